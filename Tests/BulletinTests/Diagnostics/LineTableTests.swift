import Testing

@testable import Bulletin

@Suite struct LineTableTests {
    @Test(
        arguments: [
            ("", [0..<0]),
            ("a", [0..<1]),
            ("a\n", [0..<1, 2..<2]),
            ("a\r\nb\rc\n", [0..<1, 3..<4, 5..<6, 7..<7]),
            ("\r\n\n\r", [0..<0, 2..<2, 3..<3, 4..<4]),
            ("a\u{2028}b\u{85}c", [0..<8]),
        ] as [(String, [Range<Int>])])
    func linesEndAsInYAMLAndMarkdown(text: String, ranges: [Range<Int>]) {
        let table = LineTable(Array(text.utf8))
        #expect(table.count == ranges.count)
        #expect((1...ranges.count).map { table.range(ofLine: $0) } == ranges)
        for (index, range) in ranges.enumerated() { #expect(table.line(at: range.lowerBound) == index + 1) }
    }

    @Test(
        arguments: [
            ("Hội nghị: x", 12, 9),
            ("Ho\u{323}\u{302}i nghi\u{323}: x", 12, 9),
            ("👩‍👩‍👧 x", 19, 3),
            ("\u{FEFF}title", 3, 1),
            ("\u{FEFF}title", 4, 2),
            ("漢字x", 6, 3),
        ] as [(String, Int, Int)])
    func columnsCountGraphemeClusters(line: String, offset: Int, column: Int) {
        #expect(LineTable(Array(line.utf8)).column(at: offset, ofLine: 1) == column)
    }

    @Test func linesOutOfRangeAreEmpty() {
        let table = LineTable(Array("a\nb".utf8))
        #expect(table.range(ofLine: 0) == 3..<3)
        #expect(table.range(ofLine: 3) == 3..<3)
        #expect(table.text(ofLine: 9) == "")
        #expect(table.line(at: 99) == 2)
    }
}
