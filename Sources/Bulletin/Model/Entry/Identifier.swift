import Vietnamese

/// The identifier of something in a registry or in `site.yaml`: lower-case ASCII letters, digits and hyphens.
package struct Identifier: ScalarValue, Hashable, Comparable, CustomStringConvertible {
    package let text: String

    package var description: String { text }

    package init(_ text: String) { self.text = text }

    package static var shape: FieldShape { .identifier }

    package static func parse(_ text: String) throws(FieldProblem) -> Identifier {
        if isWellFormed(text) { return Identifier(text) }
        let suggestion = slug(text)
        throw FieldProblem(
            "identifier-form",
            Message(
                vi: "“\(text)” không phải là mã: mã chỉ gồm chữ thường không dấu, chữ số và gạch nối",
                en: "“\(text)” is not an identifier: use lower-case letters without marks, digits and hyphens"),
            suggestion: suggestion.isEmpty ? nil : suggestion)
    }

    package static func isWellFormed(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    package static func < (left: Identifier, right: Identifier) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
