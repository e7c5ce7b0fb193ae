import Testing

@testable import Bulletin

@Suite("What is known of a body")
struct MarkdownTextTests {
    /// Each link, picture or tag named `x`, with its place as `line:column`.
    static let placeCases = [
        ("a [x](b)", ["1:3"]),
        ("Đã *có* [x](b)\nvà [x](c)", ["1:9", "2:4"]),
        ("một\n   [x](b)", ["2:4"]),
        ("> ă [x](b)\n> ê [x](c)\nlười [x](d)", ["1:5", "2:5", "3:6"]),
        ("- ă [x](b)\n  ê [x](c)\n  1. ơ [x](d)\n     [x](e)", ["1:5", "2:5", "3:8", "4:6"]),
        ("# ă [x](b)", ["1:5"]),
        ("<https://x.vn>", ["1:1"]),
        ("ă ![x](b) ê", ["1:3"]),
        ("![x](b)\n![x](c)\n\n ![x](d)", ["1:1", "2:1", "4:2"]),
        ("| ă | [x](b) |\n|---|---|\n| [x](c) | ![x](d) |", ["1:7", "3:3", "3:12"]),
        ("> | ă |\n> |---|\n> | ê [x](b) |", ["3:7"]),
        ("a[^1]\n\n[^1]: ă [x](b)\n    ê [x](c)", ["3:9", "4:7"]),
        ("a\r\nă [x](b)\r\n", ["2:3"]),
        ("👨‍👩‍👧 a\u{301} [x](b)", ["1:5"]),
    ]

    @Test("places, in lines of the file and in characters", arguments: placeCases)
    func places(_ markdown: String, _ expected: [String]) {
        let body = MarkdownParser.parse(Array(markdown.utf8), firstLine: 1)
        #expect(body.references.map { "\($0.location.line):\($0.location.column)" } == expected)
        let later = MarkdownParser.parse(Array(markdown.utf8), firstLine: 11)
        #expect(later.references.map(\.location.line) == body.references.map { $0.location.line + 10 })
    }

    @Test(
        "what no page may hold is left out",
        arguments: [
            ("a\u{1}b\u{7F}c\u{80}d\u{9F}e\u{A0}f«ế", "<p>abcde\u{A0}f«ế</p>\n"),
            ("a&#1;b&#127;c&#x80;d&#x9f;e&#xA0;f", "<p>abcde\u{A0}f</p>\n"),
            ("`a\u{7F}b\u{85}cß`", "<p><code>abcß</code></p>\n"),
            ("a\u{FFFE}b\u{FFFF}c\u{FB01}", "<p>a\u{FFFD}b\u{FFFD}c\u{FB01}</p>\n"),
            ("[a](java\u{7F}script:b)", "<p>a</p>\n"),
        ])
    func forbiddenCharacters(_ markdown: String, _ html: String) {
        #expect(MarkdownParser.parse(Array(markdown.utf8)).filledHTML == html)
    }

    @Test("a long form is written without controls")
    func forbiddenInLongForm() {
        var options = MarkdownOptions()
        options.abbreviations = AbbreviationTable([("MTTQ", "Mặt\u{7F} trận\u{85} Tổ\u{1} quốc")])
        let html = MarkdownParser.parse(Array("MTTQ".utf8), options: options).filledHTML
        #expect(html == "<p><abbr title=\"Mặt trận Tổ quốc\">MTTQ</abbr></p>\n")
    }

    @Test("links and pictures as written")
    func references() {
        let body = MarkdownParser.parse(
            Array("[a *b*](../c%20d.md#e&amp;f \"g \\\"h\\\"\") ![i *j*\nk](l.jpg 'm')\n\n![n](o.mp3 \"p\")".utf8))
        #expect(body.references.map(\.kind) == [.link, .image, .audio])
        #expect(body.references.map(\.destination) == ["../c%20d.md#e&f", "l.jpg", "o.mp3"])
        #expect(body.references.map(\.title) == ["g \"h\"", "m", "p"])
        #expect(body.references.map(\.alt) == ["", "i j k", "n"])
    }

    @Test("headings, for the table of contents")
    func headings() {
        let body = MarkdownParser.parse(Array("# A & *B*\n\n> # C\n\n### D[^1]\n\n[^1]: e\n".utf8), firstLine: 7)
        #expect(
            body.headings == [
                MarkdownBody.Heading(level: 2, id: "a-b", text: "A & B", line: 7),
                MarkdownBody.Heading(level: 4, id: "d", text: "D", line: 11),
            ])
        #expect(body.anchors == ["a-b", "c", "d", "fnref-1", "fn-1"])
        #expect(body.notices.map(\.kind) == [.headingLevelSkipped])
        #expect(body.notices.map(\.location) == [MarkdownLocation(line: 11, column: 1)])
    }

    @Test("text by paragraphs, with the nearest name above")
    func textBlocks() {
        let body = MarkdownParser.parse(
            Array(
                """
                Mở *đầu* &lt;a & "b">
                tiếp [c](d).

                # Một

                - hai
                - ba `mã`

                ![bốn](e.jpg "năm")

                # Sáu

                | x | y |
                |---|---|
                | z | MTTQ |

                ```
                mã
                ```
                """.utf8))
        #expect(
            body.textBlocks.map { "\(body.anchor(of: $0) ?? "-"): \(body.text(of: $0))" } == [
                "-: Mở đầu <a & \"b\"> tiếp c.", "mot: Một", "mot: hai", "mot: ba mã", "mot: năm", "sau: Sáu",
                "sau:  x y", "sau:  z MTTQ", "sau: mã ",
            ])
    }

    @Test(
        "the first paragraph",
        arguments: [
            ("# A\n\n- b\n\nMột **hai** & ba[^1]\nbốn\n\nc\n\n[^1]: d", "Một hai & ba bốn"), ("![a](b.jpg)\n\nc", "c"),
            ("> a", ""), ("", ""),
        ])
    func firstParagraph(_ markdown: String, _ text: String) {
        #expect(MarkdownParser.parse(Array(markdown.utf8)).firstParagraph == text)
    }

    @Test(
        "the number of syllables",
        arguments: [
            ("Ủy ban Mặt trận Tổ quốc", 6), ("a – b - c … & d", 4), ("A & B < C", 3), ("**M**TTQ\nxã", 2),
            ("một\u{A0}hai", 2), ("217-QĐ/TW 10.000", 2), ("«một» “hai” (ba)", 3), ("", 0), ("# a\n\n- b\n- c", 3),
            ("| a | b c |\n|---|---|\n| d | |", 4), ("a  \nb", 2), ("日本 語", 2),
        ])
    func wordCount(_ markdown: String, _ count: Int) {
        #expect(MarkdownParser.parse(Array(markdown.utf8)).wordCount == count)
    }

    @Test(
        "HTML that is left out",
        arguments: [
            ("a <b class=\"c\">d</b>", ["1:3 <b>"]), ("a\n\n<div>\nb\n</div>", ["3:1 <div>"]),
            ("<!-- a -->\n\nb <!-- c -->", []),
            ("<!-- a --><p>b", ["1:1 <p>"]), ("</div>\n", []), ("| a <i>b</i> |\n|---|", ["1:5 <i>"]),
            ("a<br>b", ["1:2 <br>"]),
        ])
    func rawHTML(_ markdown: String, _ expected: [String]) {
        let notices = MarkdownParser.parse(Array(markdown.utf8)).notices
        #expect(notices.map { "\($0.location.line):\($0.location.column) \($0.subject)" } == expected)
        #expect(notices.allSatisfy { $0.kind == .rawHTML })
    }
}
