/// Typographic quotes around a value that needs quotes: `title: “Kế hoạch: làm ngay”`.
enum SmartQuotes: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        let value = line.value
        let written = line.text(value)
        guard !line.isEmpty, let first = written.first, let last = written.last, written.count > 2,
            "“”„‘’«".contains(first), "”“‘’»\"'".contains(last)
        else { return [] }
        let inner = String(written.dropFirst().dropLast())
        return [
            SyntaxMistake(
                "yaml-smart-quotes",
                Message(
                    vi: "ngoặc “ ” không phải là ngoặc của YAML", en: "the quotes “ ” are not the quotes of YAML"),
                advice: Message(vi: "dùng ngoặc kép thẳng \" \"", en: "use straight quotes \" \""), line: index,
                range: value, replacements: [(index, line.replacing(value, with: YAMLQuoting.quoted(inner)))])
        ]
    }
}
