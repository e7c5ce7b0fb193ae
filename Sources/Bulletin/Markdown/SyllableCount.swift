/// Counts the syllables of Vietnamese text, which are its words to a typist: pieces between white space that hold a
/// letter or digit. Works on HTML text without tags, where a reference such as `&amp;` counts as a sign.
struct SyllableCount {
    private(set) var count = 0
    /// Whether the current piece has been counted.
    private var isCounted = false

    /// Ends the current piece, as white space does.
    mutating func endPiece() { isCounted = false }

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        Self.classes.withUnsafeBufferPointer { read(text, classes: $0) }
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<ByteClass>) {
        var isCounted = isCounted
        var count = count
        defer { (self.isCounted, self.count) = (isCounted, count) }
        var index = 0
        while index < text.count {
            if isCounted {
                index = Self.possibleSpace(in: text, from: index)
                guard index < text.count else { return }
            }
            let byte = text[index]
            index += 1
            switch classes[Int(byte)] {
            case .letter:
                if !isCounted { count += 1 }
                isCounted = true
            case .space:
                isCounted = false
            case .reference:
                while index < text.count, text[index] != UInt8(ascii: ";") { index += 1 }
            case .latinSign where index < text.count && text[index] == 0xA0:
                isCounted = false
            case .latinSign, .other:
                break
            }
        }
    }

    /// The first byte from `index` on that is white space, or 0xC2, with which the no-break space begins.
    @inline(__always)
    private static func possibleSpace(in text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
        text.first(from: index, { $0.below(0x21) | $0.equal(to: 0xC2) }, { $0 <= 0x20 || $0 == 0xC2 })
    }

    private enum ByteClass {
        case letter, space, reference
        /// The first byte of U+0080…00BF: signs, and the no-break space.
        case latinSign
        case other
    }

    private static let classes: [ByteClass] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            .letter
        case 0...UInt8(ascii: " "): .space
        case UInt8(ascii: "&"): .reference
        case 0xC2: .latinSign
        // The first bytes of other characters than general punctuation and symbols (0xE2).
        case 0xC3...0xE1, 0xE3...0xF4: .letter
        default: .other
        }
    }
}
