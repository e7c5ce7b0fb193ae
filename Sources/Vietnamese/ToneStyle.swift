/// The two legal places of the tone mark in the open rhymes oa, oe, uy.
package enum ToneStyle: Hashable, Sendable, CaseIterable {
    /// `hòa, khỏe, ủy`: on the first vowel.
    case first
    /// `hoà, khoẻ, uỷ`: on the last vowel.
    case last

    /// The place that a single syllable shows; nil where both spellings are one: no tone, another rhyme, letters after
    /// the rhyme (`toàn`, `khuỷu`), or a `q` before it (`quý`).
    package init?(of syllable: String) {
        let found = Normalization.nfc(syllable).withUTF8Bytes { bytes -> ToneStyle? in
            var rhymes = OpenRhymes(bytes)
            return rhymes.next()?.style
        }
        guard let found else { return nil }
        self = found
    }
}

/// A text's two words of which one has the tone mark on the first and one on the last vowel.
package struct ToneMixture: Hashable, Sendable {
    /// As `hòa`, as written in the text.
    package let first: String
    /// As `hoà`, as written in the text.
    package let last: String
}

extension ToneStyle {
    /// The first word of either style, where a text mixes both; nil for a text in one style.
    package static func mixture(in text: String) -> ToneMixture? {
        Normalization.nfc(text).withUTF8Bytes(mixture)
    }

    /// See ``mixture(in:)-(String)``; the bytes are composed UTF-8.
    package static func mixture(in bytes: [UInt8]) -> ToneMixture? {
        bytes.withUnsafeBufferPointer(mixture)
    }

    private static func mixture(_ bytes: UnsafeBufferPointer<UInt8>) -> ToneMixture? {
        var found: [ToneStyle: Range<Int>] = [:]
        var rhymes = OpenRhymes(bytes)
        while let rhyme = rhymes.next() {
            if found[rhyme.style] == nil { found[rhyme.style] = rhyme.syllable }
            if let first = found[.first], let last = found[.last] {
                return ToneMixture(
                    first: String(decoding: bytes[first], as: UTF8.self),
                    last: String(decoding: bytes[last], as: UTF8.self))
            }
        }
        return nil
    }

    /// The text with each open rhyme in one style, all else as it is.
    package static func respelled(_ text: String, in style: ToneStyle) -> String {
        respelled(text) { $0 == style ? nil : style }
    }

    /// The text with each open rhyme in its other spelling (`Hòa` becomes `Hoà`, `uỷ` becomes `ủy`), or nil where it has
    /// none.
    package static func otherSpelling(of text: String) -> String? {
        let composed = Normalization.nfc(text)
        let other = respelled(composed) { $0 == .first ? .last : .first }
        return other == composed ? nil : other
    }

    private static func respelled(_ text: String, change: (ToneStyle) -> ToneStyle?) -> String {
        Normalization.nfc(text).withUTF8Bytes { bytes in
            var result: [UInt8] = []
            var copied = 0
            var rhymes = OpenRhymes(bytes)
            while let rhyme = rhymes.next() {
                guard change(rhyme.style) != nil else { continue }
                result.append(contentsOf: bytes[copied..<rhyme.vowels.lowerBound])
                // The tone moves to the other vowel: take both apart, swap the mark, compose again.
                let vowels = String(decoding: bytes[rhyme.vowels], as: UTF8.self).unicodeScalars.map(\.value)
                result.append(contentsOf: OpenRhymes.moved(vowels, tone: rhyme.tone, to: rhyme.style == .first ? 1 : 0))
                copied = rhyme.vowels.upperBound
            }
            if copied == 0 { return text }
            result.append(contentsOf: bytes[copied...])
            return String(utf8Bytes: result)
        }
    }
}
