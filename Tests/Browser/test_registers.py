"""Registers and open data: what other programs read, and what the table script does."""

import csv
import json
import unittest

from chromium import browser
from register_check import calendar_findings, package_findings, schema_findings, size_findings
from site_test import SiteTest


class RegisterTests(SiteTest):
    def test_data_package_is_valid(self):
        self.assert_clean(package_findings(self.site / "du-lieu" / "datapackage.json"))

    def test_json_files_keep_to_their_schemas(self):
        schemas = sorted((self.site / "du-lieu").glob("*.schema.json"))
        self.assertGreaterEqual(len(schemas), 8)
        self.assert_clean(schema_findings(schemas))

    def test_calendar_is_valid(self):
        self.assert_clean(calendar_findings(self.site / "nghi-quyet-ket-luan" / "lich.ics"))

    def test_spreadsheets_see_vietnamese_and_no_formula(self):
        for path in sorted((self.site / "du-lieu").glob("*.csv")):
            data = path.read_bytes()
            self.assertTrue(data.startswith(b"\xef\xbb\xbf"), path.name)
            for row in csv.reader(data.decode("utf-8-sig").splitlines()):
                for cell in row:
                    is_number = cell.replace(".", "", 1).lstrip("-").isdigit()
                    self.assertFalse(cell[:1] in "=+-@\t\r" and cell != "" and not is_number, f"{path.name}: {cell}")

    def test_popolo_names_only_what_it_holds(self):
        data = json.loads((self.site / "du-lieu" / "popolo.json").read_text(encoding="utf-8"))
        people = {one["id"] for one in data["persons"]}
        bodies = {one["id"] for one in data["organizations"]}
        self.assertGreater(len(data["memberships"]), 0)
        for membership in data["memberships"]:
            self.assertIn(membership["person_id"], people)
            self.assertIn(membership.get("organization_id", next(iter(bodies))), bodies)

    def test_no_page_is_too_large(self):
        self.assert_clean(size_findings(self.site))


class TableTests(SiteTest):
    def setUp(self):
        context = browser().new_context()
        self.addCleanup(context.close)
        self.page = context.new_page()
        self.page.goto((self.site / "nghi-quyet-ket-luan" / "index.html").as_uri())

    def column(self, number):
        return self.page.eval_on_selector_all(
            "[data-table] tbody tr:not([hidden])",
            f"rows => rows.map(row => row.cells[{number}].dataset.sort || row.cells[{number}].textContent)")

    def test_filter_ignores_marks(self):
        everything = len(self.column(0))
        self.page.fill(".table-tools input", "BEP AN ban tru")
        found = self.column(0)
        self.assertGreater(len(found), 0)
        self.assertLess(len(found), everything)
        self.page.fill(".table-tools input", "không có chữ này ở đâu cả")
        self.assertEqual(self.column(0), [])

    def test_choice_of_a_status(self):
        self.page.select_option(".table-tools select[aria-label='Trạng thái']", "Quá hạn")
        states = self.page.eval_on_selector_all(
            "[data-table] tbody tr:not([hidden]) .status", "marks => marks.map(mark => mark.textContent)")
        self.assertGreater(len(states), 0)
        self.assertEqual(set(states), {"Quá hạn"})

    def test_sorting_by_day_both_ways(self):
        button = self.page.locator("[data-table] thead th:nth-child(3) button")
        button.click()
        days = self.column(2)
        self.assertEqual(days, sorted(days))
        button.click()
        self.assertEqual(self.column(2), sorted(days, reverse=True))
        self.assertEqual(self.page.get_attribute("[data-table] thead th:nth-child(3)", "aria-sort"), "descending")

    def test_saved_table_holds_what_is_shown(self):
        self.page.select_option(".table-tools select[aria-label='Trạng thái']", "Quá hạn")
        with self.page.expect_download() as download:
            self.page.click(".table-tools button:has-text('Tải CSV')")
        text = download.value.path().read_text(encoding="utf-8-sig")
        rows = list(csv.reader(text.splitlines()))
        self.assertEqual(rows[0][0], "Nội dung")
        self.assertEqual(len(rows) - 1, len(self.column(0)))


