/// The bytes that HTML, URLs and JSON give a meaning to, and the classes of bytes their grammars speak of.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let exclamationMark: UInt8 = 0x21
    static let quotationMark: UInt8 = 0x22
    static let numberSign: UInt8 = 0x23
    static let percentSign: UInt8 = 0x25
    static let ampersand: UInt8 = 0x26
    static let apostrophe: UInt8 = 0x27
    static let asterisk: UInt8 = 0x2A
    static let plusSign: UInt8 = 0x2B
    static let comma: UInt8 = 0x2C
    static let hyphen: UInt8 = 0x2D
    static let fullStop: UInt8 = 0x2E
    static let solidus: UInt8 = 0x2F
    static let digitZero: UInt8 = 0x30
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let lessThan: UInt8 = 0x3C
    static let equalsSign: UInt8 = 0x3D
    static let greaterThan: UInt8 = 0x3E
    static let questionMark: UInt8 = 0x3F
    static let leftBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let rightBracket: UInt8 = 0x5D
    static let graveAccent: UInt8 = 0x60
    static let leftBrace: UInt8 = 0x7B
    static let rightBrace: UInt8 = 0x7D
    static let delete: UInt8 = 0x7F

    /// HTML's ASCII white space: tab, LF, FF, CR and space.
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// The value of a hexadecimal digit of either case, nil for any other byte.
    var hexadecimalValue: UInt8? {
        if isASCIIDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }

    /// The byte itself, A to Z as a to z.
    var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
    /// Whether the bytes of `range` are `name`, without regard to ASCII case. `name` is written in lower case.
    @inline(__always)
    func matches(_ name: StaticString, in range: Range<Int>) -> Bool {
        guard name.utf8CodeUnitCount == range.count else { return false }
        let expected = UnsafeBufferPointer(start: name.utf8Start, count: range.count)
        for offset in 0..<range.count where self[range.lowerBound &+ offset].asciiLowercased != expected[offset] {
            return false
        }
        return true
    }

    /// How `name` compares with what stands at `start`: the bytes may end before the name does.
    func comparison(with name: StaticString, at start: Int) -> PrefixComparison {
        name.withUTF8Buffer { expected in
            for offset in 0..<expected.count {
                guard start + offset < count else { return .endsTooEarly }
                if self[start + offset].asciiLowercased != expected[offset] { return .differs }
            }
            return .matches
        }
    }

    /// The index of the first `byte` at or after `start`, or the end.
    func index(of byte: UInt8, from start: Int) -> Int {
        var index = start
        while index < count, self[index] != byte { index += 1 }
        return index
    }
}

/// The outcome of looking for a fixed word at a place in bytes that may go on later.
enum PrefixComparison {
    case matches
    case differs
    /// All bytes so far fit, and the word is longer than they are.
    case endsTooEarly
}
