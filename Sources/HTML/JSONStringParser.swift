extension JSONParser {
    /// Reads a string, from its first quote to after its last.
    mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        var text: [UInt8] = []
        var copied = index
        while true {
            let byte = try current()
            if byte == .quotationMark { break }
            guard byte >= .space else { throw JSONError(.controlInString, at: index) }
            guard byte == .backslash else {
                index += 1
                continue
            }
            text.append(contentsOf: bytes[copied..<index])
            try escape(into: &text)
            copied = index
        }
        text.append(contentsOf: bytes[copied..<index])
        index += 1
        guard let string = String(validating: text, as: UTF8.self) else {
            throw JSONError(.invalidUTF8, at: start)
        }
        return string
    }

    /// Reads the escape that begins at `index` and appends the UTF-8 of its character.
    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = index
        index += 1
        let letter = try current()
        index += 1
        switch letter {
        case .quotationMark, .backslash, .solidus: text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(.lineFeed)
        case UInt8(ascii: "r"): text.append(.carriageReturn)
        case UInt8(ascii: "t"): text.append(.tab)
        case UInt8(ascii: "u"):
            let scalar = try unicodeEscape(from: start)
            text.append(contentsOf: Unicode.UTF8.encode(scalar) ?? .init())
        default: throw JSONError(.invalidEscape, at: start)
        }
    }

    /// Reads the digits of an escape that began at `start`, and those of the second one of a surrogate pair.
    private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
        let unit = try fourDigits(from: start)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        // Not a scalar: a surrogate. The high one comes first.
        guard unit < 0xDC00, index + 1 < bytes.count, bytes[index] == .backslash,
            bytes[index + 1] == UInt8(ascii: "u")
        else { throw JSONError(.loneSurrogate, at: start) }
        index += 2
        let low = try fourDigits(from: index - 2)
        guard 0xDC00...0xDFFF ~= low,
            let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
        else { throw JSONError(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func fourDigits(from start: Int) throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = try current().hexadecimalValue else { throw JSONError(.invalidEscape, at: start) }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }
}
