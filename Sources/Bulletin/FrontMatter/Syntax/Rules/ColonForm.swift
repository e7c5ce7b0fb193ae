/// A known key without its colon, with a colon of another alphabet, or with no space behind it.
enum ColonForm: SyntaxRule {
    static func mistakes(on index: Int, in text: YAMLLines, problem: YAMLProblem, keys: KnownKeys) -> [SyntaxMistake] {
        let line = text.lines[index]
        guard !line.isEmpty, line.key.map({ !keys.contains($0) }) ?? true,
            let found = line.lookalike({ keys.contains($0) })
        else {
            return []
        }
        let separator = line.text(found.separator)
        let key = line.text(found.key)
        let rest = line.bytes[found.separator.upperBound...].drop { $0.isBlank || $0 == UInt8(ascii: ":") }
        let message =
            if separator.hasSuffix(":") {
                Message(vi: "sau dấu hai chấm phải có một dấu cách", en: "a space must follow the colon")
            } else if separator.allSatisfy({ $0 == " " || $0 == "\t" }) {
                Message(vi: "thiếu dấu hai chấm sau khóa “\(key)”", en: "a colon must follow the key “\(key)”")
            } else {
                Message(
                    vi: "sau khóa “\(key)” phải là dấu hai chấm thường và một dấu cách",
                    en: "a plain colon and a space must follow the key “\(key)”")
            }
        let corrected = Array(line.bytes[..<found.key.upperBound]) + Array(": ".utf8) + rest
        return [
            SyntaxMistake(
                "yaml-colon", message,
                advice: Message(vi: "viết “\(key): …”", en: "write “\(key): …”"), line: index,
                range: found.separator, replacements: [(index, corrected)])
        ]
    }
}
