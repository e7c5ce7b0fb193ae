/// Text on the line of `|` or `>`, which announce that the text begins on the next line.
enum BlockScalarText: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        let value = line.value
        guard !line.isEmpty, let sign = line.bytes[value].first, sign == UInt8(ascii: "|") || sign == UInt8(ascii: ">")
        else { return [] }
        let header = line.bytes[value].dropFirst().drop {
            $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
        }
        guard !header.isEmpty else { return [] }
        let quoted = YAMLQuoting.quoted(line.text(value))
        return [
            SyntaxMistake(
                "yaml-block-text",
                Message(
                    vi: "sau “\(line.text(value.lowerBound..<value.lowerBound + 1))” phải xuống dòng rồi mới viết chữ",
                    en: "text begins on the line after “\(line.text(value.lowerBound..<value.lowerBound + 1))”"),
                advice: Message(
                    vi: "đặt giá trị trong ngoặc kép, hoặc xuống dòng và thụt vào",
                    en: "quote the value, or go on in the next line, indented"),
                line: index, range: value, replacements: [(index, line.replacing(value, with: quoted))])
        ]
    }
}
