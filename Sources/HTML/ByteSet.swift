/// A set of ASCII bytes.
struct ByteSet: Sendable, Equatable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ members: StaticString) {
        members.withUTF8Buffer { for byte in $0 { insert(byte) } }
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }

    func union(_ members: StaticString) -> ByteSet {
        let other = ByteSet(members)
        var union = self
        union.low |= other.low
        union.high |= other.high
        return union
    }

    func subtracting(_ members: StaticString) -> ByteSet {
        let other = ByteSet(members)
        var rest = self
        rest.low &= ~other.low
        rest.high &= ~other.high
        return rest
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        if byte < 64 { return low &>> UInt64(byte) & 1 != 0 }
        return byte < 128 && high &>> UInt64(byte & 63) & 1 != 0
    }
}
