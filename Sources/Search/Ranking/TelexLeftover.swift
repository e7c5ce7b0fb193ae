/// What a word typed in Telex means where the input method was off: `mawtj` is `mat`, `dduwowngf` is `duong`.
enum TelexLeftover {
    /// The fold that is meant; nil if the word has no key of Telex in it, or no vowel.
    ///
    /// `s f r x j z` after a vowel are tones, `w` is a mark or a `u`, a repeated `a e o d` is a mark; a later `d` too.
    static func meant(by fold: [UInt8]) -> [UInt8]? {
        var letters: [UInt8] = []
        var hasVowel = false
        for letter in fold {
            guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return nil }
            switch letter {
            case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "x"), UInt8(ascii: "j"),
                UInt8(ascii: "z"):
                if !hasVowel { letters.append(letter) }
            case UInt8(ascii: "w"):
                if !hasVowel { letters.append(UInt8(ascii: "u")) }
                hasVowel = true
            case UInt8(ascii: "d"):
                if letters.isEmpty { letters.append(letter) }
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"):
                if letters.last != letter { letters.append(letter) }
                hasVowel = true
            default:
                letters.append(letter)
                hasVowel =
                    hasVowel || letter == UInt8(ascii: "i") || letter == UInt8(ascii: "u")
                    || letter == UInt8(ascii: "y")
            }
        }
        return hasVowel && letters != fold ? letters : nil
    }
}
