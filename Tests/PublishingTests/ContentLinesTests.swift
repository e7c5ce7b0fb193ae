import Testing

@testable import Publishing

/// Lines of calendars as RFC 5545 has them.
@Suite struct ContentLinesTests {
    static func written(_ write: (inout ContentLines) -> Void) -> String {
        var lines = ContentLines()
        write(&lines)
        return String(decoding: lines.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("họp; bàn, quyết", "họp\\; bàn\\, quyết"), ("a\\b", "a\\\\b"), ("một\nhai", "một\\nhai"),
        ("a\tb\u{7F}", "a b "), ("", ""),
    ])
    func textsAreEscaped(_ text: String, _ expected: String) {
        #expect(Self.written { $0.add("SUMMARY", text: text) } == "SUMMARY:\(expected)\r\n")
    }

    @Test func piecesAreOneValue() {
        #expect(Self.written { $0.add("UID", text: "a.html", "#", "d1", "@b,c") } == "UID:a.html#d1@b\\,c\r\n")
        #expect(Self.written { $0.add("URL", "https://a.vn/", "b,c") } == "URL:https://a.vn/b,c\r\n")
    }

    @Test func longLinesAreFoldedBetweenCharacters() {
        let text = String(repeating: "ế", count: 60)
        let lines = Self.written { $0.add("SUMMARY", text: text) }.split(separator: "\r\n")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.dropFirst().allSatisfy { $0.first == " " })
        #expect(lines.map { $0.first == " " ? $0.dropFirst() : $0 }.joined() == "SUMMARY:" + text)
    }
}
