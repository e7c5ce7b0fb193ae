import Foundation
import Testing

@testable import Bulletin

/// Text, and the HTML it becomes with additions on.
struct MarkdownCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var markdown: String
    var html: String

    init(_ description: String, _ markdown: String, _ html: String) {
        testDescription = description
        self.markdown = markdown
        self.html = html
    }
}

@Suite("What each addition changes")
struct AdditionTests {
    static let headingsCases = [
        MarkdownCase("a name for each", "# Kết quả", "<h2 id=\"ket-qua\">Kết quả</h2>\n"),
        MarkdownCase(
            "the highest is h2 whatever its signs", "### A\n#### B", "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n"),
        MarkdownCase(
            "repeated names are numbered", "# A\n# A\n# A 2\n# A",
            "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-2-2\">A 2</h2>\n<h2 id=\"a-3\">A</h2>\n"),
        MarkdownCase(
            "names that the page uses get a word in front", "# D1\n# Fn 1\n# Nội dung",
            "<h2 id=\"muc-d1\">D1</h2>\n<h2 id=\"muc-fn-1\">Fn 1</h2>\n<h2 id=\"muc-noi-dung\">Nội dung</h2>\n"),
        MarkdownCase(
            "numbers stand behind that word where the page uses them", "# Đ\n# Đ\n# Đ",
            "<h2 id=\"d\">Đ</h2>\n<h2 id=\"muc-d-2\">Đ</h2>\n<h2 id=\"muc-d-3\">Đ</h2>\n"),
        MarkdownCase(
            "as those of tables and notes", "# Table\n# Table\n# Fn\n# Fn\n# Fnref\n# Fnref",
            "<h2 id=\"table\">Table</h2>\n<h2 id=\"muc-table-2\">Table</h2>\n<h2 id=\"fn\">Fn</h2>\n"
                + "<h2 id=\"muc-fn-2\">Fn</h2>\n<h2 id=\"fnref\">Fnref</h2>\n<h2 id=\"muc-fnref-2\">Fnref</h2>\n"),
        MarkdownCase("no letters", "# …\n# !", "<h2 id=\"muc\">…</h2>\n<h2 id=\"muc-2\">!</h2>\n"),
        MarkdownCase("no text, no name", "#", "<h2></h2>\n"),
        MarkdownCase(
            "markup is not in the name", "# *Một* `hai` [ba](x) ![bốn](y)",
            "<h2 id=\"mot-hai-ba-bon\"><em>Một</em> <code>hai</code> <a href=\"x\">ba</a> <img src=\"y\" alt=\"bốn\" /></h2>\n"
        ),
        MarkdownCase(
            "six levels at most", "# A\n###### B", "<h2 id=\"a\">A</h2>\n<h6 id=\"b\">B</h6>\n"),
    ]

    @Test("Headings", arguments: headingsCases)
    func headings(_ example: MarkdownCase) {
        var options = MarkdownOptions()
        options.reservedIDs = ReservedIDs(names: ["noi-dung"])
        #expect(MarkdownParser.parse(Array(example.markdown.utf8), options: options).filledHTML == example.html)
    }

