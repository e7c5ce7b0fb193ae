/// A value with a colon and a space: `title: Kế hoạch: làm ngay`, also where it goes on over several lines.
enum ColonInValue: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        guard !line.isEmpty, line.colon != nil else { return [] }
        if let colon = colon(in: line, from: line.value) { return onOneLine(index, line, colon) }
        return onSeveralLines(index, text)
    }

    /// A colon of the value that a blank or nothing follows.
    private static func colon(in line: YAMLLine, from value: Range<Int>) -> Int? {
        value.first { place in
            line.bytes[place] == UInt8(ascii: ":") && (place + 1 == value.upperBound || line.bytes[place + 1].isBlank)
        }
    }

    private static func onOneLine(_ index: Int, _ line: YAMLLine, _ colon: Int) -> [SyntaxMistake] {
        let value = line.value
        let quoted = YAMLQuoting.quoted(line.text(value))
        return [
            SyntaxMistake(
                "yaml-colon-in-value", message, advice: advice, line: index, range: colon..<colon + 1,
                replacements: [(index, line.replacing(value, with: quoted))])
        ]
    }

    /// The line goes on with the value of a line above, and holds a colon.
    private static func onSeveralLines(_ index: Int, _ text: YAMLLines) -> [SyntaxMistake] {
        guard index > 0, let colon = text.lines[index].colon,
            let start = text.lines[..<index].lastIndex(where: { $0.indentation < text.lines[index].indentation }),
            !text.lines[start].value.isEmpty
        else { return [] }
        let indentation = text.lines[start].indentation
        let last = text.lines[index...].prefix { $0.indentation > indentation && !$0.isEmpty }.endIndex - 1
        let value = text.lines[start].value
        let all =
            [text.lines[start].text(value)] + (start + 1...last).map { text.lines[$0].text(0..<text.lines[$0].end) }
        let quote = all.contains { $0.contains("\"") || $0.contains("\\") } ? "'" : "\""
        let escaped = all.map { line in
            quote == "'" ? line.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") : line
        }
        var replacements = zip(start...last, escaped).map { (index: $0, bytes: Array($1.utf8)) }
        replacements[0].bytes = text.lines[start].replacing(value, with: quote + escaped[0])
        replacements[replacements.count - 1].bytes += Array(quote.utf8)
        return [
            SyntaxMistake(
                "yaml-colon-in-value", message, advice: advice, line: index, range: colon..<colon + 1,
                replacements: replacements)
        ]
    }

    private static let message = Message(
        vi: "giá trị có dấu hai chấm phải nằm trong ngoặc kép", en: "a value with a colon and a space must be quoted")
    private static let advice = Message(vi: "đặt giá trị trong ngoặc kép", en: "quote the value")
}
