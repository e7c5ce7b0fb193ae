import Foundation
import Testing

@testable import Bulletin

@Suite("Notes")
struct FootnoteTests {
    @Test("are numbered by first call, lead back, and stand at the end")
    func whole() {
        let body = MarkdownParser.parse(
            Array("Một[^b] hai[^a] ba[^b].\n\n[^a]: Chú *A*.\n[^b]: Chú B.\n\n    Đoạn hai.\n".utf8))
        #expect(
            body.filledHTML == """
                <p>Một<sup class="footnote"><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup> \
                hai<sup class="footnote"><a id="fnref-2" href="#fn-2" role="doc-noteref" aria-label="Chú thích 2">2</a></sup> \
                ba<sup class="footnote"><a id="fnref-1-2" href="#fn-1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-label="Chú thích">
                <ol>
                <li id="fn-1">
                <p>Chú B.</p>
                <p>Đoạn hai. <a href="#fnref-1" role="doc-backlink" aria-label="Trở lại chỗ gọi chú thích 1">↩</a> \
                <a href="#fnref-1-2" role="doc-backlink" aria-label="Trở lại chỗ gọi chú thích 1, lần 2">↩</a></p>
                </li>
                <li id="fn-2">
                <p>Chú <em>A</em>. <a href="#fnref-2" role="doc-backlink" aria-label="Trở lại chỗ gọi chú thích 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(body.anchors == ["fnref-1", "fnref-2", "fnref-1-2", "fn-1", "fn-2"])
        #expect(body.notices.isEmpty)
        #expect(body.plainText() == "Một hai ba.\n\nChú B.\n\nĐoạn hai.\n\nChú A.")
        #expect(body.textBlocks.map { body.anchor(of: $0) } == [nil, "fn-1", "fn-1", "fn-2"])
        #expect(body.firstParagraph == "Một hai ba.")
    }

    /// A body with its calls shown as `[1]`, and the contents of its notes.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var markdown: String
        var text: String
        var notes: [String]
    }

    static let cases = [
        Case(
            testDescription: "never inside fenced code", markdown: "a[^1]\n\n```\n[^1]: mã\n```\n\n[^1]: chú\n",
            text: "<p>a[1]</p>\n<pre><code>[^1]: mã\n</code></pre>\n", notes: ["<p>chú</p>"]),
        Case(
            testDescription: "never inside indented code", markdown: "a\n\n    [^1]: mã\n",
            text: "<p>a</p>\n<pre><code>[^1]: mã\n</code></pre>\n", notes: []),
        Case(
            testDescription: "never inside code in a list", markdown: "- ```\n  [^1]: mã\n  ```\n",
            text: "<ul>\n<li>\n<pre><code>[^1]: mã\n</code></pre>\n</li>\n</ul>\n", notes: []),
        Case(
            testDescription: "never inside HTML", markdown: "<div>\n[^1]: a\n</div>\n\nb\n", text: "<p>b</p>\n",
            notes: []),
        Case(
            testDescription: "never inside spans of code", markdown: "`a[^1]` b[^1]\n\n[^1]: chú `[^1]`\n",
            text: "<p><code>a[^1]</code> b[1]</p>\n", notes: ["<p>chú <code>[^1]</code></p>"]),
        Case(
            testDescription: "of one word, which CommonMark takes for an address", markdown: "a[^1]\n\n[^1]: chú\n",
            text: "<p>a[1]</p>\n", notes: ["<p>chú</p>"]),
        Case(
            testDescription: "right after a paragraph", markdown: "a[^1]\n[^1]: chú\ntiếp\n\nb\n",
            text: "<p>a[1]</p>\n<p>b</p>\n", notes: ["<p>chú\ntiếp</p>"]),
        Case(
            testDescription: "right after a list", markdown: "- a[^1]\n[^1]: chú\n",
            text: "<ul>\n<li>a[1]</li>\n</ul>\n",
            notes: ["<p>chú</p>"]),
        Case(
            testDescription: "with blocks inside",
            markdown: "a[^1]\n\n[^1]:\n    - b\n    - c\n\n    > d\n\n        mã\n\ne\n",
            text: "<p>a[1]</p>\n<p>e</p>\n",
            notes: [
                "<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n<blockquote>\n<p>d</p>\n</blockquote>\n<pre><code>mã\n</code></pre>"
            ]),
        Case(
            testDescription: "with tabs for indentation", markdown: "a[^1]\n\n[^1]: b\n\n\tc\n", text: "<p>a[1]</p>\n",
            notes: ["<p>b</p>\n<p>c</p>"]),
        Case(
            testDescription: "in notes, and without end", markdown: "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n",
            text: "<p>a[1]</p>\n", notes: ["<p>b[2]</p>", "<p>c[1]</p>"]),
        Case(
            testDescription: "in tables, list items, emphasis",
            markdown: "| a[^x] |\n|---|\n\n- *b[^y]*\n\n[^y]: Y\n[^x]: X\n",
            text: "<p>a[1]</p>\n<ul>\n<li><em>b[2]</em></li>\n</ul>\n", notes: ["<p>X</p>", "<p>Y</p>"]),
        Case(
            testDescription: "whose calls are escaped",
            markdown: "\\[^1] \\\\[^1] `\\[^1]` [a](b \"\\[^1]\")\n\n[^1]: chú\n",
            text: "<p>[^1] \\[1] <code>\\[^1]</code> <a href=\"b\" title=\"[^1]\">a</a></p>\n", notes: ["<p>chú</p>"]),
        Case(
            testDescription: "with links by names", markdown: "a[^1]\n\n[^1]: [b]\n\n[b]: c\n", text: "<p>a[1]</p>\n",
            notes: ["<p><a href=\"c\">b</a></p>"]),
        Case(
            testDescription: "by names in Vietnamese and any case", markdown: "a[^Chú-thích]\n\n[^chú-Thích]: b\n",
            text: "<p>a[1]</p>\n", notes: ["<p>b</p>"]),
        Case(
            testDescription: "in headings, not in their names", markdown: "# A[^1]\n\n[^1]: b\n",
            text: "<h2 id=\"a\">A[1]</h2>\n", notes: ["<p>b</p>"]),
        Case(
            testDescription: "by what is no name", markdown: "[^] [^a b] [^a*b] x^2\n",
            text: "<p>[^] [^a b] [^a*b] x^2</p>\n",
            notes: []),
        Case(
            testDescription: "with an open fence", markdown: "a[^1]\n\n[^1]: ```\n    b\n\n[c]: d\n\ne [c]\n",
            text: "<p>a[1]</p>\n<p>e <a href=\"d\">c</a></p>\n", notes: ["<pre><code>b\n</code></pre>"]),
        Case(
            testDescription: "before an underline", markdown: "a[^1]\n\n[^1]: b\n---\nc\n",
            text: "<p>a[1]</p>\n<hr />\n<p>c</p>\n",
            notes: ["<p>b</p>"]),
    ]

    @Test("are found where they are, and nowhere else", arguments: cases)
    func places(_ example: Case) {
        let html = MarkdownParser.parse(Array(example.markdown.utf8)).filledHTML
        let parts = html.split(separator: #/<section class="footnotes".*?>\n<ol>\n/#)
        #expect(Self.simplified(String(parts[0])) == example.text)
        let notes = (parts.count > 1 ? String(parts[1]) : "").matches(
            of: #/<li id="fn-\d+">\n(.*?)\n<\/li>\n(?=<li id="fn-|<\/ol>\n<\/section>)/#.dotMatchesNewlines())
        #expect(notes.map { Self.simplified(String($0.1)) } == example.notes)
    }

    /// Calls as `[1]`, without links back, and cells as paragraphs.
    static func simplified(_ html: String) -> String {
        html.replacing(#/<sup class="footnote"><a [^>]*>(\d+)<\/a><\/sup>/#) { "[\($0.1)]" }
            .replacing(#/(\n<p>| )?<a [^>]*doc-backlink[^>]*>↩<\/a>(<\/p>(?=$)|(?=<\/p>)|)/#) {
                $0.1?.hasPrefix("\n") == true ? "" : String($0.2)
            }
            .replacing(#/<div class="table".*?<th scope="col">(.*?)<\/th>.*?<\/div>\n/#.dotMatchesNewlines()) {
                "<p>\($0.1)</p>\n"
            }
    }

    @Test(
        "say what is wrong with them",
        arguments: [
            ("a[^1] b\n\nc [^2]\n", ["footnote-undefined 10:2 1", "footnote-undefined 12:3 2"]),
            ("[^1]: a\n\n[^2]: b\n", ["footnote-unused 10:0 1", "footnote-unused 12:0 2"]),
            ("a[^x]\n\n[^x]: a\n[^X]: b\n", ["footnote-duplicate 13:0 x"]),
            ("a [b[^1]](c)\n\n[^1]: d\n", ["footnote-in-link 10:5 1", "footnote-unused 12:0 1"]),
            (
                "> a[^1]\n>\n> [^1]: b c\n",
                ["footnote-undefined 10:4 1", "footnote-in-container 12:0 1", "footnote-undefined 12:3 1"]
            ),
        ])
    func notices(_ markdown: String, _ expected: [String]) {
        let found = MarkdownParser.parse(Array(markdown.utf8), firstLine: 10).notices
        #expect(found.map { "\($0.kind.rawValue) \($0.location.line):\($0.location.column) \($0.subject)" } == expected)
    }
}
