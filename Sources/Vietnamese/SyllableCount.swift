/// The syllables of a Vietnamese text: pieces between white space that hold a letter or a digit. It is what word
/// processors count as words. A dash that stands alone is none, `2020-2025` is one.
package func syllableCount(_ text: String) -> Int { text.withUTF8Bytes(syllableCount) }

/// See ``syllableCount(_:)-(String)``; the bytes are UTF-8.
package func syllableCount(_ bytes: [UInt8]) -> Int { bytes.withUnsafeBufferPointer(syllableCount) }

/// The whole minutes that a text of so many syllables takes to read, at least 1. The default pace is a calm one.
package func readingMinutes(syllables: Int, perMinute pace: Int = 200) -> Int {
    max(1, (syllables + pace / 2) / max(1, pace))
}

/// What a byte does to the count: a letter 1, white space 2, the lead byte of a sign that may be white space 4, else 0.
private let effects: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0...0x20: 2
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        1
    case 0xC2, 0xE2: 4
    case 0xC3...0xFF: 1
    default: 0
    }
}

private func syllableCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    effects.withUnsafeBufferPointer { effects in
        var count = 0
        var inSyllable: UInt8 = 0
        var offset = 0
        while offset < bytes.count {
            var effect = effects[Int(bytes[offset])]
            var length = 1
            if effect == 4 {
                // Signs of Latin-1 and punctuation are no letters; some spaces are among them.
                let space = WhiteSpace.length(bytes, at: offset)
                effect = space > 0 ? 2 : 0
                length = bytes[offset] == 0xC2 ? 2 : 3
            }
            // Without branches, for letters and spaces follow one another as they like.
            let isSpace = effect >> 1
            count &+= Int(inSyllable & isSpace)
            inSyllable = (inSyllable | effect) & 1 & ~isSpace
            offset &+= length
        }
        return count &+ Int(inSyllable)
    }
}
