"""The preview in a real browser: what an editor sees while files are saved, broken, mended, renamed and removed."""

import http.client
import os
import shutil
import signal
import socket
import tempfile
import time
import unittest
import urllib.request
from contextlib import ExitStack
from pathlib import Path

from chromium import browser
from playwright.sync_api import Page, expect
from preview_server import preview
from sample_site import REPOSITORY, command

ARTICLE = "content/tin-tuc/2026/2026-11-21-bai-thu.md"
ADDRESS = "/tin-tuc/2026/bai-thu.html"
SLOW = 60_000
# A text with a warning: a picture without a description.
WARNED = "một ![](/media/ban-hop.jpg)"


def text(title: str = "Bài thử", body: str = "Đoạn đầu.", extra: str = "") -> str:
    return f"---\ntitle: {title}\ndate: 2026-11-21\n{extra}---\n\n{body}\n"


class PreviewTest(unittest.TestCase):
    options: tuple[str, ...] = ()
    environment: dict[str, str] | None = None

    def setUp(self):
        stack = ExitStack()
        self.addCleanup(stack.close)
        self.preview = stack.enter_context(preview("--now", "2026-11-22", *self.options, environment=self.environment))
        self.file = self.preview.folder / ARTICLE
        self.file.parent.mkdir(parents=True, exist_ok=True)
        context = browser().new_context(viewport={"width": 1200, "height": 800})
        stack.callback(context.close)
        self.page: Page = context.new_page()
        self.faults: list[str] = []
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))

    def open(self, address: str = ADDRESS):
        """Open a page, and wait until it is told of changes."""
        self.page.goto(self.preview.address + address)
        self.page.wait_for_selector("bantin-preview .bar a")
        self.page.evaluate("window.isSamePage = true")

    def save(self, content: str, file: Path | None = None):
        (file or self.file).write_text(content, encoding="utf-8")

    def add_article(self, **parts: str):
        """Save the trial article for the first time, and wait until it has a page."""
        self.save(text(**parts))
        limit = time.monotonic() + 20
        while self.page.request.get(self.preview.address + ADDRESS).status != 200:
            self.assertLess(time.monotonic(), limit, "the new article never came")
            time.sleep(0.05)

    def begin(self, **parts: str):
        """Show the trial article."""
        self.open("/index.html")
        self.add_article(**parts)
        self.open()

    @property
    def is_same_page(self) -> bool:
        return self.page.evaluate("window.isSamePage === true")


