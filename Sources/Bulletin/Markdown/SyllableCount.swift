/// Counts the syllables of Vietnamese text, which are its words to a typist: pieces between white space that hold a
/// letter or digit. Works on HTML text without tags, where a reference such as `&amp;` counts as a sign.
struct SyllableCount {
    private(set) var count = 0
    /// Whether the current piece has been counted.
    private var isCounted = false

    /// Ends the current piece, as white space does.
    mutating func endPiece() { isCounted = false }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        Self.classes.withUnsafeBufferPointer { classes in
            var index = 0
            while index < text.count {
                let byte = text[index]
                index += 1
                switch classes[Int(byte)] {
                case Self.letter where !isCounted:
                    isCounted = true
                    count += 1
                case Self.space:
                    isCounted = false
                case Self.reference:
                    while index < text.count, text[index] != UInt8(ascii: ";") { index += 1 }
                case Self.latinSign where index < text.count && text[index] == 0xA0:
                    isCounted = false
                default:
                    break
                }
            }
        }
    }

    private static let other: UInt8 = 0
    private static let letter: UInt8 = 1
    private static let space: UInt8 = 2
    private static let reference: UInt8 = 3
    /// The first byte of U+0080…00BF: signs, and the no-break space.
    private static let latinSign: UInt8 = 4

    private static let classes: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            letter
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): space
        case UInt8(ascii: "&"): reference
        case 0xC2: latinSign
        // The first bytes of other characters than general punctuation and symbols (0xE2).
        case 0xC3...0xE1, 0xE3...0xF4: letter
        default: other
        }
    }
}
