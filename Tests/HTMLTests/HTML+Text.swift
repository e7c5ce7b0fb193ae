@testable import HTML

extension HTML {
    /// The markup as a string, to compare it.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A literal, what `interpolate` appends after it, and another literal.
    init(start: StaticString, end: StaticString, _ interpolate: (inout StringInterpolation) -> Void) {
        var interpolation = StringInterpolation(literalCapacity: 64, interpolationCount: 1)
        interpolation.appendLiteral(start)
        interpolate(&interpolation)
        interpolation.appendLiteral(end)
        self.init(stringInterpolation: interpolation)
    }
}

extension HTML.StringInterpolation {
    /// What was written so far.
    var markup: [UInt8] { Array(bytes.written) }

    /// Appends markup that a test put together as if it were a literal.
    mutating func append(markup: String) {
        Array(markup.utf8).withUnsafeBufferPointer { appendLiteral($0) }
    }
}
