/// The syllables of a Vietnamese text: pieces between white space that hold a letter or a digit. It is what word
/// processors count as words. A dash that stands alone is none, `2020-2025` is one.
package func syllableCount(_ text: String) -> Int { text.withUTF8Bytes(syllableCount) }

/// See ``syllableCount(_:)-(String)``; the bytes are UTF-8.
package func syllableCount(_ bytes: [UInt8]) -> Int { bytes.withUnsafeBufferPointer(syllableCount) }

/// The whole minutes that a text of so many syllables takes to read, at least 1. The default pace is a calm one.
package func readingMinutes(syllables: Int, perMinute pace: Int = 200) -> Int {
    max(1, (syllables + pace / 2) / max(1, pace))
}

private func syllableCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var hasLetter = false
    var offset = 0
    while offset < bytes.count {
        let byte = bytes[offset]
        switch byte {
        case 0...0x20:
            if hasLetter { count += 1 }
            hasLetter = false
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            hasLetter = true
        case 0xC2, 0xE2:
            // No-break spaces part syllables; other signs of Latin-1 and punctuation are no letters.
            let kind =
                offset + 2 < bytes.count || byte == 0xC2 && offset + 1 < bytes.count
                ? TextCleaning.kind(bytes, at: offset) : .other
            if kind == .noBreakSpace {
                if hasLetter { count += 1 }
                hasLetter = false
            }
            offset += byte == 0xC2 ? 2 : 3
            continue
        case 0xC3...0xE1, 0xE3...0xFF: hasLetter = true
        default: break
        }
        offset += 1
    }
    return hasLetter ? count + 1 : count
}
