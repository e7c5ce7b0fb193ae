"""Every page of the sample bulletin in a real browser, from a folder, from a host and from below a path."""

from page_checks import link_findings, page_findings, redirect_findings, title_findings
from page_walk import walk
from site_test import WAYS, SiteTest, reached


class PageTests(SiteTest):
    def test_pages_and_links_hold_however_they_are_reached(self):
        for way in WAYS:
            with self.subTest(way), reached(self.site, way) as base:
                seen = walk(self.site, base)
                self.assertGreater(len(seen.pages), 0)
                self.assert_clean([*page_findings(seen), *title_findings(seen), *link_findings(seen)])

    def test_redirects_lead_to_pages(self):
        self.assert_clean(redirect_findings(self.site))
