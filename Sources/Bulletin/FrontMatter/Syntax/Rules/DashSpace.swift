/// A dash without a space behind it: `-Lê Thị Huyền`.
enum DashSpace: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        guard !line.isEmpty, line.content + 1 < line.end, line.bytes[line.content] == UInt8(ascii: "-"),
            line.bytes[line.content + 1] != UInt8(ascii: "-"), !line.bytes[line.content + 1].isBlank
        else { return [] }
        let dash = line.content..<line.content + 1
        return [
            SyntaxMistake(
                "dash-space",
                Message(vi: "sau gạch đầu dòng phải có một dấu cách", en: "a space must follow the dash"),
                advice: Message(vi: "thêm dấu cách", en: "add the space"), line: index, range: dash,
                replacements: [(index, line.replacing(dash, with: "- "))])
        ]
    }
}
