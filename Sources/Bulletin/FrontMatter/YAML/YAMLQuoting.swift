/// Writes texts as YAML scalars, for corrected lines and scaffolds.
enum YAMLQuoting {
    /// The text as it is where that is safe, else in quotes. Inside of `[…]` or `{…}` (`inFlow`) commas and brackets
    /// part, so they need quotes there.
    static func scalar(_ text: String, inFlow: Bool = false) -> String {
        isSafePlain(Array(text.utf8), inFlow: inFlow) ? text : quoted(text)
    }

    /// The text in double quotes, or in single ones where it holds double quotes or backslashes.
    static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            return "\"\(text)\""
        }
        let doubled = text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        return "'\(doubled)'"
    }

    private static func isSafePlain(_ bytes: [UInt8], inFlow: Bool) -> Bool {
        guard let first = bytes.first, let last = bytes.last, !first.isBlank, !last.isBlank,
            last != UInt8(ascii: ":"), !isIndicator(first, before: bytes.dropFirst().first)
        else { return false }
        if bytes.elementsEqual("~".utf8) || bytes.elementsEqual("null".utf8) { return false }
        for (place, byte) in bytes.enumerated() {
            if byte.isLineBreak { return false }
            if byte == UInt8(ascii: ":"), place + 1 < bytes.count, bytes[place + 1].isBlank || inFlow { return false }
            if byte == UInt8(ascii: "#"), place > 0, bytes[place - 1].isBlank { return false }
            if inFlow, flowIndicators.contains(byte) { return false }
        }
        return true
    }

    private static func isIndicator(_ byte: UInt8, before next: UInt8?) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): next.map { $0.isBlank } ?? true
        default: "[]{},#&*!|>'\"%@`".utf8.contains(byte)
        }
    }

    private static let flowIndicators = Array("[]{},".utf8)
}