    static let picturesCases = [
        MarkdownCase(
            "alone in its paragraph: a figure", "a\n\n![b](c.jpg \"d\")\n\ne", "<p>a</p>\n{figure 0}\n<p>e</p>\n"),
        MarkdownCase("several in a paragraph: a gallery", "![a](a.jpg) ![b](b.jpg)\n![c](c.jpg)", "{gallery 0-2}\n"),
        MarkdownCase(
            "in paragraphs one after another: a gallery", "![a](a.jpg)\n\n![b](b.jpg)\n\nc", "{gallery 0-1}\n<p>c</p>\n"
        ),
        MarkdownCase("in a line of text: a picture", "a ![b](c.jpg) d", "<p>a <img src=\"c.jpg\" alt=\"b\" /> d</p>\n"),
        MarkdownCase("in a list item", "- ![b](c.jpg)\n- d", "<ul>\n<li>\n{figure 0}\n</li>\n<li>d</li>\n</ul>\n"),
        MarkdownCase("in a link", "[![b](c.jpg)](d)", "<p><a href=\"d\"><img src=\"c.jpg\" alt=\"b\" /></a></p>\n"),
        MarkdownCase("video and sound", "![a](a.MP4)\n\n![b](b.m4a?x)", "{player 0}\n{player 1}\n"),
        MarkdownCase(
            "video between pictures", "![a](a.jpg)\n![b](b.jpg)\n![c](c.webm)\n![d](d.jpg)",
            "{gallery 0-1}\n{player 2}\n{figure 3}\n"),
        MarkdownCase("video in a line of text", "a ![b](c.mp4)", "<p>a <a href=\"c.mp4\">b</a></p>\n"),
        MarkdownCase(
            "a page elsewhere is a link", "![Phim](https://www.youtube.com/watch?v=x.jpg)",
            "<p><a href=\"https://www.youtube.com/watch?v=x.jpg\">Phim</a></p>\n"),
        MarkdownCase("a picture file elsewhere", "![a](https://example.org/a.PNG?b)", "{figure 0}\n"),
    ]

    @Test("Pictures", arguments: picturesCases)
    func pictures(_ example: MarkdownCase) {
        #expect(MarkdownParser.parse(Array(example.markdown.utf8)).filledHTML == example.html)
    }

    static let abbreviationsCases = [
        MarkdownCase(
            "only the first of each", "MTTQ và UBND, MTTQ.\n\nMTTQ",
            "<p><abbr title=\"Mặt trận Tổ quốc\">MTTQ</abbr> và <abbr title=\"Ủy ban nhân dân\">UBND</abbr>, MTTQ.</p>\n<p>MTTQ</p>\n"
        ),
        MarkdownCase(
            "not in a word", "UBMTTQX, MTTQĐ, ĐMTTQ, MTTQ2, ÁMTTQ", "<p>UBMTTQX, MTTQĐ, ĐMTTQ, MTTQ2, ÁMTTQ</p>\n"),
        MarkdownCase(
            "the longest", "UBMTTQ và MTTQ",
            "<p><abbr title=\"Ủy ban Mặt trận Tổ quốc\">UBMTTQ</abbr> và <abbr title=\"Mặt trận Tổ quốc\">MTTQ</abbr></p>\n"
        ),
        MarkdownCase(
            "between signs", "“MTTQ”–(MTTQ)", "<p>“<abbr title=\"Mặt trận Tổ quốc\">MTTQ</abbr>”–(MTTQ)</p>\n"),
        MarkdownCase(
            "not in code, links, headings", "# MTTQ\n\n`MTTQ` [MTTQ](a)",
            "<h2 id=\"mttq\">MTTQ</h2>\n<p><code>MTTQ</code> <a href=\"a\">MTTQ</a></p>\n"),
        MarkdownCase(
            "in emphasis and lists", "- *MTTQ*",
            "<ul>\n<li><em><abbr title=\"Mặt trận Tổ quốc\">MTTQ</abbr></em></li>\n</ul>\n"),
        MarkdownCase(
            "not in numbers of documents", "240/QĐ-MTTQ, 12/KH-MTTQ-BTT", "<p>240/QĐ-MTTQ, 12/KH-MTTQ-BTT</p>\n"),
        MarkdownCase(
            "with a hyphen of its own", "QP-AN", "<p><abbr title=\"quốc phòng - an ninh\">QP-AN</abbr></p>\n"),
        MarkdownCase(
            "not where the text explains it", "Mặt trận Tổ quốc (MTTQ) gọi là MTTQ.",
            "<p>Mặt trận Tổ quốc (MTTQ) gọi là MTTQ.</p>\n"),
        MarkdownCase(
            "not where the text explains it, in other case", "ủy ban\nnhân dân\nxã (UBND) và UBND",
            "<p>ủy ban\nnhân dân\nxã (UBND) và UBND</p>\n"),
        MarkdownCase(
            "not where the text explains it afterwards", "MTTQ (Mặt trận Tổ quốc)", "<p>MTTQ (Mặt trận Tổ quốc)</p>\n"),
        MarkdownCase(
            "before brackets that say something else", "MTTQ (xã)",
            "<p><abbr title=\"Mặt trận Tổ quốc\">MTTQ</abbr> (xã)</p>\n"),
        MarkdownCase(
            "with signs in the long form", "A&B",
            "<p><abbr title=\"&quot;A&quot; &lt;&amp;&gt; B\">A&amp;B</abbr></p>\n"),
    ]

