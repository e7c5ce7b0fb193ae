"""The page for missing addresses works at any depth."""

from chromium import browser
from page_walk import COLLECT, path_inside, watched_page
from site_test import SiteTest, reached

MISSING = ("khong-co.html", "tin-tuc/khong-co.html", "tin-tuc/2020/12/khong-co.html")


class NotFoundTests(SiteTest):
    def test_404_page_stands_at_three_depths(self):
        context = browser().new_context()
        self.addCleanup(context.close)
        with reached(self.site, "root") as base:
            for missing in MISSING:
                with self.subTest(missing), watched_page(base, context) as (page, faults):
                    answer = page.goto(base + missing, wait_until="load")
                    self.assertEqual(answer.status, 404)
                    seen = page.evaluate(COLLECT)
                    self.assertEqual((seen["lang"], seen["headings"]), ("vi", 1))
                    # The browser itself logs the status of the page as an error; every other fault counts.
                    self.assertEqual([fault for fault in faults if "status of 404" not in fault], [])
                    inside = [path_inside(link["address"] or "", base) for link in seen["links"]]
                    links = [path or "index.html" for path in inside if path is not None]
                    self.assertGreater(len(links), 0, "the page leads nowhere")
                    self.assertEqual([path for path in links if not (self.site / path).is_file()], [])
