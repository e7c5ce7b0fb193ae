"""The main pages look as they were approved, within a tolerance.

`.tools/venv/bin/python Tests/Browser/approve.py` takes the pictures anew; look at each before you commit it. Where a page
differs, the picture taken is beside the test's logs.
"""

from pathlib import Path

from finding import Finding
from page_pictures import Look, difference, save, taken
from sample_site import REPOSITORY
from site_test import SiteTest, reached

APPROVED = Path(__file__).resolve().parent / "approved"
TAKEN = REPOSITORY / ".build" / "test-logs" / "pictures"
HOME = "index.html"
ARTICLE = "dai-doan-ket/2026/ben-da-bay-nam-sau.html"
MINUTES = "thi-dua-khen-thuong/2023/bien-ban-giao-ban-cum-thi-dua-so-1-nam-2023.html"
DECISIONS = "nghi-quyet-ket-luan/viec-con-mo.html"
SCHEDULE = "thong-bao/2026/lich-cong-tac-tuan-23-29-11-2026.html"
LOOKS = [
    Look(HOME, 360), Look(HOME, 768), Look(HOME, 1440), Look(HOME, 360, "dark"), Look(HOME, 1440, "dark"),
    Look(ARTICLE, 360), Look(ARTICLE, 1440), Look(ARTICLE, 1440, "dark"),
    Look(MINUTES, 360), Look(MINUTES, 1440), Look(MINUTES, 768, media="print"),
    Look("tin-tuc/index.html", 360), Look("tin-tuc/index.html", 1440),
    Look("tim-kiem.html", 360), Look("404.html", 360),
    Look(DECISIONS, 360), Look(DECISIONS, 768), Look(DECISIONS, 1440), Look(SCHEDULE, 360), Look(SCHEDULE, 1440),
    Look(ARTICLE, 768, media="print"),
]


class PictureTests(SiteTest):
    def test_pages_look_as_approved(self):
        findings = []
        with reached(self.site, "root") as base:
            for look in LOOKS:
                picture = taken(base, look)
                approved = APPROVED / look.name
                what = difference(picture, approved) if approved.is_file() else "has no approved picture"
                if what:
                    save(picture, TAKEN / look.name)
                    findings.append(Finding("picture", look.name, what))
        self.assert_clean(findings)
