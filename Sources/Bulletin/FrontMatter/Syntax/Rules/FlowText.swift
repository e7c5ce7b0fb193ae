/// Brackets and braces that are not closed, that text follows, or whose values hold colons and quotes.
enum FlowText: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        let value = line.value
        guard !line.isEmpty, let open = line.bytes[value].first, open == UInt8(ascii: "[") || open == UInt8(ascii: "{")
        else { return [] }
        let isMapping = open == UInt8(ascii: "{")
        let close = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
        var found: [SyntaxMistake] = []
        let isClosed = line.bytes[value.upperBound - 1] == close
        if let end = line.bytes[value].lastIndex(of: close), !isClosed {
            found.append(textBehind(index, line, value, end))
        }
        let inner = line.text(value.lowerBound + 1..<(isClosed ? value.upperBound - 1 : value.upperBound))
        let pieces = isMapping ? pairs(inner, keys) : items(inner)
        let corrected =
            String(decoding: [open], as: UTF8.self) + pieces.joined(separator: ", ")
            + String(decoding: [close], as: UTF8.self)
        found.append(
            SyntaxMistake(
                "yaml-flow",
                isClosed
                    ? Message(
                        vi: "trong ngoặc, giá trị có dấu phẩy, hai chấm hoặc ngoặc phải nằm trong ngoặc kép",
                        en: "inside of brackets, values with commas, colons or brackets must be quoted")
                    : Message(vi: "ngoặc mở ra mà không đóng lại", en: "the bracket is not closed"),
                advice: Message(
                    vi: isClosed
                        ? "đặt giá trị trong ngoặc kép, hoặc viết mỗi khóa một dòng" : "đóng ngoặc ở cuối dòng",
                    en: isClosed ? "quote the value, or write one key a line" : "close it at the end of the line"),
                line: index, range: isClosed ? value : value.lowerBound..<value.lowerBound + 1,
                replacements: [(index, line.replacing(value, with: corrected))]))
        return found
    }

    private static func textBehind(_ index: Int, _ line: YAMLLine, _ value: Range<Int>, _ end: Int) -> SyntaxMistake {
        SyntaxMistake(
            "yaml-flow",
            Message(vi: "sau ngoặc đóng không được còn chữ", en: "no text may follow the closing bracket"),
            advice: Message(vi: "đặt cả giá trị trong ngoặc kép", en: "quote the whole value"), line: index,
            range: end + 1..<value.upperBound,
            replacements: [(index, line.replacing(value, with: YAMLQuoting.quoted(line.text(value))))])
    }

    /// The items between commas, quoted where needed.
    private static func items(_ inner: String) -> [String] {
        inner.split(separator: ",").map { quotedIfNeeded(trimmed($0)) }.filter { !$0.isEmpty }
    }

    /// The pairs between commas; a piece that does not begin with a known key belongs to the value before it.
    private static func pairs(_ inner: String, _ keys: KnownKeys) -> [String] {
        var pairs: [(key: String, value: String)] = []
        for piece in inner.split(separator: ",") {
            if let colon = piece.firstIndex(of: ":"),
                pairs.isEmpty || keys.contains(Array(trimmed(piece[..<colon]).utf8))
            {
                pairs.append((trimmed(piece[..<colon]), trimmed(piece[piece.index(after: colon)...])))
            } else if let last = pairs.popLast() {
                pairs.append((last.key, last.value + ", " + trimmed(piece)))
            } else {
                pairs.append((trimmed(piece), ""))
            }
        }
        return pairs.map { $0.value.isEmpty ? $0.key : "\($0.key): \(quotedIfNeeded($0.value))" }
    }

    private static func quotedIfNeeded(_ text: String) -> String {
        guard let first = text.utf8.first, let last = text.utf8.last else { return text }
        let isQuoted =
            text.utf8.count > 1 && first == last && (first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"))
        return isQuoted ? text : YAMLQuoting.scalar(text, inFlow: true)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let bytes = text.utf8.drop { $0.isBlank }
        return String(decoding: Array(bytes.reversed().drop { $0.isBlank }.reversed()), as: UTF8.self)
    }
}
