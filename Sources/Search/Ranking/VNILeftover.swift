/// What letters and digits typed in VNI mean where the input method was off: `ma75t` is `mat`, `d9u7o7ng2` is `duong`.
struct VNILeftover {
    /// The fold that is meant.
    let fold: [UInt8]
    /// It is surely VNI: a digit stands inside the word, or a mark and a tone at its end. `to6` may be one, `ap3` may not.
    let isSure: Bool

    /// Nil if the text is none: letters a–z and, after the first of them, digits, singly or a tone (1 to 5) and a mark (6
    /// to 9) together; without the digits one syllable.
    init?(_ text: ArraySlice<UInt8>) {
        guard text.count <= longestToken, let first = text.first, let last = text.last, !isDigit(first) else {
            return nil
        }
        var letters: [UInt8] = []
        var digits: [UInt8] = []
        var isSure = false
        for byte in text {
            switch byte | 0x20 {
            case UInt8(ascii: "a")...UInt8(ascii: "z") where byte >= 0x41:
                isSure = isSure || !digits.isEmpty
                digits = []
                letters.append(byte | 0x20)
            case UInt8(ascii: "1")...UInt8(ascii: "9") where byte < 0x41:
                digits.append(byte)
                let marks = digits.count { $0 > UInt8(ascii: "5") }
                guard digits.count == 1 || digits.count == 2 && marks == 1 else { return nil }
            default: return nil
            }
        }
        guard letters.count < text.count else { return nil }
        let span = TokenSpan(start: 0, end: letters.count, isNumber: false, isCapitals: false)
        fold = Token(normalising: letters, span).fold
        guard SyllableShape.fits(fold) else { return nil }
        self.isSure = isSure || (isDigit(last) && digits.count == 2)
    }
}
