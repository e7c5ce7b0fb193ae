/// A line without a key that goes on with the value above but is not indented.
enum ContinuedLine: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        guard !line.isEmpty, line.colon == nil, !line.isItem,
            let before = text.lines[..<index].last(where: { !$0.isEmpty }), !before.value.isEmpty
        else { return [] }
        let column = before.keyColumn + 2
        let corrected = [UInt8](repeating: .space, count: column) + line.bytes[line.indentation...]
        return [
            SyntaxMistake(
                "yaml-continued-line",
                Message(
                    vi: "dòng này không có dạng “khóa: giá trị”", en: "the line is not of the form “key: value”"),
                advice: Message(
                    vi: "nếu là phần tiếp của dòng trên thì thụt vào",
                    en: "if it goes on with the line above, indent it"),
                line: index, range: line.indentation..<line.end, replacements: [(index, corrected)])
        ]
    }
}
