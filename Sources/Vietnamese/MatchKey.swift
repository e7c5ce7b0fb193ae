/// The key under which names and tags are the same: tones and ă â đ ê ô ơ ư count; case, the place of the tone
/// mark, white space and punctuation do not.
///
/// Each syllable is written without its tone, then a sign for it: `Hòa Bình` and `hoà  bình` give `hoa\ binh\`,
/// `hóa` gives `hoa/`. The signs are punctuation, which never gets into a key by another way. Syllables are parted by
/// one space. A text without letters, digits and symbols gives the empty key.
package func matchKey(_ text: String) -> String {
    String(utf8Bytes: Normalization.nfc(text).withUTF8Bytes(matchKeyBytes))
}

private func matchKeyBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count + 8)
    var tones: [UInt8] = []
    var gap = false
    for element in TextElements(bytes) {
        if element == .separator {
            key.append(contentsOf: tones)
            tones.removeAll(keepingCapacity: true)
            gap = !key.isEmpty
            continue
        }
        if gap { key.append(UInt8(ascii: " ")) }
        gap = false
        switch element {
        case .letter(let letter, let tone):
            UTF8Coding.append(letter, to: &key)
            if tone != .level { tones.append(tone.matchSign) }
        case .tone(let tone): tones.append(tone.matchSign)
        case .digit(let value): key.append(UInt8(ascii: "0") + value)
        case .symbol(let symbol): UTF8Coding.append(symbol, to: &key)
        case .separator: break
        }
    }
    return key + tones
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