class Editing(PreviewTest):
    def test_an_edit_shows_without_loading_and_keeps_what_the_reader_did(self):
        body = "\n\n".join(f"Đoạn {number}." for number in range(80))
        self.begin(body=body + "\n\n## Một\n\nChữ cũ.")
        page = self.page
        page.click(".controls button:last-of-type")
        size = page.evaluate("document.documentElement.dataset.size")
        page.evaluate("window.scrollTo(0, 1500)")
        page.evaluate("document.querySelector('footer a').focus({ preventScroll: true })")
        self.save(text(body=body + "\n\n## Một\n\nChữ mới."))
        expect(page.locator("main").get_by_text("Chữ mới.")).to_be_visible(timeout=SLOW)
        self.assertTrue(self.is_same_page, "the page was loaded again")
        self.assertEqual(page.evaluate("document.documentElement.dataset.size"), size)
        self.assertEqual(page.evaluate("window.scrollY"), 1500)
        self.assertTrue(page.evaluate("document.activeElement.matches('footer a')"))
        self.assertEqual(self.faults, [])

    def test_a_title_changes_on_the_page_and_on_lists(self):
        self.begin()
        self.save(text(title="Tiêu đề khác hẳn"))
        expect(self.page.locator("h1")).to_have_text("Tiêu đề khác hẳn", timeout=SLOW)
        self.assertEqual(self.page.title().split(" - ")[0], "Tiêu đề khác hẳn")
        self.open("/tin-tuc/index.html")
        self.save(text(title="Tên thứ ba"))
        expect(self.page.locator("main").get_by_text("Tên thứ ba")).to_be_visible(timeout=SLOW)
        self.assertTrue(self.is_same_page)

    def test_a_new_tag_and_date_are_linked_anew(self):
        self.begin()
        self.save(text(extra="tags: [thẻ rất mới]\n"))
        expect(self.page.get_by_role("link", name="thẻ rất mới")).to_be_visible(timeout=SLOW)
        self.page.get_by_role("link", name="thẻ rất mới").click()
        expect(self.page.locator("h1")).to_contain_text("thẻ rất mới")

    def test_a_rename_leads_to_the_new_address(self):
        self.begin()
        self.file.rename(self.file.with_name("2026-11-21-ten-moi.md"))
        self.page.wait_for_url("**/ten-moi.html", timeout=SLOW)
        expect(self.page.locator("h1")).to_have_text("Bài thử")

    def test_a_removal_is_told(self):
        self.begin()
        self.file.unlink()
        expect(self.page.locator("bantin-preview .status")).to_contain_text("đã bị xóa", timeout=SLOW)
        answer = self.page.request.get(self.preview.address + ADDRESS)
        self.assertEqual(answer.status, 404)

    def test_editors_that_save_by_renaming_are_understood(self):
        self.begin()
        spare = self.file.with_name(".bai-thu.md.swp")
        self.save(text(body="Ghi qua tệp tạm."), spare)
        spare.replace(self.file)
        expect(self.page.locator("main").get_by_text("Ghi qua tệp tạm.")).to_be_visible(timeout=SLOW)
        backup = self.file.with_name("2026-11-21-bai-thu.md~")
        self.file.rename(backup)
        self.save(text(body="Ghi tệp mới sau khi dời tệp cũ."))
        backup.unlink()
        expect(self.page.locator("main").get_by_text("Ghi tệp mới sau khi dời tệp cũ.")).to_be_visible(timeout=SLOW)
        self.assertTrue(self.is_same_page)

    def test_a_moved_folder_is_followed(self):
        self.begin()
        folder = self.preview.folder / "content/tin-tuc/2026"
        folder.rename(folder.with_name("2027"))
        self.page.wait_for_url("**/tin-tuc/2027/bai-thu.html", timeout=SLOW)
        self.save(text(body="Sau khi dời thư mục."), folder.with_name("2027") / self.file.name)
        expect(self.page.locator("main").get_by_text("Sau khi dời thư mục.")).to_be_visible(timeout=SLOW)

    def test_two_hundred_saves_in_a_burst_end_with_the_last(self):
        self.begin()
        for number in range(200):
            self.save(text(body=f"Lần lưu {number}.", extra=f"tags: [lần {number % 7}]\n"))
        expect(self.page.locator("main").get_by_text("Lần lưu 199.")).to_be_visible(timeout=SLOW)
        expect(self.page.get_by_role("link", name="lần 3", exact=True)).to_be_visible(timeout=SLOW)
        self.assertEqual(self.faults, [])

    def test_entries_elsewhere_are_announced(self):
        self.begin()
        self.open("/index.html")
        self.save(text(body="Chữ khác."))
        link = self.page.locator("bantin-preview .news a")
        expect(link).to_have_text("Bài thử", timeout=SLOW)
        link.click()
        expect(self.page.locator("main").get_by_text("Chữ khác.")).to_be_visible()

    def test_styles_change_without_loading(self):
        assets = self.preview.folder / "content/assets"
        assets.mkdir(exist_ok=True)
        self.save("h1 { color: rgb(1, 2, 3) }", assets / "custom.css")
        self.begin()
        colour = "getComputedStyle(document.querySelector('h1')).color"
        self.page.wait_for_function(f"{colour} === 'rgb(1, 2, 3)'", timeout=SLOW)
        self.save("h1 { color: rgb(4, 5, 6) }", assets / "custom.css")
        self.page.wait_for_function(f"{colour} === 'rgb(4, 5, 6)'", timeout=SLOW)
        self.assertTrue(self.is_same_page)

    def test_a_new_configuration_shows(self):
        self.open("/index.html")
        path = self.preview.folder / "content/site.yaml"
        old = path.read_text(encoding="utf-8")
        self.save(old.replace("title: Bản tin Mặt trận (dữ liệu mẫu)", "title: Bản tin thử"), path)
        expect(self.page.locator(".brand strong")).to_have_text("Bản tin thử", timeout=SLOW)
        self.save("title: [\n", path)
        expect(self.page.locator("bantin-preview .problems")).to_contain_text("site.yaml", timeout=SLOW)
        expect(self.page.locator(".brand strong")).to_have_text("Bản tin thử")


    def test_an_open_section_stays_open(self):
        self.open("/tong-quan/2026.html")
        page = self.page
        sections = page.locator(".menu button[aria-expanded]")
        sections.nth(0).click()
        expect(sections.nth(0)).to_have_attribute("aria-expanded", "true")
        before = page.locator(".figures li").first.inner_text()
        self.save(text())
        expect(page.locator(".figures li").first).not_to_have_text(before, timeout=SLOW)
        expect(sections.nth(0)).to_have_attribute("aria-expanded", "true")
        expect(sections.nth(1)).to_have_attribute("aria-expanded", "false")
        self.assertTrue(self.is_same_page)

    def test_data_and_registers_are_made_when_asked_for(self):
        self.open("/index.html")
        self.add_article(extra="decisions:\n  - text: Việc chỉ có ở bài thử.\n    kind: task\n    status: assigned\n")
        answer = self.page.request.get(self.preview.address + "/du-lieu/decisions.csv")
        self.assertEqual(answer.status, 200)
        self.assertIn("Việc chỉ có ở bài thử.", answer.text())
        self.open("/nghi-quyet-ket-luan/index.html")
        expect(self.page.get_by_role("link", name="Việc chỉ có ở bài thử.").first).to_be_visible(timeout=SLOW)