class CardTests(SiteTest):
    """Where rows are cards, a choice stands for the heads that nobody can press."""

    PAGE = "nghi-quyet-ket-luan/index.html"

    def opened(self, width):
        context = browser().new_context(viewport={"width": width, "height": 800})
        self.addCleanup(context.close)
        page = context.new_page()
        page.goto((self.site / self.PAGE).as_uri())
        page.wait_for_selector(".table-tools .sort", state="attached")
        return page

    def days(self, page):
        return page.eval_on_selector_all(
            "[data-table] tbody tr", "rows => rows.map(row => row.cells[2].dataset.sort)")

    def test_phones_and_tablets_sort_by_a_choice(self):
        for width in (360, 768):
            with self.subTest(width=width):
                page = self.opened(width)
                first = self.days(page)
                sort = page.locator(".table-tools .sort").first
                self.assertTrue(sort.is_visible())
                self.assertFalse(page.locator("[data-table] thead button").first.is_visible())
                sort.select_option(label="Sắp xếp: Ngày, tăng dần")
                self.assertEqual(self.days(page), sorted(first))
                sort.select_option(label="Sắp xếp: Ngày, giảm dần")
                self.assertEqual(self.days(page), sorted(first, reverse=True))
                sort.select_option(label="Sắp xếp: như ban đầu")
                self.assertEqual(self.days(page), first)

    def test_desks_sort_by_the_heads(self):
        page = self.opened(1440)
        self.assertFalse(page.locator(".table-tools .sort").first.is_visible())
        page.locator("[data-table] thead th:nth-child(3) button").click()
        # A window that becomes narrow says by what its cards are sorted.
        self.assertEqual(page.locator(".table-tools .sort").first.input_value(), "2 0")


class OverviewTests(SiteTest):
    def test_printed_charts_draw_their_numbers(self):
        context = browser().new_context(java_script_enabled=False)
        self.addCleanup(context.close)
        page = context.new_page()
        years = sorted((self.site / "tong-quan").glob("2*.html"))
        page.goto(years[-1].as_uri())
        page.emulate_media(media="print")
        charts = page.locator(".chart")
        self.assertGreater(charts.count(), 0)
        # Of every row its number, the width of its bar and how far to the right the number stands.
        rows = charts.evaluate_all(
            """charts => charts.map((chart) => [...chart.querySelectorAll("tbody tr")].map((row) => {
                const bar = row.querySelector("svg rect"), number = row.querySelector("td span");
                const width = bar && bar.checkVisibility() ? bar.getBoundingClientRect().width : 0;
                const place = number.getBoundingClientRect();
                const cell = row.querySelector("td").getBoundingClientRect();
                return [parseInt(number.textContent), width, place.width > 0 && place.right <= cell.right + 1];
            }))"""
        )
        self.assertGreater(sum(len(chart) for chart in rows), 2 * len(rows))
        for chart in rows:
            self.assertTrue(all(fits for _, _, fits in chart), chart)
            highest, longest = max((number, width) for number, width, _ in chart)
            for number, width, _ in chart:
                self.assertAlmostEqual(width, longest * number / highest, delta=longest / 40 + 1)


class WithoutScriptTests(SiteTest):
    def test_tables_are_whole_without_script(self):
        context = browser().new_context(java_script_enabled=False)
        self.addCleanup(context.close)
        page = context.new_page()
        page.goto((self.site / "nghi-quyet-ket-luan" / "viec-con-mo.html").as_uri())
        self.assertGreater(page.locator("[data-table] tbody tr").count(), 0)
        self.assertEqual(page.locator("[data-table] caption").count(), page.locator("[data-table]").count())
        self.assertEqual(page.locator(".table-tools").count(), 0)


if __name__ == "__main__":
    unittest.main()
