"""Booklets in the preview: made when somebody asks for them, of what was saved last."""

import http.client
import io
import os
import shutil
import signal
import tempfile
import threading
import time
import unittest
import zipfile
from contextlib import suppress
from pathlib import Path

import docx
import pymupdf
from playwright.sync_api import expect
from test_preview import SLOW, PreviewTest

BOOKLET = "/an-pham/ky-yeu-2023"
ARTICLE = "content/dai-doan-ket/2023/2023-11-20-bai-thu.md"
ADDRESS = "/dai-doan-ket/2023/bai-thu.html"
# The answers to requests for large PDF wait for Typst, on a slow machine for long.
PATIENCE = 120


def text(body: str, extra: str = "") -> str:
    return f"---\ntitle: Bài thử để in\ndate: 2023-11-20\n{extra}---\n\n{body}\n"


class BookletTest(PreviewTest):
    def setUp(self):
        super().setUp()
        self.file = self.preview.folder / ARTICLE
        self.host = self.preview.address.removeprefix("http://")

    def ask(self, target: str, method: str = "GET", **headers: str) -> tuple[int, dict, bytes]:
        """Ask without a browser, and wait for the answer."""
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        connection.request(method, target, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, dict(answer.getheaders()), body

    def save_and_wait(self, body: str, extra: str = ""):
        """Save the trial article, and wait until its page shows it."""
        self.save(text(body, extra))
        limit = time.monotonic() + 60
        while body.encode() not in self.ask(ADDRESS)[2]:
            self.assertLess(time.monotonic(), limit, "the article never came")
            time.sleep(0.05)


class RealFiles(BookletTest):
    def test_the_pdf_is_that_of_what_was_saved(self):
        self.save_and_wait("Chữ đã đăng.")
        status, headers, whole = self.ask(BOOKLET + ".pdf")
        self.assertEqual((status, headers["Content-Type"]), (200, "application/pdf"), "".join(self.preview.words))
        self.assertTrue(headers["Content-Disposition"].startswith("inline"))
        self.assertTrue(whole.startswith(b"%PDF-"))
        with pymupdf.open(stream=whole, filetype="pdf") as book:
            self.assertGreater(book.page_count, 20)
            words = "".join(page.get_text() for page in book)
        self.assertIn("Chữ đã đăng.", words)
        # Parts of it, as a browser's own reader asks for them.
        status, headers, part = self.ask(BOOKLET + ".pdf", Range="bytes=5-104", If_Range=headers["ETag"])
        self.assertEqual((status, headers["Content-Range"]), (206, f"bytes 5-104/{len(whole)}"))
        self.assertEqual(part, whole[5:105])
        self.save_and_wait("Chữ sửa lại.")
        status, new, body = self.ask(BOOKLET + ".pdf", Range="bytes=5-104", If_Range=headers["ETag"])
        self.assertEqual(status, 200)
        with pymupdf.open(stream=body, filetype="pdf") as book:
            self.assertIn("Chữ sửa lại.", "".join(page.get_text() for page in book))
        self.save_and_wait("Chữ còn nháp.", "draft: true\n")
        with pymupdf.open(stream=self.ask(BOOKLET + ".pdf")[2], filetype="pdf") as book:
            self.assertNotIn("Bài thử để in", "".join(page.get_text() for page in book))
        self.assertEqual(sorted(path.name for path in self.preview.folder.iterdir()), ["content"])

    def test_the_sheets_hold_two_pages_a_side(self):
        pages = pymupdf.open(stream=self.ask(BOOKLET + ".pdf")[2], filetype="pdf")
        sheets = pymupdf.open(stream=self.ask(BOOKLET + "-in.pdf")[2], filetype="pdf")
        with pages, sheets:
            self.assertEqual(sheets.page_count, (pages.page_count + 3) // 4 * 2)

    def test_the_others_open_too(self):
        self.save_and_wait("Chữ đã đăng.")
        status, headers, body = self.ask(BOOKLET + ".epub")
        self.assertEqual((status, headers["Content-Type"]), (200, "application/epub+zip"))
        self.assertEqual(headers["Content-Disposition"], 'attachment; filename="ky-yeu-2023.epub"')
        with zipfile.ZipFile(io.BytesIO(body)) as book:
            self.assertEqual(book.infolist()[0].filename, "mimetype")
            self.assertEqual(book.read("mimetype"), b"application/epub+zip")
            self.assertIsNone(book.testzip())
        status, headers, body = self.ask(BOOKLET + ".docx")
        self.assertEqual(status, 200)
        self.assertTrue(headers["Content-Type"].endswith("wordprocessingml.document"))
        self.assertIn("Chữ đã đăng.", [paragraph.text for paragraph in docx.Document(io.BytesIO(body)).paragraphs])
        status, headers, body = self.ask(BOOKLET + ".html")
        self.assertEqual((status, headers["Content-Type"]), (200, "text/html; charset=utf-8"))
        self.assertIn("Chữ đã đăng.".encode(), body)
        self.assertEqual(self.ask("/an-pham/khong-co.pdf")[0], 404)

    def test_pages_offer_them_and_a_click_gets_them(self):
        for address in ("/an-pham/index.html", "/_bantin/"):
            self.page.goto(self.preview.address + address)
            with self.page.expect_download(timeout=PATIENCE * 1000) as saved:
                self.page.get_by_role("link", name="DOCX").first.click()
            self.assertEqual(saved.value.suggested_filename, "ky-yeu-2023.docx")
            self.assertTrue(Path(saved.value.path()).read_bytes().startswith(b"PK"))
        self.open("/an-pham/index.html")
        cover = self.page.locator(".publication img").first
        cover.scroll_into_view_if_needed()
        self.page.wait_for_function(
            "document.querySelector('.publication img').naturalWidth === 420", timeout=PATIENCE * 1000)
        self.page.get_by_role("link", name="HTML").first.click()
        expect(self.page.get_by_role("heading", name="Lời nói đầu").first).to_be_attached(timeout=PATIENCE * 1000)


    def test_minutes_come_in_their_official_form(self):
        self.open("/thi-dua-khen-thuong/2023/bien-ban-giao-ban-cum-thi-dua-so-1-nam-2023.html")
        self.page.locator("bantin-preview .more").click()
        facts = self.page.locator("bantin-preview .facts")
        with self.page.expect_download(timeout=PATIENCE * 1000) as saved:
            facts.get_by_role("link", name="DOCX").click()
        self.assertEqual(saved.value.suggested_filename, "bien-ban-giao-ban-cum-thi-dua-so-1-nam-2023.docx")
        with pymupdf.open(stream=self.ask(facts.get_by_role("link", name="PDF").get_attribute("href"))[2]) as document:
            self.assertIn("BIÊN BẢN", document[0].get_text())


class Obstacles(BookletTest):
    """A script stands for Typst: files beside it tell it to wait or to fail."""

    TYPST = """#!/bin/sh
here=$(dirname "$0")
echo $$ >> "$here/asked"
for word; do last=$word; done
while [ -e "$here/wait" ]; do sleep 0.05; done
if [ -e "$here/says" ]; then cat "$here/says" >&2; exit 1; fi
printf '%%PDF-1.7 thu' > "$last"
"""

    def setUp(self):
        self.tools = Path(tempfile.mkdtemp(prefix="bantin-typst-"))
        self.addCleanup(shutil.rmtree, self.tools, ignore_errors=True)
        typst = self.tools / "typst"
        typst.write_text(self.TYPST, encoding="utf-8")
        typst.chmod(0o755)
        self.scratch = self.tools / "tmp"
        self.scratch.mkdir()
        self.environment = os.environ | {"TYPST": str(typst), "TMPDIR": str(self.scratch)}
        super().setUp()

    def wait_for(self, condition, words: str):
        limit = time.monotonic() + PATIENCE
        while not condition():
            self.assertLess(time.monotonic(), limit, words)
            time.sleep(0.05)

    def test_a_page_tells_that_it_takes_long_and_then_goes_there(self):
        (self.tools / "wait").touch()
        self.page.goto(self.preview.address + BOOKLET + ".pdf")
        expect(self.page.locator("h1")).to_have_text("Đang tạo ky-yeu-2023.pdf …", timeout=SLOW)
        # The server answers others meanwhile.
        self.assertEqual(self.ask("/index.html")[0], 200)
        answers = []
        self.page.on("response", lambda answer: answers.append((answer.request.method, answer.status, answer.url)))
        (self.tools / "wait").unlink()
        wanted = ("GET", 200, self.preview.address + BOOKLET + ".pdf")
        limit = time.monotonic() + PATIENCE
        while wanted not in answers:
            self.assertLess(time.monotonic(), limit, answers)
            self.page.wait_for_timeout(100)
        self.assertEqual(self.ask(BOOKLET + ".pdf")[2], b"%PDF-1.7 thu")

    def test_what_typst_says_is_shown_and_in_the_terminal(self):
        (self.tools / "says").write_text("error: không có phông <Serif>", encoding="utf-8")
        answer = self.page.goto(self.preview.address + BOOKLET + ".pdf")
        expect(self.page.locator("h1")).to_have_text("Chưa tạo được ky-yeu-2023.pdf", timeout=PATIENCE * 1000)
        self.assertIn(answer.status, (202, 500))
        expect(self.page.locator("pre")).to_have_text("error: không có phông <Serif>")
        self.wait_for(lambda: "không có phông <Serif>" in "".join(self.preview.words), "nothing in the terminal")
        (self.tools / "says").unlink()
        with self.page.expect_response(lambda answer: answer.ok and answer.request.method == "GET",
                                       timeout=PATIENCE * 1000):
            self.page.get_by_role("link", name="Thử lại").click()

    def test_errors_of_the_content_are_shown_until_they_are_mended(self):
        self.save_and_wait("Chữ lành.")
        self.save(text("Chữ hỏng.", "khoa_la: 1\n"))
        self.wait_for(lambda: self.ask(BOOKLET + ".html")[0] == 500, "the mistake stands in nobody's way")
        self.page.goto(self.preview.address + BOOKLET + ".html")
        expect(self.page.locator("#booklet [data-open]").first).to_have_text(ARTICLE + ":4")
        # Told of changes from now on.
        self.page.wait_for_function("document.querySelector('#booklet').dataset.watches === '1'", timeout=SLOW)
        self.save(text("Chữ lành lại."))
        expect(self.page.get_by_text("Chữ lành lại.").first).to_be_attached(timeout=PATIENCE * 1000)

    def test_the_end_of_the_preview_ends_typst(self):
        (self.tools / "wait").touch()

        def ask():
            # The end may come before the answer.
            with suppress(http.client.HTTPException, OSError):
                self.ask(BOOKLET + ".pdf")

        asking = threading.Thread(target=ask, daemon=True)
        asking.start()
        asked = self.tools / "asked"
        self.wait_for(lambda: asked.exists() and asked.read_text(), "Typst was never asked")
        self.assertEqual(len(list(self.scratch.iterdir())), 1)
        self.preview.process.send_signal(signal.SIGINT)
        self.assertEqual(self.preview.process.wait(20), 0)
        for number in map(int, asked.read_text().split()):
            self.assertFalse(Path(f"/proc/{number}").exists(), "Typst goes on")
        self.assertEqual(list(self.scratch.iterdir()), [])
        asking.join(20)


if __name__ == "__main__":
    unittest.main()
