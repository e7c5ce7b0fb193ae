import Testing

@testable import Bulletin

/// Texts made to exhaust memory, time or the stack. Each ends with a result or with one notice that names the limit.
@Suite("Limits of Markdown", .timeLimit(.minutes(10)))
struct MarkdownLimitTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// Repeated `count` times between `start` and `end`.
        var piece: String
        var count: Int
        var start = ""
        var end = ""
        /// The limit that is met; nil where the text is rendered.
        var limit: MarkdownNotice.Kind?

        var text: [UInt8] {
            var text = Array(start.utf8)
            let piece = Array(piece.utf8)
            text.reserveCapacity(text.count + piece.count * count)
            for _ in 0..<count { text.append(contentsOf: piece) }
            return text + Array(end.utf8)
        }
    }

    static let cases = [
        Case(testDescription: "10,000 quotations in one another", piece: ">", count: 10_000, limit: .nestingTooDeep),
        Case(testDescription: "3,000 quotations in a short text", piece: ">", count: 3_000, limit: .nestingTooDeep),
        Case(
            testDescription: "10,000 lists in one another", piece: "- ", count: 10_000, end: "a", limit: .nestingTooDeep
        ),
        Case(
            testDescription: "3,000 lists in a short text", piece: "- ", count: 3_000,
            end: "a" + String(repeating: "\n", count: 8_000), limit: .nestingTooDeep),
        Case(testDescription: "3,000 emphases that never close", piece: "*a **b ", count: 1_500),
        Case(testDescription: "closed emphases in one another", piece: "**", count: 20_000, start: "a"),
        Case(testDescription: "a line of 1 MB", piece: "một hai ba ", count: 80_000),
        Case(testDescription: "a word of 1 MB", piece: "a", count: 1 << 20),
        Case(testDescription: "a million list items", piece: "- a\n", count: 1_000_000, limit: .tooManyParts),
        Case(testDescription: "more than 4 MB", piece: "một hai\n", count: 1 << 19, limit: .bodyTooLong),
        Case(testDescription: "brackets that open", piece: "[", count: 50_000, limit: .tooManyBrackets),
        Case(testDescription: "pictures in links in pictures", piece: "![[]()", count: 30_000, limit: .tooManyBrackets),
        Case(testDescription: "pictures in links, just allowed", piece: "![[]()", count: 4_900),
        Case(testDescription: "delimiters that never match", piece: "a**b_c* ", count: 8_000),
        Case(testDescription: "code that never ends", piece: "`a``b", count: 8_000),
        Case(testDescription: "tags that never end", piece: "<a b=\"", count: 8_000),
        Case(testDescription: "comments that never end", piece: "a <!-- ", count: 8_000),
        Case(testDescription: "references to characters", piece: "&#x1F600;&amp;", count: 8_000),
        Case(
            testDescription: "a table of 5,000 rows", piece: "| c | d |\n", count: 5_000,
            start: "| a | b |\n|---|---|\n"),
        Case(
            testDescription: "a table of 1,500,000 cells", piece: "|\n", count: 15_000, start: wideHeader,
            limit: .tooManyParts),
        Case(testDescription: "a table row of 1 MB", piece: "| a ", count: 250_000),
        Case(testDescription: "headings of one name", piece: "# a\n", count: 5_000),
        Case(testDescription: "notes that nothing calls", piece: "[^a]: b\n\n", count: 5_000, end: "c"),
        Case(testDescription: "calls of notes that are not there", piece: "[^a] b\n\n", count: 5_000),
        Case(
            testDescription: "many tables, many addresses by names", piece: tableAndDefinition, count: 4_000,
            limit: .tooManyParts),
        Case(testDescription: "picture after picture", piece: "![a](b.jpg)\n\n", count: 5_000),
        Case(testDescription: "links in one line of text", piece: "ă “[a](b)” ", count: 9_000),
        Case(testDescription: "zeros", piece: "\0", count: 100_000),
    ]

    private static let wideHeader =
        String(repeating: "|a", count: 100) + "\n" + String(repeating: "|-", count: 100) + "\n"
    private static let tableAndDefinition = "|[a]|\n|-|\n\n[a]: b\n\n"

    @Test("are stated, and nothing is rendered beyond them", arguments: cases)
    func limits(_ example: Case) {
        let body = MarkdownParser.parse(example.text, firstLine: 5)
        let fatal = body.notices.filter(\.kind.isFatal)
        #expect(fatal.map(\.kind) == (example.limit.map { [$0] } ?? []))
        #expect(body.html.isEmpty == (example.limit != nil))
        #expect(fatal.allSatisfy { $0.location.line >= 5 && !$0.subject.isEmpty })
        #expect(body.notices.count <= 200)
        // Output stays in proportion to input.
        #expect(body.html.count <= example.text.count * 40 + 1_000)
    }

    @Test("do not touch lines of dashes and stars, however long")
    func longRules() {
        let text = String(repeating: "-", count: 30_000) + "\n\n" + String(repeating: "*", count: 30_000) + "\n"
        #expect(MarkdownParser.parse(Array(text.utf8)).filledHTML == "<hr />\n<hr />\n")
    }

    @Test("end in small stacks, as threads have them")
    func smallStack() async {
        // Tasks run on threads with 512 kB of stack.
        let notices = await Task.detached {
            MarkdownParser.parse(Array(String(repeating: "- ", count: 2_900).utf8) + Array("a".utf8)).notices.map(
                \.kind)
        }.value
        #expect(notices == [.nestingTooDeep])
    }
}
