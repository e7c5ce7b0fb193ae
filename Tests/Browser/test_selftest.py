"""The checks themselves: a small good site passes all of them, and each fault put into it is found."""

import shutil
import tempfile
import unittest
from collections.abc import Callable, Iterable
from pathlib import Path

from PIL import Image, ImageChops

from accessibility_check import accessibility_findings
from feed_check import feed_findings, robots_findings, sitemap_findings
from finding import Finding
from markup_check import markup_findings
from page_checks import link_findings, page_findings, redirect_findings, title_findings
from page_kinds import pages_of_each_kind
from page_pictures import Look, difference, save, taken
from page_walk import walk
from site_test import WAYS, reached

GOOD = Path(__file__).resolve().parent / "selftest" / "site"
PUBLIC = "https://bantin.example/"
HOME = "index.html"
ARTICLE = "tin-tuc/2023/trao-co.html"


def pages(root: Path, way: str = "file") -> list[Finding]:
    with reached(root, way) as base:
        seen = walk(root, base)
    return [*page_findings(seen), *title_findings(seen), *link_findings(seen)]


def machine_files(root: Path) -> list[Finding]:
    return [*feed_findings(root, PUBLIC), *sitemap_findings(root, PUBLIC), *robots_findings(root, PUBLIC)]


def accessibility(root: Path) -> list[Finding]:
    with reached(root, "root") as base:
        return accessibility_findings(base, pages_of_each_kind(root))


# The file that is changed, the text and what replaces it, the check that must see it, and words of its finding.
PAGE_FAULTS = [
    (HOME, "trao-co.html#d1", "trao-c.html", "link", "'tin-tuc/2023/trao-c.html' is no file"),
    (HOME, "trao-co.html#d1", "trao-co.html#d2", "link", "'tin-tuc/2023/trao-co.html' has no anchor 'd2'"),
    (HOME, "tin-tuc/2023/trao-co.html#d1", "tin-tuc/2023/", "link", "'tin-tuc/2023/' is no file"),
    (HOME, "tin-tuc/2023/trao-co.html#d1", "../tin.html", "link", "leads out of the site"),
    (HOME, "tin-tuc/2023/trao-co.html#d1", "/tin-tuc/2023/trao-co.html", "link", "leads out of the site"),
    (ARTICLE, f"{PUBLIC}tin-tuc", f"{PUBLIC}tin", "link", "link href: 'tin/2023/trao-co.html' is no file"),
    (HOME, "date.js", "day.js", "browser", "failed request"),
    (HOME, "</h1>", "</h1><img src='a.jpg' srcset='b.jpg 2x' alt=''>", "link", "img srcset: 'b.jpg' is no file"),
    (HOME, "</h1>", "</h1><img src='style.css' loading='lazy' alt=''>", "browser", "broken picture"),
    (HOME, "</main>", "</main><script>undefinedName()</script>", "browser", "undefinedName"),
    (HOME, "</main>", "</main><script>console.error('hỏng')</script>", "browser", "console error: hỏng"),
    (HOME, "style.css", "https://fonts.example/a.css", "browser", "asks beyond the site"),
    (ARTICLE, 'lang="vi"', 'lang="en"', "lang", "'en'"),
    (ARTICLE, "<title>Trao cờ – Bản tin</title>", "<title></title>", "title", "empty"),
    (ARTICLE, "<title>Trao cờ – Bản tin</title>", "<title>Bản tin</title>", "same-title", HOME),
    (ARTICLE, "</h1>", "</h1><h1>Hai</h1>", "h1", "2 headings"),
    (ARTICLE, "</ol>", "<li id='d1'>Hai</li></ol>", "id", "'d1' stands 2 times"),
]
REDIRECT_FAULTS = [
    ("tin-cu.html", "url=tin-tuc/2023/trao-co.html", "url=tin-tuc/trao-co.html", "redirect", "no file"),
    ("tin-cu.html", "0; url=tin-tuc/2023/trao-co.html", "0", "redirect", "None"),
]
MARKUP_FAULTS = [
    (HOME, "<p>", "<p><div></div>", "markup", "“p” element in scope"),
    (HOME, "<main>", "<main unknown>", "markup", "“unknown” not allowed"),
]
ACCESSIBILITY_FAULTS = [
    (HOME, "</h1>", "</h1><p style='color: #ccc'>Nhạt</p>", "axe", "index.html (light, 320 px): color-contrast"),
    (HOME, "</h1>", "</h1><img src='data:,'>", "axe", "image-alt"),
    (HOME, "</h1>", "</h1><p style='width: 900px'>Rộng</p>", "reflow", "wider than the screen"),
    ("style.css", "background: white }", "background: white } @media (prefers-color-scheme: dark) { li { color: #eee } }",
     "axe", "tin-tuc/2023/trao-co.html (dark, 1440 px): color-contrast"),
]
MACHINE_FAULTS = [
    ("atom.xml", "28T08:00:00+07:00</updated>\n<author>", "28</updated>\n<author>", "schema", '"updated" invalid'),
    ("atom.xml", "<author><name>Ban Biên tập</name></author>", "", "atom", "names an author"),
    ("atom.xml", "<entry>", "<entry><published>hôm qua</published>", "schema", '"published" invalid'),
    ("atom.xml", "trao-co.html\"/>", "trao.html\"/>", "feed-link", "no file of the site"),
    ("rss.xml", "Tue, 28 Nov 2023", "Thứ Ba, 28/11/2023", "schema", "rss.xml:10:"),
    ("sitemap.xml", "2023-11-28", "28/11/2023", "schema", "sitemap.xml:4:"),
    ("sitemap.xml", f"{PUBLIC}index.html", f"{PUBLIC}tin-cu.html", "sitemap", "but a redirect"),
    ("robots.txt", "sitemap.xml", "map.xml", "robots", "no file of the site"),
]
MORE_MACHINE_FAULTS = [
    ("atom.xml", "</feed>", "", "xml", "no element found"),
    ("rss.xml", "<description>Tin tức</description>", "", "schema", "rss.xml:"),
    ("sitemap.xml", f"<url><loc>{PUBLIC}index.html</loc></url>", "", "sitemap", "missing in the sitemap"),
    ("robots.txt", "Sitemap:", "Map:", "robots", "names no sitemap"),
]


