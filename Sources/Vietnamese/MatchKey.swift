/// The key under which names and tags are the same: tones and ă â đ ê ô ơ ư count; case, the place of the tone
/// mark, white space and punctuation do not.
///
/// Each syllable is written without its tone, then a sign for it: `Hòa Bình` and `hoà  bình` give `hoa\ binh\`,
/// `hóa` gives `hoa/`. The signs are punctuation, which never gets into a key by another way. Syllables are parted by
/// one space. A text without letters, digits and symbols gives the empty key.
package func matchKey(_ text: String) -> String {
    Normalization.nfc(text).withUTF8Bytes { bytes in
        // A key has at most three bytes for two of the text: `ǘ` becomes `ü/`.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 2 + 8) { buffer in
            var writer = MatchKeyWriter(buffer: buffer)
            for element in TextElements(bytes) { writer.write(element) }
            writer.endSyllable()
            return String(decoding: buffer.prefix(writer.count), as: UTF8.self)
        }
    }
}

/// Writes a match key element by element.
private struct MatchKeyWriter {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    /// The signs of the syllable's tones, the last one in the lowest byte. No syllable has more than one; what is
    /// beyond eight in foreign words is forgotten.
    private var tones: UInt64 = 0
    private var gap = false

    init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    @inline(__always)
    mutating func write(_ element: TextElements.Element) {
        switch element {
        case .separator:
            endSyllable()
            gap = count > 0
        case .letter(let letter, let tone):
            append(letter)
            if tone != .level { tones = tones << 8 | UInt64(tone.matchSign) }
        case .tone(let tone): tones = tones << 8 | UInt64(tone.matchSign)
        case .digit(let value): append(UInt32(UInt8(ascii: "0") + value))
        case .symbol(let symbol): append(symbol)
        }
    }

    mutating func endSyllable() {
        while tones != 0 {
            let shift = UInt64(7 - tones.leadingZeroBitCount / 8) * 8
            buffer[count] = UInt8(truncatingIfNeeded: tones >> shift)
            count += 1
            tones &= ~(0xFF << shift)
        }
    }

    @inline(__always)
    private mutating func append(_ codePoint: UInt32) {
        if gap {
            buffer[count] = UInt8(ascii: " ")
            count += 1
            gap = false
        }
        count += UTF8Coding.encode(codePoint, into: buffer, at: count)
    }
}

extension Tone {
    /// The sign of the tone at the end of a syllable in a match key.
    fileprivate var matchSign: UInt8 {
        switch self {
        case .level: UInt8(ascii: "_")
        case .grave: UInt8(ascii: "\\")
        case .hook: UInt8(ascii: "?")
        case .tilde: UInt8(ascii: "*")
        case .acute: UInt8(ascii: "/")
        case .dot: UInt8(ascii: ".")
        }
    }
}
