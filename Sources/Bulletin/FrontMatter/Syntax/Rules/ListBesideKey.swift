/// A list that begins on the line of its key: `tags: - Dân vận khéo`.
enum ListBesideKey: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        let value = line.value
        guard let colon = line.colon, value.count > 2, line.bytes[value.lowerBound] == UInt8(ascii: "-"),
            line.bytes[value.lowerBound + 1].isBlank
        else { return [] }
        let item = line.text(value.lowerBound + 2..<value.upperBound)
        let indentation = String(repeating: " ", count: line.keyColumn + 2)
        return [
            SyntaxMistake(
                "yaml-list",
                Message(
                    vi: "danh sách phải bắt đầu ở dòng dưới khóa", en: "a list begins on the line below its key"),
                advice: Message(vi: "xuống dòng trước gạch đầu dòng", en: "break the line before the dash"),
                line: index, range: value,
                replacements: [(index, line.replacing(value, with: item))],
                correction: line.text(0..<colon + 1) + "\n" + indentation + "- " + item)
        ]
    }
}