class Polling(PreviewTest):
    """Where the system tells of no changes, as on Windows' drives in WSL, files are looked at again and again."""

    options = ("--poll",)

    def test_an_edit_a_new_file_and_a_removal_are_seen(self):
        self.begin()
        self.save(text(body="Thấy khi dò lại."))
        expect(self.page.locator("main").get_by_text("Thấy khi dò lại.")).to_be_visible(timeout=SLOW)
        self.assertTrue(self.is_same_page)
        self.file.unlink()
        expect(self.page.locator("bantin-preview .status")).to_contain_text("đã bị xóa", timeout=SLOW)


class Following(PreviewTest):
    options = ("--follow",)

    # The browser moves by itself here: a test that went somewhere right after a save would race with it.
    def test_the_browser_goes_to_what_was_saved(self):
        self.open("/index.html")
        self.save(text(body="Theo sau."))
        self.page.wait_for_url("**" + ADDRESS, timeout=SLOW)
        expect(self.page.locator("main").get_by_text("Theo sau.")).to_be_visible(timeout=SLOW)
        other = self.file.with_name("2026-11-21-bai-khac.md")
        self.save(text(title="Bài khác", body="Theo tiếp."), other)
        self.page.wait_for_url("**/bai-khac.html", timeout=SLOW)
        self.save(text(body="Trở lại."))
        self.page.wait_for_url("**" + ADDRESS, timeout=SLOW)
        expect(self.page.locator("main").get_by_text("Trở lại.")).to_be_visible(timeout=SLOW)


