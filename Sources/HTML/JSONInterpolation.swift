extension HTML.StringInterpolation {
    /// Appends JSON: as an expression in the code of a script of any type, or escaped in a quoted attribute.
    ///
    /// `< > &`, U+2028 and U+2029 are written as escapes, so that no string ends the script or the attribute.
    package mutating func appendInterpolation(json: JSON) {
        appendInterpolation(json: ScriptJSON(json))
    }

    /// Appends JSON: as an expression in the code of a script of any type, or escaped in a quoted attribute.
    package mutating func appendInterpolation(json: ScriptJSON) {
        let written = bytes.written
        switch place.state {
        case .rawText where place.element == .script:
            guard ScriptLexer.endsInCode(written.span.extracting(place.contentStart..<written.count)) else { break }
            if let last = written.last, last.mayJoinExpression { bytes.append(.space) }
            json.bytes.withUnsafeBufferPointer { bytes.append($0) }
            return
        case .quotedValue:
            guard AttributeKind(name: place.name, in: written.span, of: place.element) == .text else { break }
            json.bytes.withUnsafeBufferPointer { bytes.appendEscaped($0) }
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
