/// The letters, tones, digits and separators of a composed text, one after another: what ``matchKey(_:)``,
/// ``CollationKey`` and ``ToneStyle`` look at.
struct TextElements: Sequence, IteratorProtocol {
    enum Element: Equatable {
        /// A letter in lower case without its tone (`Ậ` is `â`), and the tone that it carried.
        case letter(UInt32, Tone)
        /// A tone mark that stands alone, after a letter that has no precomposed form.
        case tone(Tone)
        /// A decimal digit of ASCII.
        case digit(UInt8)
        /// A symbol such as `+`, other numbers and marks.
        case symbol(UInt32)
        /// White space, punctuation, a control character.
        case separator
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let letters = LatinTable.shared.letters
    private(set) var offset = 0

    /// The bytes must be composed (NFC) and outlive the elements.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    @inline(__always)
    mutating func next() -> Element? {
        while offset < bytes.count {
            let (codePoint, length) = UTF8Coding.decode(bytes, at: offset)
            offset += length
            if codePoint < 0x80 { return Self.ascii(UInt8(truncatingIfNeeded: codePoint)) }
            if let index = LatinTable.index(of: codePoint), codePoint >= 0xC0, codePoint != 0xD7, codePoint != 0xF7 {
                return .letter(letters[index] & 0xFFFF, Tone(rawValue: UInt8(letters[index] >> 16)) ?? .level)
            }
            if let element = Self.general(codePoint) { return element }
        }
        return nil
    }

    @inline(__always)
    private static func ascii(_ byte: UInt8) -> Element {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter(UInt32(byte), .level)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(UInt32(byte | 0x20), .level)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            .symbol(UInt32(byte))
        default: .separator
        }
    }

    /// Any other code point; nil for format characters, which are left out.
    private static func general(_ codePoint: UInt32) -> Element? {
        if let tone = Tone(mark: codePoint) { return .tone(tone) }
        switch UnicodeData.category(of: codePoint) {
        case .letter: return .letter(UnicodeData.lowercased(codePoint), .level)
        case .mark, .number, .symbol: return .symbol(codePoint)
        case .format: return nil
        case .punctuation, .separator, .control, .unassigned: return .separator
        }
    }
}
