"""The Nu HTML checker finds no error on any page."""

from markup_check import markup_findings
from site_test import SiteTest


class MarkupTests(SiteTest):
    def test_all_pages_are_valid(self):
        self.assert_clean(markup_findings(self.site))
