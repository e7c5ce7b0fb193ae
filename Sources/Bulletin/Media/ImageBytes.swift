/// Reads numbers out of the bytes of a picture; nil beyond their end.
struct ImageBytes {
    let bytes: [UInt8]
    /// Whether numbers of several bytes begin with their highest byte.
    let isBigEndian: Bool

    subscript(_ offset: Int) -> Int? {
        offset >= 0 && offset < bytes.count ? Int(bytes[offset]) : nil
    }

    func integer16(at offset: Int) -> Int? { integer(at: offset, count: 2) }

    /// Three bytes, as WebP has them.
    func integer24(at offset: Int) -> Int? { integer(at: offset, count: 3) }

    func integer32(at offset: Int) -> Int? { integer(at: offset, count: 4) }

    private func integer(at offset: Int, count: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        var value = 0
        for index in 0..<count {
            value = value << 8 | Int(bytes[isBigEndian ? offset + index : offset + count - 1 - index])
        }
        return value
    }

    func holds(_ text: StaticString, at offset: Int) -> Bool {
        text.withUTF8Buffer { wanted in
            offset >= 0 && offset <= bytes.count - wanted.count
                && bytes[offset..<offset + wanted.count].elementsEqual(wanted)
        }
    }
}
