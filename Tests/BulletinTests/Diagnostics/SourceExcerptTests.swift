import Testing

@testable import Bulletin

@Suite struct SourceExcerptTests {
    struct Case: CustomTestStringConvertible {
        var text: String
        var column: Int
        var length: Int
        var line: String
        var mark: String
        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Case(text: "title: Kế hoạch", column: 8, length: 8, line: "title: Kế hoạch", mark: "       ^~~~~~~~"),
        Case(
            text: "Kế\u{301} hoa\u{323}ch: x", column: 10, length: 1, line: "Kế\u{301} hoa\u{323}ch: x",
            mark: "         ^"),
        Case(text: "漢字: x", column: 1, length: 2, line: "漢字: x", mark: "^~~~"),
        Case(text: "漢字: x", column: 5, length: 1, line: "漢字: x", mark: "      ^"),
        Case(text: "👩‍👩‍👧 x", column: 3, length: 1, line: "👩‍👩‍👧 x", mark: "   ^"),
        Case(text: "\ta\tb", column: 4, length: 1, line: "    a   b", mark: "        ^"),
        Case(text: "a\u{1B}[31mb", column: 7, length: 1, line: "a\u{FFFD}[31mb", mark: "      ^"),
        Case(text: "abc", column: 9, length: 5, line: "abc", mark: "   ^"),
        Case(text: "", column: 1, length: 1, line: "", mark: "^"),
    ])
    func marksWhatIsMeant(_ test: Case) {
        let excerpt = SourceExcerpt(of: test.text, column: test.column, length: test.length, width: 40)
        #expect(excerpt.line == test.line)
        #expect(excerpt.mark == test.mark)
    }

    @Test(arguments: [1, 2, 50, 99_999, 100_000])
    func cutsLongLinesToAWindow(column: Int) {
        let text = String(repeating: "x", count: column - 1) + "ế" + String(repeating: "y", count: 100_000 - column)
        let excerpt = SourceExcerpt(of: text, column: column, length: 1, width: 60)
        #expect(excerpt.line.count <= 60)
        #expect(excerpt.line.hasPrefix("…") == (column > 20))
        #expect(excerpt.line.hasSuffix("…") == (column < 99_000))
        let place = excerpt.line.index(excerpt.line.startIndex, offsetBy: excerpt.mark.count - 1)
        #expect(excerpt.line[place] == "ế")
    }
}
