/// A value that begins with a character that means something else in YAML: `@ % * & ! |`, a backquote, a comma.
enum ReservedStart: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        let value = line.value
        guard !line.isEmpty, let first = line.bytes[value].first, "@%*&!`,]}".utf8.contains(first) else { return [] }
        let sign = line.text(value.lowerBound..<value.lowerBound + 1)
        let quoted = YAMLQuoting.quoted(line.text(value))
        return [
            SyntaxMistake(
                "yaml-reserved",
                Message(
                    vi: "giá trị không được bắt đầu bằng “\(sign)” nếu không có ngoặc kép",
                    en: "a value must not begin with “\(sign)” unless it is quoted"),
                advice: Message(vi: "đặt giá trị trong ngoặc kép", en: "quote the value"), line: index, range: value,
                replacements: [(index, line.replacing(value, with: quoted))])
        ]
    }
}
