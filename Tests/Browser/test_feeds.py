"""Feeds, sitemap and robots.txt keep to their specifications and name what exists."""

from feed_check import feed_findings, robots_findings, sitemap_findings
from page_walk import public_address
from site_test import SiteTest


class FeedTests(SiteTest):
    def setUp(self):
        self.public = public_address(self.site)
        self.assertIsNotNone(self.public, "the home page has no canonical address")

    def test_feeds_and_sitemaps_are_valid(self):
        kinds = {path.name for path in self.site.glob("*.xml")}
        self.assertLessEqual({"atom.xml", "rss.xml", "sitemap.xml"}, kinds)
        self.assert_clean(feed_findings(self.site, self.public))

    def test_sitemap_lists_all_pages(self):
        self.assert_clean(sitemap_findings(self.site, self.public))

    def test_robots_names_the_sitemap(self):
        self.assert_clean(robots_findings(self.site, self.public))
