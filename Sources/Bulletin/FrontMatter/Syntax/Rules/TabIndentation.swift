/// Tabs in the indentation, which YAML does not take.
enum TabIndentation: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        guard let tab = line.bytes[..<line.content].firstIndex(of: .tab) else { return [] }
        // The widths that a tab may stand for; behind a dash it is one space. The first line stands below nothing.
        let isFirst = text.lines[..<index].allSatisfy(\.isEmpty)
        return (isFirst ? [0] : [2, 4, 0]).map { width in
            var corrected: [UInt8] = []
            for (place, byte) in line.bytes.enumerated() {
                if byte == .tab, place < line.indentation {
                    corrected.append(contentsOf: repeatElement(.space, count: width))
                } else {
                    corrected.append(byte == .tab && place < line.content ? .space : byte)
                }
            }
            return SyntaxMistake(
                "yaml-tab",
                Message(vi: "không được thụt dòng bằng phím Tab", en: "tabs must not indent lines"),
                advice: Message(vi: "thụt dòng bằng dấu cách", en: "indent with spaces"), line: index,
                range: tab..<tab + 1, replacements: [(index, corrected)])
        }
    }
}
