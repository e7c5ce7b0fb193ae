"""What is not public stands in no booklet of any format: every file is opened and read, not only searched for bytes."""

import shutil
import tempfile
import unicodedata
import unittest
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pymupdf
from booklet_sites import ROOT, run

CASE = ROOT / "Tests/Sites/privacy"
ENTRY = "content/tin-tuc/2026/2026-01-05-tin.md"


class Words(HTMLParser):
    """The text of a page and all that its attributes say."""

    def __init__(self):
        super().__init__()
        self.pieces: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.pieces += [value or "" for _, value in attrs if not (value or "").startswith("data:")]

    def handle_data(self, data):
        self.pieces.append(data)


def markup(text: str) -> str:
    reader = Words()
    reader.feed(text)
    # Runs of one line stand in elements of their own: read with and without a space between them.
    return " ".join(reader.pieces) + "\n" + "".join(reader.pieces)


def archive(path: Path) -> str:
    with zipfile.ZipFile(path) as files:
        names = files.namelist()
        pages = [files.read(n).decode() for n in names if n.endswith((".xml", ".xhtml", ".opf", ".rels", ".css"))]
    return "\n".join(names + [markup(page) for page in pages])


def pdf(path: Path) -> str:
    with pymupdf.open(path) as document:
        texts = [page.get_text() for page in document]
        texts += [title for _, title, _ in document.get_toc()] + [str(document.metadata), document.get_xml_metadata()]
        # The words that describe pictures are in the structure.
        for number in range(1, document.xref_length()):
            for key in ("Alt", "ActualText", "T"):
                texts.append(document.xref_get_key(number, key)[1])
    return "\n".join(texts)


READERS = {
    ".html": lambda path: markup(path.read_text()), ".epub": archive, ".docx": archive, ".pdf": pdf,
}


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).replace("\u200b", "").split())


class Privacy(unittest.TestCase):
    """The case of the site's own tests, with an article and with minutes; and again with everything made public."""

    HIDDEN = [line for line in (CASE / "absent.txt").read_text().splitlines() if line]

    def books(self, *, minutes: bool, is_open: bool = False, single: bool = False) -> dict[str, str]:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        site = Path(scratch.name) / "site"
        shutil.copytree(CASE / "content", site / "content")
        (site / "content/booklets/2026.yaml").write_text("year: 2026\ntitle: Kỷ yếu 2026\n")
        entry = site / ENTRY
        text = entry.read_text()
        if minutes:
            text = text.replace("---\ntitle:", "---\nkind: minutes\ntitle:", 1)
        entry.write_text(text)
        if is_open:
            for file in [*site.glob("content/**/*.md"), *site.glob("content/**/*.yaml")]:
                lines = file.read_text().splitlines(keepends=True)
                file.write_text("".join(line for line in lines if not line.strip().startswith("public:")))
        out = Path(scratch.name) / "out"
        what = ("--entry", ENTRY, "--profile", "nd30", "--format", "html,epub,pdf,docx") if single else ()
        run("booklet", *what, "--output", str(out), "--draft", site=site)
        books = {file.suffix: plain(READERS[file.suffix](file)) for file in out.iterdir() if file.suffix in READERS}
        self.assertEqual(set(books), set(READERS))
        return books

    def test_nothing_hidden_is_in_any_format(self):
        for minutes, single in ((False, False), (True, False), (True, True)):
            books = self.books(minutes=minutes, single=single)
            for ending, text in books.items():
                for word in self.HIDDEN:
                    with self.subTest(format=ending, minutes=minutes, single=single, word=word):
                        self.assertNotIn(plain(word), text)
                self.assertIn("Quyết định sau", text, ending)
                if minutes:
                    self.assertIn("Người Công Khai", text, ending)

    def test_the_same_words_are_found_where_they_are_public(self):
        """Shows that the readers see what they look for."""
        for ending, text in self.books(minutes=True, is_open=True).items():
            for word in ("Người Giấu Tên", "Quyết định đầu", "Đơn vị kín", "Cá Nhân Kín", "Bài không công khai"):
                with self.subTest(format=ending, word=word):
                    self.assertIn(word, text)
        for ending, text in self.books(minutes=False, is_open=True).items():
            for word in ("Người trong ảnh kín", "Chú thích ảnh kín", "Bìa kín"):
                with self.subTest(format=ending, word=word):
                    self.assertIn(word, text)


if __name__ == "__main__":
    unittest.main()