class Mistakes(PreviewTest):
    options = ("--editor", "thu-soan://{path}:{line}:{column}")

    def test_a_mistake_shows_with_its_line_and_goes_when_mended(self):
        self.begin(body="Bản tốt.")
        panel = self.page.locator("bantin-preview .problems")
        self.save(text(body="Bản hỏng.", extra="tagz: [a]\nevent: sai\n"))
        expect(panel).to_contain_text(f"{ARTICLE}:", timeout=SLOW)
        expect(self.page.locator("main").get_by_text("Bản tốt.")).to_be_visible()
        self.assertEqual(self.page.locator("main").get_by_text("Bản hỏng.").count(), 0)
        self.save(text(body="Bản đã sửa."))
        expect(panel).to_be_hidden(timeout=SLOW)
        expect(self.page.locator("main").get_by_text("Bản đã sửa.")).to_be_visible(timeout=SLOW)
        self.assertTrue(self.is_same_page)

    def test_a_broken_link_is_an_error_of_the_new_text(self):
        self.begin()
        panel = self.page.locator("bantin-preview .problems")
        self.save(text(body="Xem [bài kia](khong-co.md)."))
        expect(panel).to_contain_text("khong-co.md", timeout=SLOW)
        expect(self.page.locator("bantin-preview .bar")).to_contain_text("1 liên kết hỏng", timeout=SLOW)
        self.save(text())
        expect(panel).to_be_hidden(timeout=SLOW)

    def test_warnings_of_the_page_are_shown_with_a_count_of_the_rest(self):
        other = self.file.with_name("2026-11-21-bai-khac.md")
        self.begin()
        panel = self.page.locator("bantin-preview .problems")
        expect(panel).to_be_hidden()
        self.save(text(title="Bài khác", extra="draft: true\n", body=WARNED), other)
        self.save(text(body=WARNED))
        expect(panel).to_contain_text("Cảnh báo:", timeout=SLOW)
        expect(panel).to_contain_text(f"{ARTICLE}:")
        expect(panel.locator("pre").first).to_contain_text("một")
        expect(panel.locator(".rest")).to_contain_text("cảnh báo", timeout=SLOW)
        self.assertNotIn(other.name, panel.inner_text())
        # What is put away stays away until something else is found.
        panel.locator(".close").click()
        expect(panel).to_be_hidden()
        self.save(text(body=WARNED + "\n\nThêm một đoạn."))
        expect(self.page.locator("main").get_by_text("Thêm một đoạn.")).to_be_visible(timeout=SLOW)
        expect(panel).to_be_hidden()
        self.page.locator("bantin-preview .bar").get_by_role("button", name="Trang này:").click()
        expect(panel).to_be_visible()

    def test_a_new_file_with_mistakes_has_a_page_that_says_so(self):
        self.open("/index.html")
        self.save("---\ntitle: x\nkhoa-la: 1\n---\n")
        expect(self.page.locator("bantin-preview .problems")).to_contain_text(ARTICLE, timeout=SLOW)
        self.open()
        expect(self.page.locator("h1")).to_have_text("Bài này đang có lỗi")
        self.save(text())
        expect(self.page.locator("h1")).to_have_text("Bài thử", timeout=SLOW)

    def test_a_page_that_was_missing_becomes_whole(self):
        self.page.goto(self.preview.address + ADDRESS)
        expect(self.page.locator("h1")).to_have_text("Không tìm thấy trang")
        self.page.wait_for_selector("bantin-preview .bar a")
        self.save(text(body="Nay đã có."))
        expect(self.page.locator("main").get_by_text("Nay đã có.")).to_be_visible(timeout=SLOW)
        expect(self.page.locator(".controls")).to_be_visible(timeout=SLOW)

    def test_a_click_asks_for_the_editor_at_the_line(self):
        self.begin()
        self.save(text(extra="tagz: [a]\n"))
        asked = []
        self.page.on("response", lambda answer: asked.append(answer) if answer.url.endswith("/_bantin/mo") else None)
        self.page.locator("bantin-preview .place").first.click()
        self.page.wait_for_timeout(500)
        self.assertEqual(len(asked), 1)
        self.assertEqual(asked[0].status, 200)


class Tools(PreviewTest):
    def test_the_bar_tells_state_length_and_checks(self):
        self.begin(body="Một hai ba bốn.", extra="draft: true\n")
        bar = self.page.locator("bantin-preview .bar")
        expect(bar).to_contain_text("bản nháp")
        expect(bar).to_contain_text("4 chữ")
        expect(bar).to_contain_text("0 liên kết tốt")
        self.page.locator("bantin-preview .more").click()
        expect(self.page.locator("bantin-preview .source")).to_contain_text("draft: true")

    def test_drafts_are_marked_on_lists(self):
        self.begin(extra="draft: true\n")
        self.open("/tin-tuc/index.html")
        mark = self.page.locator("main a[data-bantin-state]", has_text="Bài thử")
        expect(mark).to_have_attribute("data-bantin-state", "bản nháp", timeout=SLOW)

    def test_the_list_of_entries_filters_and_sorts(self):
        self.begin(extra="draft: true\n")
        self.page.goto(self.preview.address + "/_bantin/?loc=draft&xep=title&giam=0")
        rows = self.page.locator("tbody tr")
        states = rows.locator(".state").all_inner_texts()
        self.assertGreater(len(states), 0)
        self.assertEqual(set(states), {"bản nháp"})
        titles = rows.locator("td:nth-child(2) a").all_inner_texts()
        self.page.get_by_role("link", name="Tiêu đề").click()
        self.assertEqual(rows.locator("td:nth-child(2) a").all_inner_texts(), titles[::-1])

    def test_print_and_phone(self):
        self.begin()
        page = self.page
        page.get_by_role("button", name="Bản in").click()
        expect(page.locator(".menu-bar")).to_be_hidden()
        page.get_by_role("button", name="Bản in").click()
        expect(page.locator(".menu-bar")).to_be_visible()
        page.get_by_role("button", name="Điện thoại").click()
        frame = page.frame_locator("bantin-preview iframe")
        expect(frame.locator(".menu-button")).to_be_visible(timeout=SLOW)
        self.save(text(body="Cả trên điện thoại."))
        expect(frame.get_by_text("Cả trên điện thoại.")).to_be_visible(timeout=SLOW)

    def test_search_finds_what_was_just_written(self):
        self.begin(body="Chữ hiếm gặp: quýnhquáng.")
        self.page.goto(self.preview.address + "/tim-kiem.html?q=quýnhquáng")
        expect(self.page.locator("main").get_by_text("Bài thử").first).to_be_visible(timeout=SLOW)

    def test_nothing_is_written(self):
        self.begin()
        self.assertEqual(sorted(path.name for path in self.preview.folder.iterdir()), ["content"])


