/// Single code points to and from UTF-8.
enum UTF8Coding {
    /// The code point that begins at `offset`, and its length in bytes. Input that is not UTF-8 never reads
    /// out of bounds: it gives U+FFFD with length 1.
    @inline(__always)
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (codePoint: UInt32, length: Int) {
        let lead = UInt32(bytes[offset])
        if lead < 0x80 { return (lead, 1) }
        let rest = bytes.count - offset
        if lead >= 0xC2, lead < 0xE0, rest >= 2 {
            return ((lead & 0x1F) << 6 | continuation(bytes, offset + 1), 2)
        }
        if lead >= 0xE0, lead < 0xF0, rest >= 3 {
            return ((lead & 0x0F) << 12 | continuation(bytes, offset + 1) << 6 | continuation(bytes, offset + 2), 3)
        }
        if lead >= 0xF0, lead < 0xF5, rest >= 4 {
            let high = (lead & 0x07) << 18 | continuation(bytes, offset + 1) << 12
            return (high | continuation(bytes, offset + 2) << 6 | continuation(bytes, offset + 3), 4)
        }
        return (0xFFFD, 1)
    }

    @inline(__always)
    private static func continuation(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
        UInt32(bytes[offset] & 0x3F)
    }

    /// Writes the UTF-8 form of a code point, for which there must be room; returns its length.
    @inline(__always)
    static func encode(_ codePoint: UInt32, into bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Int {
        func part(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | codePoint >> shift & 0x3F) }
        if codePoint < 0x80 {
            bytes[offset] = UInt8(truncatingIfNeeded: codePoint)
            return 1
        }
        if codePoint < 0x800 {
            bytes[offset] = UInt8(truncatingIfNeeded: 0xC0 | codePoint >> 6)
            bytes[offset + 1] = part(0)
            return 2
        }
        if codePoint < 0x10000 {
            bytes[offset] = UInt8(truncatingIfNeeded: 0xE0 | codePoint >> 12)
            bytes[offset + 1] = part(6)
            bytes[offset + 2] = part(0)
            return 3
        }
        bytes[offset] = UInt8(truncatingIfNeeded: 0xF0 | codePoint >> 18)
        bytes[offset + 1] = part(12)
        bytes[offset + 2] = part(6)
        bytes[offset + 3] = part(0)
        return 4
    }

    /// Appends the UTF-8 form of a code point.
    static func append(_ codePoint: UInt32, to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { buffer in
            bytes.append(contentsOf: buffer.prefix(encode(codePoint, into: buffer, at: 0)))
        }
    }
}

extension String {
    /// Runs the body on the text's UTF-8 bytes, without a copy for native strings.
    @inlinable @inline(__always)
    package func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return [UInt8](utf8).withUnsafeBufferPointer(body)
    }

    /// The text of bytes that are known to be UTF-8.
    init(utf8Bytes bytes: [UInt8]) {
        self = String(decoding: bytes, as: UTF8.self)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Eight bytes from `offset` on, the first one lowest, which must lie inside the buffer.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The offset of the first byte from `offset` on that is not ASCII, or the end.
    @inline(__always)
    func endOfASCII(from offset: Int) -> Int {
        var offset = offset
        while offset &+ 8 <= count {
            let high = word(at: offset) & 0x8080_8080_8080_8080
            if high != 0 { return offset &+ high.trailingZeroBitCount / 8 }
            offset &+= 8
        }
        while offset < count, self[offset] < 0x80 { offset &+= 1 }
        return offset
    }
}
