"""The search page in a real browser, on an index of its own: from a folder with a difficult name, and from a host."""

import gzip
import json
import re
import shutil
import sys
import tempfile
import unittest
from pathlib import Path
from urllib.parse import quote

from chromium import browser
from page_walk import file_base
from sample_site import sample_site
from site_test import WAYS, SiteTest, reached
from static_server import serve

REPOSITORY = Path(__file__).resolve().parents[2]
VECTORS = REPOSITORY / "Tests" / "SearchTests" / "Vectors"
FOLDER = "thư mục #1 100% tìm"


ASSETS = REPOSITORY / "templates" / "assets"


def client() -> bytes:
    """The search's script as a site has it."""
    return (sample_site() / "assets" / "search.js").read_bytes()


def write_site(root: Path) -> None:
    """A search page, the scripts, the index of the vectors, and a page for each address that the tests follow."""
    root.mkdir(parents=True)
    shutil.copy(REPOSITORY / "Tests" / "Browser" / "search" / "tim-kiem.html", root)
    shutil.copy(ASSETS / "search-box.js", root)
    shutil.copy(ASSETS / "search.css", root)
    (root / "search.js").write_bytes(client())
    shutil.copy(sample_site() / "assets" / "search-leftovers.js", root)
    shutil.copytree(VECTORS / "index", root / "tim-kiem")
    page = root / "tin-tuc" / "2022" / "giam-sat.html"
    page.parent.mkdir(parents=True)
    page.write_text("<!doctype html><title>Giám sát</title><p id=d1>Quyết định</p>", "utf-8")


class SearchCase(unittest.TestCase):
    """A page on a fresh copy of the site, from a folder."""

    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.addCleanup(self.temporary.cleanup)
        self.root = Path(self.temporary.name) / FOLDER
        write_site(self.root)
        self.context = browser().new_context(locale="vi-VN", service_workers="block")
        self.addCleanup(self.context.close)
        self.page = self.context.new_page()
        self.faults = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.faults.append("dialog"), dialog.dismiss()))

    def open(self, query="", base=None):
        self.page.goto(f"{base or file_base(self.root)}tim-kiem.html{query}")

    def ask(self, text):
        self.page.fill("#q", text)
        self.page.keyboard.press("Enter")
        self.settle()

    def settle(self):
        self.page.wait_for_function("!document.querySelector('[data-search]').hasAttribute('aria-busy')")
        self.page.wait_for_timeout(30)

    def titles(self):
        return self.page.locator(".search-list h3").all_inner_texts()

    def status(self):
        return self.page.inner_text("[data-search-status]")

    def tearDown(self):
        self.assertEqual(self.faults, [])


class VectorTests(SearchCase):
    def test_tokens_agree_with_the_shared_vectors(self):
        self.open()
        vectors = json.loads((VECTORS / "normalisation.json").read_text("utf-8"))
        found = self.page.evaluate(
            "texts => texts.map(text => bantinSearch.tokens(text).map(t => [t.fold, t.exact, text.slice(t.start, t.end)]))",
            [vector["text"] for vector in vectors])
        for vector, tokens in zip(vectors, found, strict=True):
            with self.subTest(vector["text"]):
                self.assertEqual(tokens, vector["tokens"])

    def test_ranking_agrees_with_the_shared_vectors(self):
        self.open()
        vectors = json.loads((VECTORS / "ranking.json").read_text("utf-8"))
        found = self.page.evaluate(
            """async queries => {
              const index = await new bantinSearch.Index("tim-kiem/").open();
              const answers = [];
              for (const text of queries) {
                const found = await bantinSearch.find(bantinSearch.query(text), index);
                const { scores, isFull } = found;
                const ranked = [...scores.keys()].filter(number => scores[number] > 0)
                  .sort((a, b) => isFull[b] - isFull[a] || scores[b] - scores[a] || b - a);
                const { full, fullCount, near } = bantinSearch.split(found, index, 20);
                const best = ranked.filter(number => isFull[number]);
                if (fullCount !== best.length || full.map(one => one.number).join() !== best.slice(0, 20).join()
                  || near.some((one, place) => one.number !== ranked[best.length + place])) throw new Error(text);
                answers.push(ranked.slice(0, 20).map(number => {
                  const segment = index.segments.findLastIndex(one => one.first <= number);
                  return [segment, number - index.segments[segment].first, scores[number], isFull[number]];
                }));
              }
              return answers;
            }""", [vector["query"] for vector in vectors])
        for vector, ranked in zip(vectors, found, strict=True):
            with self.subTest(vector["query"]):
                self.assertEqual(ranked, vector["ranked"])


    def test_client_is_small(self):
        self.assertLess(len(gzip.compress(client(), 9)), 15_000)

    def test_the_benchmark_measures_this_client(self):
        sys.path.insert(0, str(REPOSITORY / "Benchmarks" / "search"))
        import engines
        self.assertEqual(engines.client().decode(), client().decode())


