/// A whole number that makes sense between two bounds only.
package protocol RangedInteger: ScalarValue, CustomStringConvertible {
    static var range: ClosedRange<Int> { get }
    var value: Int { get }

    init(_ value: Int)
}

extension RangedInteger {
    package static var shape: FieldShape { .integer(range) }

    package static func parse(_ text: String) throws(FieldProblem) -> Self {
        let value = try Int.parse(text)
        guard range.contains(value) else {
            let (least, most) = (range.lowerBound, range.upperBound)
            throw FieldProblem(
                "number-form",
                Message(
                    vi: "\(value) không nằm trong khoảng từ \(least) đến \(most)",
                    en: "\(value) is not between \(least) and \(most)"),
                suggestion: String(min(max(value, least), most)))
        }
        return Self(value)
    }

    package var description: String { String(value) }
}
