extension JSONParser {
    /// Reads a number: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
    mutating func number() throws(JSONError) -> JSON {
        let start = index
        var isInteger = true
        if bytes[index] == .hyphen { index += 1 }
        let firstDigit = index
        try digits()
        if bytes[firstDigit] == .digitZero, index > firstDigit + 1 { throw JSONError(.invalidNumber, at: start) }
        if index < bytes.count, bytes[index] == .fullStop {
            isInteger = false
            index += 1
            try digits()
        }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            index += 1
            if index < bytes.count, bytes[index] == .plusSign || bytes[index] == .hyphen { index += 1 }
            try digits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        // Minus zero is a number of its own that no integer holds.
        if isInteger, text != "-0", let integer = Int(text) { return .integer(integer) }
        guard let number = Double(text), number.isFinite else { throw JSONError(.numberTooLarge, at: start) }
        return .number(number)
    }

    private mutating func digits() throws(JSONError) {
        let start = index
        while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        guard index > start else {
            throw index < bytes.count ? JSONError(.invalidNumber, at: index) : JSONError(.endsTooEarly, at: index)
        }
    }
}
