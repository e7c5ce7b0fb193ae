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

    @Test(
        arguments: [
            ("ab", 0..<2, 1, 2),
            ("xe\u{301} y", 1..<4, 2, 1),
            ("a: \u{301}bc", 3..<7, 4, 2),
            ("x\u{301}", 1..<3, 2, 1),
            ("👩\u{200D}👧 x", 4..<13, 2, 2),
            ("🇻🇳: x", 4..<11, 2, 3),
            ("\u{FEFF}title", 3..<8, 1, 5),
            ("ab\nc", 1..<4, 2, 1),
        ] as [(String, Range<Int>, Int, Int)])
    func whatJoinsTheCharacterBeforeIsNotCountedAgain(text: String, range: Range<Int>, column: Int, length: Int) {
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        let location = source.location(of: range, lines: LineTable(source.bytes))
        #expect([location.column, location.length] == [column, length])
    }

    /// Places by code points are those by bytes, each looked for alone and all in turn.
    @Test(
        arguments: [
            "title: Hội nghị", "e\u{301}e\u{301}: \u{301}b\u{302}\u{323} c", "👩\u{200D}👩\u{200D}👧: \u{200D}👧 x\u{FE0F}",
            "🇻🇳🇻🇳🇻: \u{600}a", "각\u{1100}\u{1161}\u{11A8}, 漢字", "\u{301}\u{200D}",
        ])
    func placesByCodePointsAreThoseByBytes(line: String) {
        let source = SourceText(path: "a.md", bytes: Array("---\n\(line)\n---\n".utf8))
        let lines = LineTable(source.bytes)
        let scalars = Array(line.unicodeScalars)
        let offsets = scalars.reduce(into: [4]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
        var inTurn = SourcePositions(source)
        for start in scalars.indices {
            for end in start + 1...scalars.count where scalars[end - 1] != " " {
                let expected = source.location(of: offsets[start]..<offsets[end], lines: lines)
                var alone = SourcePositions(source)
                #expect(alone.location(line: 2, codePoint: start, end: end) == expected)
                #expect(inTurn.location(line: 2, codePoint: start, end: end) == expected)
                #expect(expected.column + expected.length <= line.count + 2)
            }
        }
    }

    @Test func linesOutOfRangeAreEmpty() {
        let table = LineTable(Array("a\nb".utf8))
        #expect(table.range(ofLine: 0) == 3..<3)
        #expect(table.range(ofLine: 3) == 3..<3)
        #expect(table.text(ofLine: 9) == "")
        #expect(table.line(at: 99) == 2)
    }
}
