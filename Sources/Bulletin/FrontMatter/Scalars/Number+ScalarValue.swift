extension Int: ScalarValue {
    package static var shape: FieldShape { .integer(0...Int.max) }

    /// A whole number from 0 in decimal digits, which dots may group by thousands: `12.345`. Whole numbers are counts of
    /// people, votes and things, years and ranks: none is below zero.
    package static func parse(_ text: String) throws(FieldProblem) -> Int {
        if let number = Int(text) ?? Int(NumberSyntax.withoutGroups(text, decimalSigns: false)) {
            guard number <= NumberSyntax.greatest else { throw NumberSyntax.tooGreat(text) }
            guard number >= 0 else {
                throw FieldProblem(
                    "number-form", Message(vi: "số ở đây không được âm", en: "a number here is not below zero"))
            }
            return number
        }
        throw FieldProblem(
            "number-form",
            Message(
                vi: NumberSyntax.isNumber(text) ? "“\(text)” không phải là số nguyên" : "“\(text)” không phải là số",
                en: "“\(text)” is not a whole number"),
            suggestion: NumberSyntax.leadingDigits(text))
    }
}

extension Double: ScalarValue {
    package static var shape: FieldShape { .number }

    /// A number with a decimal point or, as in Vietnamese, a decimal comma: `97.5`, `97,5`, `1.234,5`.
    package static func parse(_ text: String) throws(FieldProblem) -> Double {
        let plain = NumberSyntax.isNumber(text) ? text : NumberSyntax.withoutGroups(text, decimalSigns: true)
        if NumberSyntax.isNumber(plain), let number = Double(plain) {
            guard abs(number) <= Double(NumberSyntax.greatest) else { throw NumberSyntax.tooGreat(text) }
            return number
        }
        throw FieldProblem(
            "number-form", Message(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number"),
            suggestion: NumberSyntax.leadingDigits(text))
    }
}
