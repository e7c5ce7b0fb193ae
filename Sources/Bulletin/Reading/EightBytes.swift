/// Eight bytes of a text, looked at in one step ("Bit Twiddling Hacks", S. E. Anderson).
///
/// What is asked for is told by the highest bits of the bytes, the first byte lowest. A carry may set more of them, but
/// only above the first that is meant: so all that counts is which is first, and answers may be joined with `|`.
struct EightBytes {
    private let word: UInt64

    static let count = 8
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highest: UInt64 = 0x8080_8080_8080_8080

    /// The bytes from `index` on, of which there must be eight.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        word = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// The bytes that are below `limit`, at most 128.
    @inline(__always)
    func below(_ limit: UInt8) -> UInt64 {
        (word &- (Self.ones &* UInt64(limit))) & ~word & Self.highest
    }

    /// The bytes that are `byte`, apart from the bits of `ignored`, which `byte` does not have.
    @inline(__always)
    func equal(to byte: UInt8, ignoring ignored: UInt8 = 0) -> UInt64 {
        let difference = (word & (Self.ones &* UInt64(~ignored))) ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.highest
    }

    /// How many of the bytes continue a sequence of UTF-8: their highest bits are 10.
    @inline(__always)
    var continuations: Int {
        // Each byte is 1 or 0, and the product's highest byte is their sum.
        Int(truncatingIfNeeded: ((word & ~(word &<< 1) & Self.highest) &>> 7 &* Self.ones) &>> 56)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The index of the first byte from `start` on that is meant, or the end. `marks` tells, as `EightBytes` does, which of
    /// eight bytes are meant, and `isMark` whether one is.
    @inline(__always)
    func first(from start: Int, _ marks: (EightBytes) -> UInt64, _ isMark: (UInt8) -> Bool) -> Int {
        var index = start
        while index &+ EightBytes.count <= count {
            let found = marks(EightBytes(self, at: index))
            if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
            index &+= EightBytes.count
        }
        while index < count, !isMark(self[index]) { index &+= 1 }
        return index
    }

    /// The index of the first line feed or carriage return from `start` on, or the end.
    @inline(__always)
    func endOfLine(from start: Int) -> Int {
        first(
            from: start, { $0.equal(to: .lineFeed) | $0.equal(to: .carriageReturn) }, { $0.isLineBreak })
    }
}
