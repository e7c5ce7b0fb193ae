extension HTML.StringInterpolation {
    /// Appends JSON: as an expression in the code of a script of any type, or escaped in a quoted attribute.
    ///
    /// `< > &`, U+2028 and U+2029 are written as escapes, so that no string ends the script or the attribute.
    package mutating func appendInterpolation(json: JSON) {
        let style = JSONStyle(isForMarkup: true)
        switch place.state {
        case .rawText where place.element == .script:
            guard ScriptLexer.endsInCode(bytes.span.extracting(place.contentStart..<bytes.count)) else { break }
            if let last = bytes.last, last.mayJoinExpression { bytes.append(.space) }
            bytes.appendJSON(json, style)
            return
        case .quotedValue:
            guard AttributeKind(name: place.name, in: bytes.span, of: place.element) == .text else { break }
            var text: [UInt8] = []
            text.appendJSON(json, style)
            text.withUnsafeBufferPointer { bytes.appendEscaped($0) }
            return
        default:
            break
        }
        refuse(.json)
    }
}

extension UInt8 {
    /// Whether the byte could make one word or operator with the first byte of an expression: `return1`, `- -1`.
    fileprivate var mayJoinExpression: Bool {
        isASCIILetter || isASCIIDigit || self >= 0x80
            || self == .hyphen || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
    }
}