class Templates(unittest.TestCase):
    """A changed template is compiled. A script stands for the compiler: it says what a file tells it to say."""

    COMPILER = """#!/bin/sh
cd "$(dirname "$0")"
echo "$@" >> asked
if [ -e edit ]; then sh ./edit; rm edit; fi
if [ -s says ]; then cat says; exit 1; fi
"""

    def setUp(self):
        stack = ExitStack()
        self.addCleanup(stack.close)
        self.folder = Path(tempfile.mkdtemp(prefix="bantin-package-")).resolve()
        stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
        # What the program takes for its own package, with the program where the compiler puts it.
        shutil.copytree(REPOSITORY / "content", self.folder / "content")
        shutil.copytree(REPOSITORY / "templates", self.folder / "templates")
        (self.folder / "Sources/bantin").mkdir(parents=True)
        (self.folder / "Package.swift").touch()
        binary = self.folder / ".build/debug/bantin"
        binary.parent.mkdir(parents=True)
        shutil.copy2(command(), binary)
        self.tools = self.folder / "tools"
        self.tools.mkdir()
        compiler = self.tools / "swift"
        compiler.write_text(self.COMPILER, encoding="utf-8")
        compiler.chmod(0o755)
        environment = os.environ | {"PATH": f"{self.tools}:{os.environ['PATH']}"}
        self.preview = stack.enter_context(
            preview("--now", "2026-11-22", site=self.folder, binary=binary, environment=environment))
        self.template = self.folder / "templates/Parts/Cards.swift"
        context = browser().new_context()
        stack.callback(context.close)
        self.page: Page = context.new_page()
        self.page.goto(self.preview.address + "/tin-tuc/index.html")
        self.page.wait_for_selector("bantin-preview .bar a")

    def change(self, says: str):
        (self.tools / "says").write_text(says, encoding="utf-8")
        self.template.write_text(self.template.read_text(encoding="utf-8") + "\n", encoding="utf-8")

    def test_errors_show_in_the_panel_and_go_when_mended(self):
        page = self.page
        problems = page.locator("bantin-preview .problems")
        self.change(f"{self.template}:12:5: error: cannot find 'titl' in scope\n")
        expect(problems).to_contain_text("cannot find 'titl' in scope", timeout=SLOW)
        expect(problems.locator(".place").first).to_have_text("templates/Parts/Cards.swift:12:5")
        # The site is served all the while.
        self.assertEqual(page.request.get(self.preview.address + "/index.html").status, 200)
        # The program begins anew on the same port, and the browser loads the page that it shows again: however soon.
        for _ in range(3):
            page.evaluate("window.isSamePage = true")
            self.change("")
            page.wait_for_function("window.isSamePage !== true", timeout=SLOW)
            page.wait_for_selector("bantin-preview .bar a")
        expect(page.locator("bantin-preview .bar")).to_be_visible(timeout=SLOW)
        expect(problems).to_be_hidden(timeout=SLOW)
        self.assertEqual(page.url, self.preview.address + "/tin-tuc/index.html")
        self.assertIsNone(self.preview.process.poll())
        asked = (self.tools / "asked").read_text(encoding="utf-8").splitlines()
        self.assertEqual(set(asked), {"build --product bantin -c debug"})

    def test_a_template_saved_while_the_program_is_compiled_is_not_forgotten(self):
        (self.tools / "edit").write_text(f"echo >> '{self.template}'\n", encoding="utf-8")
        self.page.evaluate("window.isSamePage = true")
        self.change("")
        self.page.wait_for_function("window.isSamePage !== true", timeout=SLOW)
        asked = (self.tools / "asked").read_text(encoding="utf-8").splitlines()
        self.assertEqual(len(asked), 2)


