/// Top-level keys that do not all begin in the same column, though each part for itself is right.
enum TopLevelAlignment {
    /// One mistake for each part that begins further right than the leftmost one.
    static func mistakes(in parts: [YAMLLines]) -> [(part: YAMLLines, mistake: SyntaxMistake)] {
        let starts = parts.compactMap { part in
            part.lines.firstIndex { !$0.isEmpty }.map { (part: part, index: $0) }
        }
        guard let least = starts.map({ $0.part.lines[$0.index].indentation }).min() else { return [] }
        return starts.compactMap { part, index in
            let line = part.lines[index]
            guard line.indentation > least else { return nil }
            let corrected = [UInt8](repeating: .space, count: least) + line.bytes[line.indentation...]
            let mistake = SyntaxMistake(
                "yaml-indentation",
                Message(
                    vi: "dòng này thụt vào nhiều hơn các khóa khác", en: "the line is indented more than the other keys"
                ),
                advice: WrongIndentation.advice(column: least), line: index, range: line.indentation..<line.end,
                replacements: [(index, corrected)])
            return (part, mistake)
        }
    }
}