    @Test("Abbreviations", arguments: abbreviationsCases)
    func abbreviations(_ example: MarkdownCase) {
        var options = MarkdownOptions()
        options.abbreviations = AbbreviationTable([
            ("MTTQ", "Mặt trận Tổ quốc"), ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"), ("UBND", "Ủy ban nhân dân"),
            ("QP-AN", "quốc phòng - an ninh"), ("A&B", "\"A\" <&> B"), ("MTTQ", "khác"), ("", "không"),
        ])
        #expect(MarkdownParser.parse(Array(example.markdown.utf8), options: options).filledHTML == example.html)
    }

    static let rawHTMLCases = [
        MarkdownCase("tags in a line", "a <b onclick=x>b</b> c", "<p>a b c</p>\n"),
        MarkdownCase("blocks", "<div>\na\n</div>\n\nb", "<p>b</p>\n"),
        MarkdownCase("script", "<script>alert(1)</script>\n\na", "<p>a</p>\n"),
        MarkdownCase("comments", "<!-- a -->\n\nb <!-- c --> d", "<p>b  d</p>\n"),
        MarkdownCase("entities are text", "&lt;b&gt; &#60;script>", "<p>&lt;b&gt; &lt;script&gt;</p>\n"),
    ]

    @Test("HTML", arguments: rawHTMLCases)
    func rawHTML(_ example: MarkdownCase) {
        #expect(MarkdownParser.parse(Array(example.markdown.utf8)).filledHTML == example.html)
    }

    @Test(
        "Addresses that could run a script are no links",
        arguments: [
            "javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)", "&#1;javascript:alert(1)", "&#32;javascript:alert(1)", "vbscript:a",
            "file:///etc/passwd",
            "data:text/html,a", "data:image/svg+xml,a", "blob:a", "x-y.z+1:a", "1a:b", "vbsc&ript:a",
        ])
    func unsafeAddresses(_ address: String) {
        for text in ["[a](<\(address)>)", "![a](<\(address)>)", "[a]\n\n[a]: <\(address)>", "![a](<\(address)>) b"] {
            let body = MarkdownParser.parse(Array(text.utf8))
            #expect(body.references.isEmpty)
            #expect(body.holes.isEmpty)
            #expect(body.notices.map(\.kind) == [.unsafeAddress])
            #expect(body.filledHTML == (text.hasSuffix(" b") ? "<p>a b</p>\n" : "<p>a</p>\n"))
        }
    }

    @Test("An address inside a link is text")
    func linkInLink() {
        let body = MarkdownParser.parse(Array("[a <https://b.vn> c](d) e".utf8))
        #expect(body.filledHTML == "<p><a href=\"d\">a https://b.vn c</a> e</p>\n")
        #expect(body.references.map(\.destination) == ["d"])
    }

    @Test(
        "Other addresses are links",
        arguments: [
            "a:b/c".replacing("a:", with: "./a:"), "../2023/giao-ban.md#d1", "https://a.vn", "HTTP://a",
            "mailto:a@b.vn", "tel:+84",
            "//a.vn", "#a", "?a:b", "a/b:c", "",
        ])
    func safeAddresses(_ address: String) {
        let body = MarkdownParser.parse(Array("[a](<\(address)>)".utf8))
        #expect(body.references.map(\.destination) == [address])
        #expect(body.notices.isEmpty)
    }
}