class Manners(unittest.TestCase):
    """What is answered to requests that no browser would send, or that another site has a browser send."""

    @classmethod
    def setUpClass(cls):
        stack = ExitStack()
        cls.addClassCleanup(stack.close)
        cls.preview = stack.enter_context(preview("--now", "2026-11-22"))
        cls.host = cls.preview.address.removeprefix("http://")
        cls.film = cls.preview.folder / "content/media/phim.mp4"
        cls.film.write_bytes(bytes(range(256)) * 4096)
        article = cls.preview.folder / ARTICLE
        article.parent.mkdir(parents=True, exist_ok=True)
        article.write_text(text(body="![Phim](/media/phim.mp4)"), encoding="utf-8")
        for _ in range(200):
            if cls.ask("/media/phim.mp4", method="HEAD")[0] == 200:
                break
            time.sleep(0.1)

    @classmethod
    def ask(cls, target: str, method: str = "GET", body: str | None = None, **headers: str):
        """Status, headers and body of the answer to a request whose target is sent as it is."""
        connection = http.client.HTTPConnection(cls.host, timeout=20)
        try:
            connection.putrequest(method, target, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body.encode() if body is not None else None)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def test_nothing_outside_the_site_is_reached(self):
        steps = ("..", "%2e%2e", ".%2e", "%2E.", "%252e%252e", "..%c0%af", "..%00", "%u002e%u002e", "..;")
        slashes = ("/", "%2f", "%5c", "\\", "%252f", "//")
        for step in steps:
            for slash in slashes:
                target = "/" + (step + slash) * 8 + "etc/passwd"
                with self.subTest(target):
                    status, _, body = self.ask(target)
                    self.assertIn(status, (400, 404))
                    self.assertNotIn(b"root:", body)
        for target in ("/content/site.yaml", "/content/", "/.git/config", "/Package.swift", "/etc/passwd", "/_bantin/../x",
                       "/assets/..%2f..%2fcontent%2fsite.yaml", "/_bantin/..%2f..%2fsite.yaml", "/media/", "/media"):
            with self.subTest(target):
                self.assertIn(self.ask(target)[0], (400, 404))

    def test_other_names_origins_and_methods_are_refused(self):
        self.assertEqual(self.ask("/", Host="evil.example")[0], 421)
        self.assertEqual(self.ask("/", Host=self.host + ".evil.example")[0], 421)
        self.assertEqual(self.ask("/", Origin="http://evil.example")[0], 403)
        self.assertEqual(self.ask("/", Origin="http://" + self.host)[0], 200)
        self.assertEqual(self.ask("/tim-kiem/meta.js", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="no-cors")[0], 403)
        for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
            self.assertEqual(self.ask("/index.html", method=method, body="")[0], 405)
        question = '{"path": "content/site.yaml"}'
        self.assertEqual(self.ask("/_bantin/mo", method="POST", body=question)[0], 403)
        self.assertEqual(
            self.ask("/_bantin/mo", method="POST", body=question, Origin="http://" + self.host)[0], 403)
        for path in ("../../etc/passwd", "/etc/passwd", "content/../../x"):
            status = self.ask("/_bantin/mo", method="POST", body=f'{{"path": "{path}"}}',
                              Origin="http://" + self.host, X_Bantin="1")[0]
            self.assertEqual(status, 400)

    def test_only_own_pages_look_on(self):
        keys = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec_WebSocket_Version": "13",
                "Sec_WebSocket_Key": "dGhlIHNhbXBsZSBub25jZQ=="}

        def status(**headers: str) -> int:
            connection = http.client.HTTPConnection(self.host, timeout=20)
            connection.putrequest("GET", "/_bantin/live", skip_host="Host" in headers)
            for name, value in (keys | headers).items():
                connection.putheader(name.replace("_", "-"), value)
            connection.endheaders()
            try:
                return connection.getresponse().status
            except http.client.RemoteDisconnected:
                return 0
            finally:
                connection.close()

        self.assertEqual(status(Origin="http://" + self.host), 101)
        self.assertNotEqual(status(Origin="http://evil.example"), 101)
        self.assertNotEqual(status(), 101)
        # A name that another site lets point here: origin and host agree, and are both wrong.
        self.assertNotEqual(status(Host="evil.example", Origin="http://evil.example"), 101)

    def test_parts_of_films_are_sent(self):
        whole = self.film.read_bytes()
        status, headers, body = self.ask("/media/phim.mp4")
        self.assertEqual((status, headers["Content-Type"], headers["Accept-Ranges"]), (200, "video/mp4", "bytes"))
        self.assertEqual(body, whole)
        status, headers, body = self.ask("/media/phim.mp4", Range="bytes=1000-300999")
        self.assertEqual((status, headers["Content-Range"]), (206, f"bytes 1000-300999/{len(whole)}"))
        self.assertEqual(body, whole[1000:301000])
        self.assertEqual(self.ask("/media/phim.mp4", Range=f"bytes={len(whole)}-")[0], 416)
        status, headers, body = self.ask("/media/phim.mp4", method="HEAD")
        self.assertEqual((status, headers["Content-Length"], body), (200, str(len(whole)), b""))

    def test_nothing_is_stored_and_types_are_told(self):
        for target, kind in (("/", "text/html"), ("/assets/style.css", "text/css"), ("/assets/site.js", "text/javascript"),
                             ("/atom.xml", "application/xml"), ("/robots.txt", "text/plain"),
                             ("/manifest.webmanifest", "application/manifest+json")):
            status, headers, _ = self.ask(target)
            self.assertEqual(status, 200, target)
            self.assertTrue(headers["Content-Type"].startswith(kind), target)
            self.assertEqual((headers["Cache-Control"], headers["X-Content-Type-Options"]), ("no-store", "nosniff"))

    def test_folders_lead_to_their_pages(self):
        status, headers, _ = self.ask("/tin-tuc")
        self.assertEqual((status, headers["Location"]), (302, "/tin-tuc/index.html"))
        self.assertEqual(self.ask("/tin-tuc/")[0], 200)
        status, _, body = self.ask("/khong-co.html")
        self.assertEqual(status, 404)
        self.assertIn("Không tìm thấy trang".encode(), body)

    def test_a_taken_port_leads_to_the_next(self):
        with preview("--now", "2026-11-22") as other:
            self.assertNotEqual(other.address, self.preview.address)

    def test_the_end_waits_for_no_connection_on_which_nothing_is_asked(self):
        """Browsers open some ahead."""
        with preview("--now", "2026-11-22") as other, ExitStack() as connections:
            for beginning in (b"", b"GET / HTTP/1.1\r\nHo"):
                connection = socket.create_connection(other.address.removeprefix("http://").split(":"), timeout=20)
                connections.callback(connection.close)
                connection.sendall(beginning)
            # Accepted after those before it.
            with urllib.request.urlopen(other.address + "/index.html", timeout=20) as answer:
                self.assertEqual(answer.status, 200)
            other.process.send_signal(signal.SIGINT)
            self.assertEqual(other.process.wait(20), 0)


class Endurance(PreviewTest):
    def test_memory_stays_flat(self):
        """2,000 edits, of which every tenth changes more than words, with a browser looking on."""
        self.begin()

        def edit(first: int, last: int):
            for number in range(first, last):
                extra = f"tags: [thẻ {number // 10 % 5}]\n"
                self.save(text(body=f"Lần {number}. " + "Chữ. " * 200, extra=extra))
                if number % 20 == 19:
                    expect(self.page.locator("main").get_by_text(f"Lần {number}.")).to_be_visible(timeout=SLOW)

        edit(0, 400)
        before = self.preview.memory
        edit(400, 2000)
        growth = self.preview.memory - before
        self.assertLess(growth, 24 << 20, f"{growth >> 20} MiB more after 1,600 edits")
        self.assertTrue(self.is_same_page)


if __name__ == "__main__":
    unittest.main()
