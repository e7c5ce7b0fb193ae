/// A list item marked as in a word processor or in Markdown: `* mục`, `• mục`, `– mục`.
enum ForeignBullet: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        guard !line.isEmpty, let length = length(of: line.bytes[line.content..<line.end]) else { return [] }
        let bullet = line.content..<line.content + length
        return [
            SyntaxMistake(
                "yaml-bullet",
                Message(
                    vi: "mục của danh sách phải bắt đầu bằng “- ”", en: "the items of a list begin with “- ”"),
                advice: Message(vi: "dùng gạch nối và một dấu cách", en: "use a hyphen and a space"), line: index,
                range: bullet, replacements: [(index, line.replacing(bullet, with: "-"))])
        ]
    }

    /// The length of a bullet that a blank follows.
    static func length(of bytes: ArraySlice<UInt8>) -> Int? {
        let bullets: [[UInt8]] =
            [Array("*".utf8), Array("+".utf8)] + ["•", "–", "—", "−", "‐", "‑", "◦", "▪", "·"].map { Array($0.utf8) }
        for bullet in bullets where bytes.starts(with: bullet) {
            if let next = bytes.dropFirst(bullet.count).first, next.isBlank { return bullet.count }
        }
        return nil
    }
}
