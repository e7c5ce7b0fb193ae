/// White space: that of ASCII, no-break spaces, and the wider spaces of Unicode.
enum WhiteSpace {
    /// The length in bytes of the white space character at an offset, or 0 where another one stands.
    @inline(__always)
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let byte = bytes[offset]
        if byte < 0x80 { return byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0 }
        return byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 ? wideLength(bytes, at: offset) : 0
    }

    private static func wideLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let (codePoint, length) = UTF8Coding.decode(bytes, at: offset)
        switch codePoint {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return length
        default: return 0
        }
    }

    /// The bytes without white space at their ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>? = nil) -> Range<Int> {
        var start = range?.lowerBound ?? 0
        var end = range?.upperBound ?? bytes.count
        while start < end, case let length = length(bytes, at: start), length > 0 { start += length }
        while end > start {
            // A character begins at the last byte that does not continue one.
            var last = end - 1
            while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
            if length(bytes, at: last) == 0 { break }
            end = last
        }
        return start..<end
    }

    /// The bytes of the pieces between white space.
    static func pieces(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start: Int?
        var offset = 0
        while offset < bytes.count {
            let length = length(bytes, at: offset)
            if length > 0, let begun = start {
                pieces.append(begun..<offset)
                start = nil
            } else if length == 0, start == nil {
                start = offset
            }
            offset += max(1, length)
        }
        if let start { pieces.append(start..<bytes.count) }
        return pieces
    }
}

/// The text without white space at its ends.
package func trimmingWhiteSpace(_ text: Substring) -> Substring {
    guard let range = text.utf8.withContiguousStorageIfAvailable({ WhiteSpace.trimmed($0) }) else {
        return trimmingWhiteSpace(Substring(String(decoding: Array(text.utf8), as: UTF8.self)))
    }
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
}

/// The text with every run of white space, line breaks included, as one space, and none at its ends.
package func collapsingWhiteSpace(_ text: String) -> String {
    text.withUTF8Bytes { bytes in
        let pieces = WhiteSpace.pieces(of: bytes)
        let length = pieces.reduce(max(0, pieces.count - 1)) { $0 + $1.count }
        // Nothing to do: as long as before, and the pieces are parted by spaces.
        if length == bytes.count, zip(pieces, pieces.dropFirst()).allSatisfy({ bytes[$0.0.upperBound] == 0x20 }) {
            return text
        }
        return String(unsafeUninitializedCapacity: length) { buffer in
            var count = 0
            for piece in pieces {
                if count > 0 {
                    buffer[count] = UInt8(ascii: " ")
                    count += 1
                }
                for offset in piece {
                    buffer[count] = bytes[offset]
                    count += 1
                }
            }
            return count
        }
    }
}
