/// Looks at texts by their bytes, eight at a time.
package enum TextBytes {
    /// Whether a byte stands in a text.
    package static func contains(_ byte: UInt8, in text: String) -> Bool {
        text.withUTF8Bytes { $0.contains(byte) }
    }

    /// Whether the left bytes come first, nil for equal ones; a text comes before those that it begins.
    static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool? {
        left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { precedes(left, $0) } }
    }

    private static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool? {
        let common = min(left.count, right.count)
        var offset = 0
        while offset &+ 8 <= common {
            let words = (left.word(at: offset).byteSwapped, right.word(at: offset).byteSwapped)
            if words.0 != words.1 { return words.0 < words.1 }
            offset &+= 8
        }
        while offset < common {
            if left[offset] != right[offset] { return left[offset] < right[offset] }
            offset &+= 1
        }
        return left.count == right.count ? nil : left.count < right.count
    }

    /// A number for a table of texts, quickly: the table's own seed comes on top of it.
    package static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var digest = UInt64(truncatingIfNeeded: bytes.count)
        func mix(_ word: UInt64) {
            let product = (digest ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            digest = product.high ^ product.low
        }
        var offset = 0
        while offset &+ 8 <= bytes.count {
            mix(bytes.word(at: offset))
            offset &+= 8
        }
        var rest: UInt64 = 1
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset &+= 1
        }
        mix(rest)
        return digest
    }
}
