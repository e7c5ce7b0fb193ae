/// The search key of a text: lower case, đ (and the look-alike ð) to d, other letters without their marks.
///
/// `Ủy ban Đoàn kết` gives `uy ban doan ket`. Format characters such as zero-width spaces and soft hyphens go,
/// no-break spaces become spaces; all else stays. Composed and decomposed input give the same key.
package func fold(_ text: String) -> String {
    text.withUTF8Bytes { bytes in
        var offset = 0
        let key = String(unsafeUninitializedCapacity: bytes.count + slack) {
            foldLatin(bytes, from: &offset, into: UnsafeMutableRawBufferPointer($0))
        }
        return offset == bytes.count ? key : String(utf8Bytes: foldedBytes(bytes))
    }
}

/// The search key of UTF-8 bytes, see ``fold(_:)-(String)``.
package func fold(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer(foldedBytes)
}

/// The search key of UTF-8 bytes, see ``fold(_:)-(String)``.
package func fold(_ bytes: Span<UInt8>) -> [UInt8] {
    bytes.withUnsafeBufferPointer(foldedBytes)
}

/// Keys of Latin text are never longer than the text, but two to eight bytes are stored at once.
private let slack = 8

private func foldedBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var offset = 0
    var key = [UInt8](unsafeUninitializedCapacity: bytes.count + slack) { buffer, count in
        count = foldLatin(bytes, from: &offset, into: UnsafeMutableRawBufferPointer(buffer))
    }
    while offset < bytes.count {
        let (codePoint, length) = UTF8Coding.decode(bytes, at: offset)
        GeneralFold.append(keyOf: codePoint, to: &key)
        offset += length
    }
    return key
}

/// Folds ASCII, Latin letters, combining marks and punctuation until anything else comes.
/// Returns the number of bytes written; `offset` is where it stopped.
private func foldLatin(
    _ bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int, into key: UnsafeMutableRawBufferPointer
) -> Int {
    LatinTable.shared.folds.withUnsafeBufferPointer { folds in
        var read = offset
        var written = 0
        defer { offset = read }
        while true {
            copyLowercasedASCII(bytes, from: &read, into: key, at: &written)
            guard read < bytes.count else { return written }
            let lead = UInt32(bytes[read])
            let rest = bytes.count &- read
            if lead &- 0xC2 <= 0xCD - 0xC2, rest >= 2 {
                let codePoint = (lead & 0x1F) << 6 | UInt32(bytes[read &+ 1] & 0x3F)
                if codePoint < 0x250 {
                    guard store(folds[Int(codePoint)], into: key, at: &written) else { return written }
                } else if codePoint < 0x300 || codePoint >= 0x370 {
                    return written
                }
                read &+= 2
            } else if lead == 0xE1, rest >= 3, bytes[read &+ 1] &- 0xB8 < 4 {
                let low = UInt32(bytes[read &+ 1] & 3) << 6 | UInt32(bytes[read &+ 2] & 0x3F)
                guard store(folds[Int(low &+ 0x250)], into: key, at: &written) else { return written }
                read &+= 3
            } else if lead == 0xE2, rest >= 3, bytes[read &+ 1] == 0x80, isPlainPunctuation(bytes[read &+ 2]) {
                for place in 0..<3 { key[written &+ place] = bytes[read &+ place] }
                written &+= 3
                read &+= 3
            } else {
                return written
            }
        }
    }
}

/// Whether E2 80 and this byte make visible punctuation: dashes, quotation marks, bullet, ellipsis, per mille.
@inline(__always)
private func isPlainPunctuation(_ third: UInt8) -> Bool {
    third >= 0x90 && third <= 0xA7 || third >= 0xB0
}

/// Writes an entry of ``LatinTable/folds``; false where the table does not know.
@inline(__always)
private func store(_ fold: UInt16, into key: UnsafeMutableRawBufferPointer, at written: inout Int) -> Bool {
    if fold == LatinTable.notInTable { return false }
    key.storeBytes(of: fold.littleEndian, toByteOffset: written, as: UInt16.self)
    written &+= (fold == 0 ? 0 : 1) &+ (fold > 0xFF ? 1 : 0)
    return true
}

/// Copies ASCII in lower case, eight bytes at a time, up to the first byte that is not ASCII.
@inline(__always)
private func copyLowercasedASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, from read: inout Int, into key: UnsafeMutableRawBufferPointer,
    at written: inout Int
) {
    while read &+ 8 <= bytes.count {
        let word = bytes.word(at: read)
        key.storeBytes(of: lowercasedASCII(word).littleEndian, toByteOffset: written, as: UInt64.self)
        let high = word & 0x8080_8080_8080_8080
        let copied = high == 0 ? 8 : high.trailingZeroBitCount / 8
        read &+= copied
        written &+= copied
        if high != 0 { return }
    }
    while read < bytes.count, bytes[read] < 0x80 {
        let byte = bytes[read]
        key[written] = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
        read &+= 1
        written &+= 1
    }
}

/// Sets bit 5 of each byte between `A` and `Z`; bytes that are not ASCII may come out wrong, they are not used.
@inline(__always)
private func lowercasedASCII(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = word & (0x7F &* ones)
    let fromA = low &+ (UInt64(0x80 - 0x41) &* ones)
    let afterZ = low &+ (UInt64(0x80 - 0x5B) &* ones)
    return word | ((fromA & ~afterZ & (0x80 &* ones)) >> 2)
}