class SelfTests(unittest.TestCase):
    def changed(self, faults: Iterable[tuple]) -> Path:
        """A copy of the good site with the faults' texts replaced."""
        root = Path(tempfile.mkdtemp(prefix="bantin-selftest-")).resolve()
        self.addCleanup(shutil.rmtree, root)
        shutil.copytree(GOOD, root, dirs_exist_ok=True)
        for file, old, new, _, _ in faults:
            text = (root / file).read_text(encoding="utf-8")
            self.assertIn(old, text)
            (root / file).write_text(text.replace(old, new), encoding="utf-8")
        return root

    def assert_found(self, faults: list[tuple], check: Callable[[Path], list[Finding]]):
        """Each of the faults, put into one site together, is among the findings."""
        findings = check(self.changed(faults))
        for file, _, new, name, words in faults:
            with self.subTest(file=file, fault=new):
                found = [str(finding) for finding in findings if finding.check == name]
                self.assertTrue(any(words in finding for finding in found), found)

    def test_good_site_passes_every_check(self):
        for way in WAYS:
            self.assertEqual(pages(GOOD, way), [], way)
        for check in (redirect_findings, markup_findings, machine_files, accessibility):
            self.assertEqual(check(GOOD), [], check.__name__)

    def test_page_faults_are_found(self):
        for fault in PAGE_FAULTS:
            self.assert_found([fault], pages)

    def test_redirect_faults_are_found(self):
        for fault in REDIRECT_FAULTS:
            self.assert_found([fault], redirect_findings)

    def test_markup_faults_are_found(self):
        self.assert_found(MARKUP_FAULTS, markup_findings)

    def test_accessibility_faults_are_found(self):
        self.assert_found(ACCESSIBILITY_FAULTS, accessibility)

    def test_faults_in_feeds_and_sitemap_are_found(self):
        self.assert_found(MACHINE_FAULTS, machine_files)
        self.assert_found(MORE_MACHINE_FAULTS, machine_files)

    def test_changed_looks_are_found(self):
        with reached(GOOD, "root") as base:
            picture = taken(base, Look(HOME, 360))
        approved = self.changed([]) / "approved.jpg"
        save(picture, approved)
        self.assertIsNone(difference(picture, approved))
        shifted = ImageChops.offset(picture, 0, 18)
        narrower = picture.resize((picture.width - 40, picture.height))
        darker = Image.eval(picture, lambda value: value * 9 // 10)
        for changed in (shifted, narrower, darker):
            self.assertIsNotNone(difference(changed, approved))
