/// Quotes that are not closed, that close too early, or that hold a backslash which means something.
enum QuotedText: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        let value = line.value
        guard !line.isEmpty, let quote = line.bytes[value].first,
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        else { return [] }
        let inside = line.bytes[(value.lowerBound + 1)..<value.upperBound]
        guard let close = closing(quote, in: inside) else { return unclosed(index, line, value, quote) }
        if close + 1 < value.upperBound { return textBehind(index, line, value, quote, close) }
        guard quote == UInt8(ascii: "\""), inside.contains(UInt8(ascii: "\\")) else { return [] }
        let plain = line.text(value.lowerBound + 1..<close)
        return [
            SyntaxMistake(
                "yaml-escape",
                Message(
                    vi: "trong ngoặc kép, dấu “\\” có nghĩa riêng", en: "inside of double quotes “\\” has a meaning"),
                advice: Message(vi: "dùng ngoặc đơn", en: "use single quotes"), line: index, range: value,
                replacements: [(index, line.replacing(value, with: singleQuoted(plain)))])
        ]
    }

    /// Where the quotes end: `\"` and `''` do not end them.
    private static func closing(_ quote: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if quote == UInt8(ascii: "\""), bytes[place] == UInt8(ascii: "\\") {
                place += 2
                continue
            }
            if bytes[place] == quote {
                guard quote == UInt8(ascii: "'"), place + 1 < bytes.endIndex, bytes[place + 1] == quote else {
                    return place
                }
                place += 1
            }
            place += 1
        }
        return nil
    }

    private static func unclosed(
        _ index: Int, _ line: YAMLLine, _ value: Range<Int>, _ quote: UInt8
    ) -> [SyntaxMistake] {
        var inner = line.text(value.lowerBound + 1..<value.upperBound)
        if let last = inner.last, "”’“".contains(last) { inner.removeLast() }
        return [
            SyntaxMistake(
                "yaml-quote",
                Message(vi: "ngoặc kép mở ra mà không đóng lại", en: "the quotes are not closed"),
                advice: Message(vi: "đóng ngoặc ở cuối giá trị", en: "close them at the end of the value"),
                line: index, range: value.lowerBound..<value.lowerBound + 1,
                replacements: [(index, line.replacing(value, with: YAMLQuoting.quoted(inner)))])
        ]
    }

    private static func textBehind(
        _ index: Int, _ line: YAMLLine, _ value: Range<Int>, _ quote: UInt8, _ close: Int
    ) -> [SyntaxMistake] {
        let endsQuoted = line.bytes[value.upperBound - 1] == quote
        // A quote behind a blank opens inner quotes: the outer ones hold all of the value.
        let holdsQuotes = endsQuoted && (line.bytes[close - 1].isBlank || !line.bytes[close + 1].isBlank)
        let text = line.text(
            holdsQuotes ? value.lowerBound + 1..<value.upperBound - 1 : value.lowerBound..<value.upperBound)
        return [
            SyntaxMistake(
                "yaml-quote",
                Message(
                    vi: "sau ngoặc đóng không được còn chữ", en: "no text may follow the closing quote"),
                advice: Message(
                    vi: "đặt cả giá trị trong một loại ngoặc khác",
                    en: "put the whole value in quotes of the other kind"),
                line: index, range: close + 1..<value.upperBound,
                replacements: [(index, line.replacing(value, with: YAMLQuoting.quoted(text)))])
        ]
    }

    private static func singleQuoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
