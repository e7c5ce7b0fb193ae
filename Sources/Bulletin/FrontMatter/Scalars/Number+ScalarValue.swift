extension Int: ScalarValue {
    package static var shape: FieldShape { .integer(0...Int.max) }

    /// A whole number from 0 in decimal digits, which dots may group by thousands: `12.345`. Whole numbers are counts of
    /// people, votes and things, years and ranks: none is below zero.
    package static func parse(_ text: String) throws(FieldProblem) -> Int {
        if let number = Int(text) ?? Int(NumberText.withoutGroups(text, decimalSigns: false)) {
            guard number <= NumberText.greatest else { throw NumberText.tooGreat(text) }
            guard number >= 0 else {
                throw FieldProblem(
                    "number-form", Message(vi: "số ở đây không được âm", en: "a number here is not below zero"))
            }
            return number
        }
        throw FieldProblem(
            "number-form",
            Message(
                vi: NumberText.isNumber(text) ? "“\(text)” không phải là số nguyên" : "“\(text)” không phải là số",
                en: "“\(text)” is not a whole number"),
            suggestion: NumberText.leadingDigits(text))
    }
}

extension Double: ScalarValue {
    package static var shape: FieldShape { .number }

    /// A number with a decimal point or, as in Vietnamese, a decimal comma: `97.5`, `97,5`, `1.234,5`.
    package static func parse(_ text: String) throws(FieldProblem) -> Double {
        let plain = NumberText.isNumber(text) ? text : NumberText.withoutGroups(text, decimalSigns: true)
        if NumberText.isNumber(plain), let number = Double(plain) {
            guard abs(number) <= Double(NumberText.greatest) else { throw NumberText.tooGreat(text) }
            return number
        }
        throw FieldProblem(
            "number-form", Message(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number"),
            suggestion: NumberText.leadingDigits(text))
    }
}

/// How numbers are written in Vietnamese.
private enum NumberText {
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
