/// Whether bytes are UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
package enum UTF8Validity {
    /// The offset of the first byte that does not belong to a valid sequence, or nil where all is valid.
    package static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
        bytes.withUnsafeBufferPointer(firstInvalid)
    }

    /// See ``firstInvalid(in:)-(Span<UInt8>)``.
    package static func firstInvalid(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer(firstInvalid)
    }

    private static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var offset = 0
        while true {
            offset = bytes.endOfASCII(from: offset)
            if offset == bytes.count { return nil }
            let length = sequenceLength(bytes, at: offset)
            if length == 0 { return offset }
            offset += length
        }
    }

    /// The length of the valid sequence at a byte that is not ASCII, or 0.
    @inline(__always)
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let lead = bytes[offset]
        let rest = bytes.count &- offset
        guard lead >= 0xC2, rest >= 2 else { return 0 }
        let second = bytes[offset &+ 1]
        if lead < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
        guard rest >= 3, bytes[offset &+ 2] & 0xC0 == 0x80 else { return 0 }
        if lead < 0xF0 {
            let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
            let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
            return second >= lowest && second <= highest ? 3 : 0
        }
        guard lead <= 0xF4, rest >= 4, bytes[offset &+ 3] & 0xC0 == 0x80 else { return 0 }
        let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
        return second >= lowest && second <= highest ? 4 : 0
    }
}

extension String {
    /// The text of bytes that are known to be valid UTF-8: of a part, cut at an ASCII character, of what was found valid
    /// as a whole. Validating a text costs twice what copying it does.
    package init(valid bytes: UnsafeBufferPointer<UInt8>) {
        assert(UTF8Validity.firstInvalid(in: Span(_unsafeElements: bytes)) == nil, "not UTF-8")
        if #available(macOS 26, *) {
            var text = UTF8Span(unchecked: Span(_unsafeElements: bytes))
            // Texts known to be ASCII are compared and hashed faster.
            _ = text.checkForASCII()
            self.init(copying: text)
        } else {
            self.init(decoding: bytes, as: UTF8.self)
        }
    }
}
