import Foundation
import Testing

@testable import Bulletin

@Suite("Tables of GFM", .enabled(if: Specification.isPresent(Specification.gfm), "run scripts/bootstrap --tests"))
struct GFMTableTests {
    static let examples = Specification.examples(of: Specification.gfm).filter { $0.mark == "table" }

    @Test("has all examples of tables here")
    func isWhole() {
        #expect(Self.examples.count == 8)
    }

    @Test("are as the specification says", arguments: examples)
    func example(_ example: SpecificationExample) {
        let body = MarkdownParser.parse(Array(example.markdown.utf8))
        #expect(Self.asInGFM(body.filledHTML) == example.html)
    }

    /// Takes away what our tables have more than those of the specification.
    static func asInGFM(_ html: String) -> String {
        var html = html.replacing(#/<div class="table" role="region" aria-label="Bảng \d" tabindex="0">\n/#, with: "")
        for (ours, theirs) in [
            ("</table>\n</div>\n", "</table>\n"), (" scope=\"col\"", ""), (" class=\"center\"", " align=\"center\""),
            (" class=\"right\"", " align=\"right\""), (" class=\"left\"", " align=\"left\""),
        ] {
            html = html.replacingOccurrences(of: ours, with: theirs)
        }
        return html
    }
}

@Suite("Tables beyond the examples")
struct TableTests {
    /// A table's text and, row by row, the content of its cells.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var markdown: String
        var rows: [[String]]
    }

    static let cases = [
        Case(
            testDescription: "in a list item", markdown: "- a\n\n  | a | b |\n  |---|---|\n  | *c* | d |\n",
            rows: [["a", "b"], ["<em>c</em>", "d"]]),
        Case(
            testDescription: "in a quotation in a list item",
            markdown: "1. > | a | b |\n   > |---|---|\n   > | c | d |\n",
            rows: [["a", "b"], ["c", "d"]]),
        Case(
            testDescription: "in nested quotations without spaces", markdown: ">>a|b\n>>-|-\n> >c|d\n",
            rows: [["a", "b"], ["c", "d"]]),
        Case(
            testDescription: "with block syntax in its cells",
            markdown: "| # a | - b | 1. c | > d | e # |\n|-|-|-|-|-|\n| ``` | --- | <div> | *** | #\n",
            rows: [["# a", "- b", "1. c", "&gt; d", "e #"], ["```", "---", "", "***", "#"]]),
        Case(
            testDescription: "with line ends of Windows", markdown: "| a | b |\r\n|---|---|\r\n| c | d |\r\n",
            rows: [["a", "b"], ["c", "d"]]),
        Case(
            testDescription: "with escaped backslashes before pipes", markdown: "a|b\n-|-\nc\\\\|d\n",
            rows: [["a", "b"], ["c\\", "d"]]),
        Case(
            testDescription: "with links by names that the text defines, before and after",
            markdown:
                "[x]: /vi-du\n\n| [x] | [y] |\n|---|---|\n| ![z][] | [x\\|y][x] |\n\n[y]: <b c>\n\n> [z]: z.jpg\n",
            rows: [
                ["<a href=\"/vi-du\">x</a>", "<a href=\"b%20c\">y</a>"],
                ["<img src=\"z.jpg\" alt=\"z\" />", "<a href=\"/vi-du\">x|y</a>"],
            ]),
        Case(
            testDescription: "with names that are defined inside code only",
            markdown: "```\n[x]: /vi-du\n```\n\n| [x] |\n|---|\n", rows: [["[x]"]]),
        Case(
            testDescription: "with line breaks in cells", markdown: "| a |\n|---|\n| b<br>c<BR />d |\n",
            rows: [["a"], ["b<br />\nc<br />\nd"]]),
        Case(
            testDescription: "with tabs for spaces", markdown: "|\ta\t|\tb |\n|\t-\t|\t:-:\t|\n",
            rows: [["a", "b"]]),
        Case(testDescription: "with one column", markdown: "| a |\n|--|\n| b\n", rows: [["a"], ["b"]]),
    ]

    @Test("keep their cells", arguments: cases)
    func cells(_ example: Case) {
        let html = MarkdownParser.parse(Array(example.markdown.utf8)).filledHTML
        let rows = html.matches(of: #/<tr>(.*?)</tr>/#.dotMatchesNewlines()).map { row in
            row.1.matches(of: #/<t[dh][^>]*>(.*?)</t[dh]>/#.dotMatchesNewlines()).map { String($0.1) }
        }
        #expect(rows == example.rows, "\(html)")
    }

    @Test("stand in a frame that can be scrolled and named")
    func frame() {
        let html = MarkdownParser.parse(Array("a | b\n--|--:\n1 | 2".utf8)).filledHTML
        #expect(
            html == """
                <div class="table" role="region" aria-label="Bảng 1" tabindex="0">
                <table>
                <thead>
                <tr>
                <th scope="col">a</th>
                <th scope="col" class="right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td class="right">2</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test(
        "take the paragraph before as caption, if it says so",
        arguments: [
            ("Bảng 1. Kết *quả*\n\na|b\n-|-\n", "Bảng 1. Kết <em>quả</em>"),
            ("Bảng: Kết quả\na|b\n-|-\n", "Bảng: Kết quả"),
            ("Table 12: Results\n\na|b\n-|-\n", "Table 12: Results"), ("Bảng vàng. Kết quả\n\na|b\n-|-\n", nil),
            ("Bảng 1. Kết quả\n\nkhông có\n", nil), ("Bảng 1. Kết quả\n\nkhông\na|b\n-|-\n", nil),
        ])
    func captions(_ markdown: String, _ caption: String?) {
        let body = MarkdownParser.parse(Array(markdown.utf8))
        #expect(
            body.filledHTML.firstMatch(of: #/<caption id="table-1">(.*?)</caption>/#).map { String($0.1) } == caption)
        #expect(body.filledHTML.contains("aria-labelledby=\"table-1\"") == (caption != nil))
        #expect(body.anchors == (caption == nil ? [] : ["table-1"]))
    }

    @Test("leave the lines before the header row a paragraph")
    func textBefore() {
        let body = MarkdownParser.parse(Array("Hai *dòng*\n      - trước\na|b\n-|-\n".utf8))
        #expect(body.filledHTML.hasPrefix("<p>Hai <em>dòng</em>\n- trước</p>\n<div class=\"table\""))
    }

    @Test(
        "say what is wrong with them",
        arguments: [
            ("a | b\n---|---\n1 | 2 | 3 | 4\n", MarkdownNotice.Kind.tableCellsDropped, 12, 9, "3 | 4"),
            ("> a | b |\n> --|--|--\n> 1 | 2\n", .tableHeaderMismatch, 11, 3, "--|--|--"),
        ])
    func notices(_ markdown: String, _ kind: MarkdownNotice.Kind, _ line: Int, _ column: Int, _ subject: String) {
        let notices = MarkdownParser.parse(Array(markdown.utf8), firstLine: 10).notices
        #expect(
            notices == [
                MarkdownNotice(kind: kind, location: MarkdownLocation(line: line, column: column), subject: subject)
            ])
    }
}
