"""axe-core finds no violation on any kind of page, light and dark, at 320 and 1440 pixels, and nothing overflows."""

from accessibility_check import accessibility_findings
from page_kinds import pages_of_each_kind
from site_test import SiteTest, reached


class AccessibilityTests(SiteTest):
    def test_each_kind_of_page_is_accessible(self):
        with reached(self.site, "root") as base:
            self.assert_clean(accessibility_findings(base, pages_of_each_kind(self.site)))
