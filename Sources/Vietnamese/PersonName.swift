/// A person's name, apart from what stands before it: `Đồng chí Đại tá Nguyễn Văn An` is the honorific
/// `Đồng chí Đại tá` and the name `Nguyễn Văn An`.
package struct PersonName: Hashable, Sendable {
    /// As written, without the white space around it; empty if there is none.
    package let honorific: String
    /// As written; never empty unless the whole text is.
    package let name: String

    /// A name whose parts are known.
    package init(name: String, honorific: String = "") {
        self.name = name
        self.honorific = honorific
    }

    /// Takes the honorifics off the beginning of a text. At least one syllable always remains as the name.
    package init(_ text: String) {
        (honorific, name) = text.withUTF8Bytes { bytes in
            let whole = WhiteSpace.trimmed(bytes)
            let honorific = HonorificReader.honorific(in: bytes, whole)
            let name = WhiteSpace.trimmed(bytes, honorific.upperBound..<whole.upperBound)
            return (
                String(decoding: bytes[WhiteSpace.trimmed(bytes, honorific)], as: UTF8.self),
                name.count == bytes.count ? text : String(decoding: bytes[name], as: UTF8.self)
            )
        }
    }

    /// The last syllable: `An`. What follows in brackets does not count.
    package var given: String { split.given }

    /// The first syllable: `Nguyễn`; empty for a name of one syllable.
    package var surname: String { split.surname }

    /// The given name and what stands before it, without brackets at the end, and of this the first syllable.
    package var split: (others: String, given: String, surname: String) {
        name.withUTF8Bytes { bytes in
            var pieces = WhiteSpace.pieces(of: bytes)[...]
            if let bracket = pieces.firstIndex(where: { bytes[$0.lowerBound] == UInt8(ascii: "(") }), bracket > 0 {
                pieces = pieces[..<bracket]
            }
            guard let last = pieces.last, let other = pieces.dropLast().last else {
                return ("", pieces.last.map { String(decoding: bytes[$0], as: UTF8.self) } ?? name, "")
            }
            return (
                String(decoding: bytes[..<other.upperBound], as: UTF8.self),
                String(decoding: bytes[last], as: UTF8.self),
                String(decoding: bytes[pieces[pieces.startIndex]], as: UTF8.self)
            )
        }
    }
}