class PageTests(SearchCase):
    def test_finds_from_a_folder_and_from_a_host(self):
        with serve(self.root, f"/{FOLDER}/") as base:
            for start in (file_base(self.root), base.removesuffix(f"{FOLDER}/") + quote(FOLDER) + "/"):
                with self.subTest(start.split(":")[0]):
                    self.open("?q=" + quote("thanh hoa"), start)
                    self.settle()
                    self.assertEqual(self.titles()[0], "Hội nghị giao ban Cụm thi đua số 1")
                    self.page.wait_for_selector(".search-snippet mark")
                    marked = self.page.locator(".search-item >> nth=0 >> .search-snippet mark").all_inner_texts()
                    self.assertEqual(marked, ["Thanh", "Hóa"])
                    self.assertIn("kết quả", self.status())

    def test_answers_while_typing_and_by_keyboard_alone(self):
        self.open()
        self.page.keyboard.press("/")
        self.page.keyboard.type("giam sat du an", delay=15)
        self.page.wait_for_selector(".search-list a")
        self.settle()
        self.page.wait_for_function("location.search.includes('giam+sat+du+an')")
        self.page.keyboard.press("ArrowDown")
        self.assertEqual(self.page.evaluate("document.activeElement.textContent"), "Giám sát ba dự án")
        self.page.keyboard.press("ArrowUp")
        self.assertEqual(self.page.evaluate("document.activeElement.id"), "q")
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Escape")
        self.assertEqual(self.page.evaluate("document.activeElement.id"), "q")
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")
        self.page.wait_for_url("**/tin-tuc/2022/giam-sat.html*")
        self.page.go_back()
        self.page.wait_for_selector(".search-list a")
        self.assertEqual(self.page.input_value("#q"), "giam sat du an")
        self.page.focus("#q")
        self.page.keyboard.press("Escape")
        self.page.wait_for_function("!document.querySelector('.search-list')")
        self.assertTrue(self.page.is_visible("[data-search-help]"))

    def test_hit_in_a_decision_leads_to_it(self):
        self.open()
        self.ask("kế hoạch liên tịch")
        self.page.wait_for_selector(".search-where")
        self.assertEqual(self.page.inner_text(".search-item >> nth=0 >> .search-where"), "Quyết định 1")
        self.page.click(".search-list a")
        self.page.wait_for_url("**/giam-sat.html#d1")

    def test_text_stays_text(self):
        self.open()
        for query in ("<img src=x onerror=alert(1)>", "<script>alert('x')</script> đường", '"><b>x</b>', "onerror alert"):
            self.ask(query)
            self.page.wait_for_timeout(250)
            self.assertEqual(self.page.locator("[data-search] :is(img, script, b)").count(), 0)
        self.ask("onerror alert")
        self.assertIn('<img src=x onerror=alert(1)> & "quà"', self.titles())
        self.open("?q=" + quote("<img src=x onerror=alert(1)>") + "&muc=" + quote("<b>"))
        self.settle()
        self.assertEqual(self.page.locator("[data-search] :is(img, script, b)").count(), 0)

    def test_a_very_long_query_is_answered(self):
        self.open()
        for text in ("a" * 10_000, "mặt trận " * 1_250, '"' * 10_000):
            self.page.evaluate("text => { q.maxLength = 20000; q.value = text; q.form.requestSubmit(); }", text)
            self.settle()
            self.assertNotEqual(self.status(), "")

    def test_filters_stand_in_the_address_and_go_back(self):
        self.open("?q=giao")
        self.settle()
        all_titles = self.titles()
        self.assertEqual(self.page.locator("#search-muc ~ ul label").count(), 0)
        self.page.click("#search-muc")
        self.page.locator("#search-muc ~ ul label", has_text="Mục mo-hinh").click()
        self.page.wait_for_function("location.search.includes('muc=mo-hinh')")
        self.settle()
        self.assertEqual(self.titles(), ["Phòng ban"])
        self.page.reload()
        self.settle()
        self.assertEqual(self.titles(), ["Phòng ban"])
        self.page.go_back()
        self.settle()
        self.assertEqual(self.titles(), all_titles)

    def test_finished_searches_can_be_gone_back_to(self):
        self.open()
        self.ask("giao ban")
        self.ask("giam sat")
        self.page.locator("#q").press_sequentially(" du an")
        self.page.wait_for_function("location.search.includes('giam+sat+du+an')")
        for query in ("giam sat", "giao ban"):
            self.page.go_back()
            self.page.wait_for_function("query => q.value === query", arg=query)
            self.assertIn(query.replace(" ", "+"), self.page.url)

    def test_what_is_filtered_by_can_be_taken_back(self):
        self.open("?q=giao&muc=mo-hinh&tu=2020-01-01")
        self.settle()
        self.page.wait_for_selector(".search-chosen button")
        self.assertEqual(
            self.page.locator(".search-chosen button").all_inner_texts(), ["Mục mo-hinh ×", "từ 1/1/2020 ×", "Bỏ tất cả"])
        self.page.click(".search-chosen button >> nth=0")
        self.page.wait_for_function("!location.search.includes('muc=')")
        self.settle()
        self.assertIn("tu=2020-01-01", self.page.url)
        self.assertGreater(len(self.titles()), 1)

    def test_filters_open_on_a_phone(self):
        self.page.set_viewport_size({"width": 360, "height": 780})
        self.open("?q=giao")
        self.settle()
        self.assertFalse(self.page.is_visible("[data-search-filters]"))
        self.page.click(".search-opener")
        self.assertTrue(self.page.is_visible("[data-search-filters]"))
        self.assertEqual(self.page.get_attribute(".search-opener", "aria-expanded"), "true")
        self.assertLessEqual(self.page.evaluate("document.documentElement.scrollWidth"), 360)

    def test_what_telex_left_is_read_as_meant(self):
        self.open("?q=" + quote("hooij nghij giao ban "))
        self.settle()
        self.assertEqual(self.titles()[0], "Hội nghị giao ban Cụm thi đua số 1")
        self.assertIn("“hoi nghi giao ban”", self.status())

    def test_words_without_spaces_and_leftovers_of_vni_are_read_as_meant(self):
        self.open("?q=" + quote("mat tran to quoc tinh "))
        self.page.wait_for_selector(".search-list h3")
        self.settle()
        meant = self.titles()
        for query in ("mattran toquoc tinh ", "ma75t tra65n to63 quo61c tinh ", "mặttrận tổquốc tinh "):
            with self.subTest(query):
                self.open("?q=" + quote(query))
                self.page.wait_for_selector(".search-list h3")
                self.settle()
                self.assertIn("“mat tran to quoc tinh”", self.status())
                self.assertEqual(self.titles()[0], meant[0])

    def test_without_the_script_of_leftovers_the_rest_is_found(self):
        (self.root / "search-leftovers.js").unlink()
        self.open("?q=" + quote("giao ban mattran zz1z"))
        self.page.wait_for_selector(".search-list h3")
        self.settle()
        self.assertIn("gần đúng", self.status())

    def test_results_stay_where_a_filter_is_damaged(self):
        (self.root / "tim-kiem" / "a" / "f0.js").write_bytes(b"")
        (self.root / "tim-kiem" / "c" / "f0.js").unlink()
        self.open("?q=giao")
        self.settle()
        self.page.click("#search-muc")
        self.page.wait_for_selector("[data-search-filters]", state="hidden")
        self.assertGreater(len(self.titles()), 0)

    def test_counts_of_filters_agree_with_the_results(self):
        self.open("?q=giao")
        self.settle()
        labels = self.page.locator("#search-nam ~ ul label")
        for place in range(labels.count()):
            text = labels.nth(place).inner_text()
            year, count = re.fullmatch(r"\s*(\d{4}) \((\d+)\)", text).groups()
            self.open(f"?q=giao&nam={year}")
            self.settle()
            self.assertTrue(self.status().startswith(f"{count} kết quả"), f"{text}: {self.status()}")
            self.open("?q=giao")
            self.settle()

    def test_filters_without_words_list_by_date(self):
        self.open("?tu=2023-01-01")
        self.settle()
        dates = self.page.locator(".search-about").all_inner_texts()
        self.assertEqual(len(dates), 10)
        self.assertTrue(all("/2023" in date for date in dates))
        self.page.click(".search-more")
        self.page.wait_for_function("document.querySelectorAll('.search-item').length === 20")

    def test_near_results_stand_apart(self):
        self.open("?q=" + quote("bàn giao"))
        self.settle()
        self.assertEqual(self.page.inner_text(".search-near h2"), "Gần đúng")
        self.assertIn("gần đúng", self.status())

    def test_nothing_found_offers_ways_on(self):
        self.open("?q=" + quote("giám sát xyzxyz"))
        self.settle()
        self.assertIn("“xyzxyz”", self.page.inner_text(".search-none"))
        self.page.locator(".search-suggestions button", has_text="giám sát").first.click()
        self.settle()
        self.assertEqual(self.titles()[0], "Giám sát ba dự án")

    def test_quotations(self):
        self.open("?q=" + quote('"thi đua số 1"'))
        self.settle()
        self.assertEqual(self.titles()[0], "Hội nghị giao ban Cụm thi đua số 1")
        self.ask('"đua thi cụm"')
        self.assertFalse(self.status().startswith("1 "))

    def test_damaged_files_give_a_message(self):
        for path in sorted(self.root.glob("tim-kiem/**/*.js")):
            whole = path.read_bytes()
            for change in (whole[: len(whole) // 2], whole.replace(b'","', b'","x', 3), None):
                if change is None:
                    path.unlink()
                else:
                    path.write_bytes(change)
                self.open("?q=" + quote("hội nghị giao ban") + "&muc=tin-tuc")
                self.settle()
                self.assertTrue(self.status() or self.titles())
                self.assertTrue(self.page.is_visible("#q"))
            path.write_bytes(whole)
        # A cut script is a syntax error of its own; anything else would be a fault of the page.
        self.faults = [fault for fault in self.faults if not re.search("unexpected|not defined|missing", fault, re.IGNORECASE)]
        (self.root / "tim-kiem" / "meta.js").unlink()
        self.open("?q=giao")
        self.settle()
        self.assertIn("Không tải được", self.status())


class SampleTests(SiteTest):
    """The search of the sample bulletin, on its own page."""

    def test_finds_and_leads_to_pages_however_it_is_reached(self):
        for way in WAYS:
            with self.subTest(way), reached(self.site, way) as base:
                context = browser().new_context(locale="vi-VN")
                self.addCleanup(context.close)
                page = context.new_page()
                requests = []
                page.on("request", lambda request, requests=requests: requests.append(request.url))
                page.goto(base + "index.html")
                page.keyboard.press("/")
                page.keyboard.type("mat tran to quoc")
                page.keyboard.press("Enter")
                page.wait_for_selector(".search-item mark")
                self.assertEqual(sum("tim-kiem/meta.js" in address for address in requests), 1)
                title = page.inner_text(".search-item a")
                page.click(".search-item a")
                page.wait_for_url(re.compile(r"/(?!tim-kiem)[^/]+\.html(#.*)?$"))
                self.assertEqual(page.inner_text("h1"), title)

    def test_no_fact_of_a_result_stands_twice(self):
        context = browser().new_context(locale="vi-VN")
        self.addCleanup(context.close)
        page = context.new_page()
        page.goto(file_base(self.site) + "tim-kiem.html?q=" + quote("quyết định khen thưởng 2023"))
        page.wait_for_selector(".search-about")
        for about in page.locator(".search-about").all():
            facts = about.locator("span:not(.search-where)").all_inner_texts()
            self.assertEqual(len(set(facts)), len(facts), facts)

    def test_without_scripts_other_ways_are_offered(self):
        context = browser().new_context(java_script_enabled=False)
        self.addCleanup(context.close)
        page = context.new_page()
        page.goto(file_base(self.site) + "tim-kiem.html?q=giao")
        self.assertFalse(page.is_visible("main form"))
        self.assertIn("cần JavaScript", page.inner_text("main"))
        for address in ("luu-tru/index.html", "tu-khoa/index.html", "so-do-trang.html"):
            self.assertEqual(page.locator(f'main a[href="{address}"]').count(), 1)


if __name__ == "__main__":
    unittest.main()
