/// How numbers are written in Vietnamese.
enum NumberSyntax {
    /// The greatest number that a field takes. No office counts so far, and of so many as a site can hold the sum and the
    /// hundredfold still fit into 64 bits.
    static let greatest = 1_000_000_000_000

    static func tooGreat(_ text: String) -> FieldProblem {
        FieldProblem(
            "number-form",
            Message(
                vi: "số “\(text)” lớn quá mức, nhiều nhất là 1.000.000.000.000",
                en: "“\(text)” is too great: 1,000,000,000,000 at most"))
    }

    /// Digits with at most one point, perhaps a sign: no `nan`, no `0x10`, no exponent.
    static func isNumber(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        let points = bytes.filter { $0 == UInt8(ascii: ".") }.count
        return points <= 1 && bytes.count > points && bytes.count <= 40
            && bytes.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
    }

    /// The number without dots that group its digits by thousands, with a point for a decimal comma; else unchanged.
    static func withoutGroups(_ text: String, decimalSigns: Bool) -> String {
        let halves = text.split(separator: ",", omittingEmptySubsequences: false)
        guard halves.count == 1 || decimalSigns && halves.count == 2, let whole = halves.first else { return text }
        let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
        if groups.count > 1 {
            guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), (1...3).contains(groups[0].utf8.count) else {
                return text
            }
        }
        return groups.joined() + (halves.count == 2 ? "." + halves[1] : "")
    }

    /// `161` of `161 lượt`; nil where the text does not begin with a number that a blank ends.
    static func leadingDigits(_ text: String) -> String? {
        let digits = text.utf8.prefix { $0.isDigit }
        guard !digits.isEmpty, digits.count < text.utf8.count, text.utf8.dropFirst(digits.count).first == .space else {
            return nil
        }
        return String(digits)
    }
}
