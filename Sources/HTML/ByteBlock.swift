/// Sixteen bytes looked at in one step.
struct ByteBlock {
    private let bytes: SIMD16<UInt8>

    static let size = 16

    /// The bytes from `index` on, of which there must be `size`.
    @inline(__always)
    init(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) {
        bytes = UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    }

    /// Whether text needs a closer look before it is escaped: one of the bytes is `" & ' < >`, a control, 0xC2
    /// or 0xEF.
    @inline(__always)
    var hasSpecialText: Bool {
        // & and ' differ in one bit, and so do < and >.
        let quotation = (bytes .== Self.quotationMark) .| ((bytes & Self.butOne) .== Self.ampersand)
        let bracket = (bytes & Self.butTwo) .== Self.lessThan
        return Self.isAnySet(rare .| quotation .| bracket)
    }

    /// Whether a string of JSON in a script needs a closer look: one of the bytes is `" & < > \`, a control, 0xC2,
    /// 0xE2 or 0xEF.
    @inline(__always)
    var hasSpecialScriptJSON: Bool {
        let string = (bytes .== Self.quotationMark) .| (bytes .== Self.backslash)
        let markup = ((bytes & Self.butTwo) .== Self.lessThan) .| (bytes .== Self.ampersand)
        return Self.isAnySet(rare .| string .| markup .| (bytes .== Self.separator))
    }

    /// The bytes that are controls or may begin a control or a noncharacter.
    @inline(__always)
    private var rare: SIMDMask<SIMD16<Int8>> {
        (bytes .< Self.space) .| (bytes .== Self.delete) .| (bytes .== Self.control) .| (bytes .== Self.noncharacter)
    }

    @inline(__always)
    private static func isAnySet(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
        let found = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        return found[0] | found[1] != 0
    }

    /// Whether all bytes are `a–z`, `0–9` or one of `- . / _ #`: such an address stays as it is and names no scheme.
    @inline(__always)
    var isPlainPath: Bool {
        let letters = (bytes &- Self.firstLetter) .< Self.letterCount
        let digits = (bytes &- Self.hyphen) .< Self.digitCount
        let plain = letters .| digits .| (bytes .== Self.lowLine) .| (bytes .== Self.numberSign)
        let found = unsafeBitCast(plain, to: SIMD2<UInt64>.self)
        return found[0] & found[1] == UInt64.max
    }

    // Written so that the compiler folds them into vector constants.
    @inline(__always) private static var space: SIMD16<UInt8> { SIMD16(repeating: .space) }
    @inline(__always) private static var quotationMark: SIMD16<UInt8> { SIMD16(repeating: .quotationMark) }
    @inline(__always) private static var ampersand: SIMD16<UInt8> { SIMD16(repeating: .ampersand) }
    @inline(__always) private static var lessThan: SIMD16<UInt8> { SIMD16(repeating: .lessThan) }
    @inline(__always) private static var delete: SIMD16<UInt8> { SIMD16(repeating: .delete) }
    /// With which U+0080 to U+00BF begin, C1 controls among them.
    @inline(__always) private static var control: SIMD16<UInt8> { SIMD16(repeating: 0xC2) }
    /// With which U+FFFE and U+FFFF begin.
    @inline(__always) private static var noncharacter: SIMD16<UInt8> { SIMD16(repeating: 0xEF) }
    /// With which U+2028 and U+2029 begin.
    @inline(__always) private static var separator: SIMD16<UInt8> { SIMD16(repeating: 0xE2) }
    @inline(__always) private static var backslash: SIMD16<UInt8> { SIMD16(repeating: .backslash) }
    @inline(__always) private static var firstLetter: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "a")) }
    @inline(__always) private static var letterCount: SIMD16<UInt8> { SIMD16(repeating: 26) }
    @inline(__always) private static var hyphen: SIMD16<UInt8> { SIMD16(repeating: .hyphen) }
    /// From the hyphen on: `-`, `.`, `/` and ten digits.
    @inline(__always) private static var digitCount: SIMD16<UInt8> { SIMD16(repeating: 13) }
    @inline(__always) private static var lowLine: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "_")) }
    @inline(__always) private static var numberSign: SIMD16<UInt8> { SIMD16(repeating: .numberSign) }
    @inline(__always) private static var butOne: SIMD16<UInt8> { SIMD16(repeating: 0xFE) }
    @inline(__always) private static var butTwo: SIMD16<UInt8> { SIMD16(repeating: 0xFD) }
}

extension ByteBlock {
    /// Whether a text has no byte that needs a closer look, told block by block, and of short texts byte by byte.
    @inline(__always)
    static func isPlain(
        _ text: UnsafeBufferPointer<UInt8>, _ isSpecialBlock: (ByteBlock) -> Bool, _ isSpecial: (UInt8) -> Bool
    ) -> Bool {
        if text.count < size { return !text.contains(where: isSpecial) }
        var index = 0
        while index &+ size <= text.count {
            if isSpecialBlock(ByteBlock(text, at: index)) { return false }
            index &+= size
        }
        return index == text.count || !isSpecialBlock(ByteBlock(text, at: text.count &- size))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The index of the first `byte` at or after `start`, or the end.
    ///
    /// Looks at eight bytes at a time: the sign bit of each is set where it is zero ("Bit Twiddling Hacks", S. E.
    /// Anderson). A carry may set more of them, but only above the first.
    @inline(__always)
    func index(of byte: UInt8, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let wanted = ones &* UInt64(byte)
        var index = start
        while index &+ 8 <= count {
            let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let difference = UInt64(littleEndian: word) ^ wanted
            let zeros = (difference &- ones) & ~difference & (ones &* 0x80)
            if zeros != 0 { return index &+ zeros.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count, self[index] != byte { index &+= 1 }
        return index
    }
}
