"""Booklets of content that is hard: everything at once, too long, too much, nothing, or wrong."""

import io
import tempfile
import unittest
import zipfile
from pathlib import Path

import docx
import pymupdf
from booklet_sites import EVERYTHING, Site, long_things, png, run
from docx.oxml.ns import qn
from PIL import Image


class HardContent(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.site = Site(Path(scratch.name) / "site")
        self.out = Path(scratch.name) / "out"

    def make(self, *arguments: str, status: int | None = 0):
        return self.site.booklet("--year", "2023", "--output", str(self.out), *arguments, status=status)

    def pdf(self):
        document = pymupdf.open(self.out / "ky-yeu-2023.pdf")
        self.addCleanup(document.close)
        return document

    def test_every_construct_of_markdown_arrives(self):
        self.site.write("media/anh.png", png(1200, 800))
        self.site.entry("moi-thu", EVERYTHING, title="Bài có mọi thứ")
        self.make()
        text = " ".join(" ".join(page.get_text() for page in self.pdf()).split()).replace("\u200b", "")
        page = (self.out / "ky-yeu-2023.html").read_text()
        for words in (
            "Chú thích thứ nhất", "có hai đoạn", "chú thích là danh sách", "Trích dẫn lồng", "sâu hơn", "Bảng 1. Kết quả",
            "1.341.000", "Chú thích ảnh ngang", "Phim cuộc họp", 'let x = "<&>"', "− ≤ ≥", "Đề mục bốn",
        ):
            with self.subTest(words=words):
                self.assertIn(words, text)
        for markup in ("<em>nghiêng</em>", "<strong>đậm</strong>", "<blockquote>", '<ol start="7">', "<hr/>", "<figcaption>"):
            self.assertTrue(markup in page, markup)

    def test_nothing_too_long_leaves_its_page(self):
        self.site.write("media/cao.png", png(300, 6000))
        self.site.write("media/rong.png", png(6000, 200))
        self.site.entry("dai", long_things(), title="Bài dài " + "rất " * 60)
        word = "https://example.org/" + "duong-dan/" * 20
        self.site.entry(
            "tu-dai", f'Bài.\n\n## {word}\n\n![Ảnh](rong.png "Ảnh {word}")', title=f"Tin {word} và {'b' * 200}",
            more=f"author: Tác giả {'c' * 120}\nsummary: {word}\n",
        )
        self.make("--format", "pdf")
        document = self.pdf()
        self.assertGreater(len(document), 20)
        for page in document:
            for x0, y0, x1, y1, word, *_ in page.get_text("words"):
                inside = x0 >= 20 and x1 <= page.rect.width - 20 and y0 >= 0 and y1 <= page.rect.height
                self.assertTrue(inside, f"page {page.number + 1}: {word[:40]}")
            for picture in page.get_image_info():
                self.assertTrue(pymupdf.Rect(picture["bbox"]) in page.rect + (-1, -1, 1, 1))

    def test_a_year_without_entries_is_a_book_too(self):
        self.site.entry("cu", "Bài cũ.", date="2020-01-01")
        self.make()
        self.assertGreater(len(self.pdf()), 1)
        for ending in ("html", "epub", "docx"):
            self.assertTrue((self.out / f"ky-yeu-2023.{ending}").exists())

    def test_three_thousand_entries(self):
        for number in range(3000):
            day = f"2023-{number % 12 + 1:02}-{number % 28 + 1:02}"
            self.site.entry(f"bai-{number}", "Nội dung ngắn của bài. " * 12, title=f"Bài số {number}", date=day)
        self.make()
        document = self.pdf()
        marks = document.get_toc()
        self.assertGreaterEqual(len(marks), 3000)
        for _, title, page in marks[5::500]:
            self.assertIn(title.replace(" ", ""), document[page - 1].get_text().replace(" ", "").replace("\n", ""))

    def test_mistakes_are_told_with_file_and_line_before_typst_stops(self):
        self.site.write("media/anh.png", png(300, 200))
        self.site.write("tin-tuc/2023/sai.md", (
            "---\ntitle: Bài sai\ndate: 2023-02-03\n---\n\n## Hai\n\n#### Bốn nhảy cấp\n\n"
            "![](anh.png)\n\nKý tự lạ: 😀 và 漢.\n"
        ))
        self.site.write("tin-tuc/2023/khong-ngay.md", "---\ntitle: Không ngày\n---\n\nBài.\n")
        outcome = self.make(status=1)
        for line in (
            "sai.md:8", "booklet-heading", "sai.md:10", "booklet-picture-alt", "sai.md:12", "booklet-character", "U+1F600",
            "khong-ngay.md", "booklet-undated", "booklet-picture-small",
        ):
            with self.subTest(line=line):
                self.assertIn(line, outcome.stderr)
        self.assertFalse((self.out / "ky-yeu-2023.pdf").exists())
        self.assertTrue((self.out / "ky-yeu-2023.epub").exists())
        self.make("--draft", status=0)
        self.assertTrue((self.out / "ky-yeu-2023.pdf").exists())

    def test_the_files_of_booklets_are_read_as_strictly_as_all_others(self):
        self.site.entry("a", "Bài.")
        self.site.write("booklets/sai.yaml", "title: Sách\nyear: 2023\nsise: a5\n")
        self.site.write("booklets/thieu.yaml", "title: Sách\nyear: 2023\ncover: x.jpg\nexclude:\n  - ../khong-co.md\n")
        outcome = self.site.booklet(status=1)
        for words in ("sai.yaml:3", "size", "thieu.yaml:3", "missing-picture", "thieu.yaml:5", "booklet-entry"):
            self.assertIn(words, outcome.stderr)

    def test_what_is_asked_for_must_be_there_and_days_in_order(self):
        self.site.entry("a", "Bài.")
        for arguments, words in (
            (("--sections", "tin-tuk"), "không có chuyên mục “tin-tuk”; có: tin-tuc"),
            (("--from", "2024-01-01"), "ngày cuối đứng trước ngày đầu"),
        ):
            with self.subTest(arguments=arguments):
                self.assertIn(words, self.make(*arguments, status=1).stderr)
        self.site.write("booklets/nguoc.yaml", "title: Sách\nfrom: 2023-12-31\nto: 2023-01-01\n")
        self.assertIn("nguoc.yaml:3", self.site.booklet(status=1).stderr)

    def test_a_long_title_is_cut_to_one_line_above_the_pages(self):
        self.site.entry("a", "Đoạn.\n\n" * 200)
        self.site.write("booklets/dai.yaml", f"title: Ủy ban {'rất dài ' * 30}\nyear: 2023\nformats: pdf\n")
        self.site.booklet("--output", str(self.out))
        with pymupdf.open(self.out / "dai.pdf") as document:
            heads = [page.get_textbox(pymupdf.Rect(0, 0, page.rect.width, 52)).strip() for page in document]
        cut = [head for head in heads[3:] if head.startswith("Ủy ban rất dài")]
        self.assertTrue(cut)
        for head in cut:
            self.assertTrue(head.endswith("…") and "\n" not in head, head)

    def test_a_site_changes_the_look_by_its_own_theme(self):
        self.site.entry("a", "Bài.")
        self.site.write("booklets/theme.typ", '#let theme = (accent: rgb("#1f4e79"))\n')
        self.make("--format", "pdf")
        colours = {
            span["color"] for block in self.pdf()[0].get_text("dict")["blocks"] for line in block.get("lines", [])
            for span in line["spans"]
        }
        self.assertIn(0x1F4E79, colours)

    def test_text_is_never_read_as_code(self):
        self.site.entry("a", "#import \"x.typ\" `#eval(\"1\")` $a^2$ <nhan> @nguon #set page(width: 1pt)", title="'#panic() *x*'")
        self.make("--format", "pdf")
        text = " ".join(" ".join(page.get_text() for page in self.pdf()).split())
        for words in ("#panic() *x*", "#eval(", "$a^2$", "@nguon", "#set page(width: 1pt)"):
            self.assertIn(words, text)

    def test_sizes_and_imposed_signatures(self):
        self.site.entry("a", "Đoạn.\n\n" * 1500)
        for size, width in (("a4", 595.3), ("14.5x20.5", 411.0), ("16x24", 453.5)):
            with self.subTest(size=size):
                self.make("--format", "pdf", "--size", size, "--impose")
                self.assertAlmostEqual(self.pdf()[0].rect.width, width, delta=1)
                with pymupdf.open(self.out / "ky-yeu-2023-in.pdf") as sheets:
                    self.assertEqual(len(sheets), (len(self.pdf()) + 3) // 4 * 2)

    def test_without_typst_the_other_formats_are_made_and_one_command_is_named(self):
        self.site.entry("a", "Bài.")
        arguments = ("booklet", "--year", "2023", "--output", str(self.out))
        outcome = run(*arguments, site=self.site.folder, folder=self.site.folder, path="/nowhere")
        self.assertIn("pip install typst", outcome.stderr)
        made = sorted(path.suffix for path in self.out.iterdir())
        self.assertEqual(made, [".docx", ".epub", ".html"])

    def test_reports_number_their_parts(self):
        self.site.entry("a", "Bài.")
        self.site.write("booklets/bc.yaml", "title: Báo cáo tổng kết\nyear: 2023\nprofile: báo cáo\nsize: a4\nformats: pdf\n")
        self.site.booklet("--output", str(self.out))
        with pymupdf.open(self.out / "bc.pdf") as document:
            text = " ".join(" ".join(page.get_text() for page in document).split())
            numbers = [page.get_textbox(pymupdf.Rect(0, 0, page.rect.width, 56)).strip() for page in document]
            lefts = {round(min(word[0] for word in page.get_text("words"))) for page in list(document)[2:-1]}
        self.assertIn("Phần I. ", text)
        self.assertIn("Phần II. ", text)
        self.assertIn("1. Bài thử", text)
        # The number stands in the middle of the top margin, the wide margin on the left of every page.
        self.assertTrue(all(f"{page + 1}" in numbers[page] for page in range(2, len(numbers) - 1)), numbers)
        self.assertTrue(all(left >= 84 for left in lefts), lefts)

    def test_drawings_are_pictures_in_word_and_stay_drawings_elsewhere(self):
        self.site.write("media/so-do.svg", (
            '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" '
            'fill="#a3201d"/></svg>'
        ))
        self.site.entry("a", '![Sơ đồ hai cấp](so-do.svg "Sơ đồ")')
        self.make("--format", "docx,epub,pdf")
        with zipfile.ZipFile(self.out / "ky-yeu-2023.docx") as word:
            drawn = [name for name in word.namelist() if name.endswith(".png")]
            with Image.open(io.BytesIO(word.read(drawn[0]))) as picture:
                self.assertEqual(picture.size, (1600, 1067))
                self.assertEqual(picture.convert("RGB").getpixel((800, 500)), (163, 32, 29))
        described = [e.get("descr") for e in docx.Document(self.out / "ky-yeu-2023.docx").element.iter(qn("wp:docPr"))]
        self.assertEqual(described, ["Sơ đồ hai cấp"])
        with zipfile.ZipFile(self.out / "ky-yeu-2023.epub") as book:
            self.assertTrue(any(name.endswith(".svg") for name in book.namelist()))

    def test_the_names_of_authors_stay_with_their_text_and_pictures_below_their_title(self):
        self.site.write("media/anh.png", png(1600, 1000))
        for number in range(40):
            more = f"author: Tác giả {number}\ncover:\n  file: anh.png\n  alt: Ảnh\n  caption: Ảnh bài {number}\n"
            body = "\n\n".join(["Câu của đoạn văn này. " * 9] * (1 + number % 4))
            self.site.entry(f"b{number}", body, title=f"Bài số {number}", date=f"2023-05-{number % 28 + 1:02}", more=more)
        self.make("--format", "pdf")
        whole = "".join(page.get_text() for page in self.pdf())
        self.assertEqual([whole.count(f"Tác giả {n}\n") for n in range(40)], [1] * 40)
        for page in list(self.pdf())[6:-1]:
            blocks = sorted(page.get_text("blocks"), key=lambda block: block[1])
            lines = [block[4].strip() for block in blocks if block[1] > 50 and not block[4].strip().isdigit()]
            with self.subTest(page=page.number + 1):
                self.assertFalse(lines and lines[0].startswith("Tác giả"), lines[:1])
                words = page.get_text()
                for number in range(40):
                    title, caption = words.find(f"Bài số {number}\n"), words.find(f"Ảnh bài {number}\n")
                    if title >= 0 and caption >= 0:
                        self.assertLess(page.search_for(f"Bài số {number}")[0].y0, page.search_for(f"Ảnh bài {number}")[0].y0)
