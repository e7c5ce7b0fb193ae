/// A key or an item that is indented otherwise than those of its group.
enum WrongIndentation: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        guard !line.isEmpty, line.isItem || line.key.map(keys.contains) == true else { return [] }
        return columns(before: index, in: text).filter { $0 != line.indentation }
            .sorted { abs($0 - line.indentation) < abs($1 - line.indentation) }
            .map { column in
                let corrected = [UInt8](repeating: .space, count: column) + line.bytes[line.indentation...]
                return SyntaxMistake(
                    "yaml-indentation",
                    Message(
                        vi: "dòng này thụt vào \(line.indentation) dấu cách, không thẳng hàng với các dòng cùng nhóm",
                        en: "indented by \(line.indentation), the line does not stand below the others of its group"),
                    advice: advice(column: column), line: index,
                    range: line.indentation..<line.end, replacements: [(index, corrected)])
            }
    }

    static func advice(column: Int) -> Message {
        column == 0
            ? Message(vi: "không thụt vào", en: "do not indent it")
            : Message(vi: "thụt vào \(column) dấu cách", en: "indent it by \(column)")
    }

    /// The columns in which the lines before, going up, have keys or dashes that a further line may stand below.
    private static func columns(before index: Int, in text: YAMLLines) -> [Int] {
        var columns: [Int] = []
        var least = Int.max
        for line in text.lines[..<index].reversed().prefix(200) where !line.isEmpty {
            for column in [line.keyColumn, line.indentation] where column < least || columns.isEmpty {
                if !columns.contains(column) { columns.append(column) }
            }
            least = min(least, line.indentation)
            if least == 0 { break }
        }
        return columns
    }
}
