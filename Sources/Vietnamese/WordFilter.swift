/// Tells quickly of nearly all words that they are none of a few: a bit for each of 4,096 digests of letters and tones
/// ("Space/Time Trade-offs in Hash Coding with Allowable Errors", B. H. Bloom).
struct WordFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 64)

    /// The words that are meant, each in any of its spellings.
    init(_ words: [String]) {
        for word in words {
            let digest = Normalization.nfc(word).withUTF8Bytes { Self.digest($0) }
            bits[digest >> 6] |= 1 << UInt64(digest & 63)
        }
    }

    /// False where no word that is meant has the same match key as this one.
    func mayContain(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Normalization.isNFC(Span(_unsafeElements: word)) else { return true }
        let digest = Self.digest(word)
        return bits[digest >> 6] & 1 << UInt64(digest & 63) != 0
    }

    /// A number below 4,096 of composed text: the letters in their order, and the tones in any, since a tone mark may
    /// stand on one vowel or another.
    private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var letters: UInt32 = 0
        var tones: UInt32 = 0
        for element in TextElements(bytes) {
            switch element {
            case .letter(let letter, let tone):
                letters = (letters ^ letter) &* 0x9E37_79B1
                tones &+= UInt32(tone.rawValue)
            case .tone(let tone): tones &+= UInt32(tone.rawValue)
            case .digit(let value): letters = (letters ^ UInt32(value) ^ 0x30) &* 0x9E37_79B1
            case .symbol(let symbol): letters = (letters ^ symbol) &* 0x9E37_79B1
            case .separator: break
            }
        }
        return Int(((letters ^ (tones &* 0x85EB_CA77)) &* 0x9E37_79B1) >> 20)
    }
}
