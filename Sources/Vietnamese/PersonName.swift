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
        let text = trimmingWhiteSpace(text[...])
        var start = text.startIndex
        while let end = PersonName.honorificEnd(in: text[start...]) { start = end }
        honorific = String(trimmingWhiteSpace(text[..<start]))
        name = String(text[start...])
    }

    /// The last syllable: `An`. What follows in brackets does not count.
    package var given: String { plainSyllables.last.map(String.init) ?? name }

    /// The first syllable: `Nguyễn`; empty for a name of one syllable.
    package var surname: String {
        let syllables = plainSyllables
        return syllables.count > 1 ? syllables.first.map(String.init) ?? "" : ""
    }

    private var plainSyllables: [Substring] {
        let end = name.firstIndex(of: "(") ?? name.endIndex
        let syllables = name[..<end].split(whereSeparator: \.isWhitespace)
        return syllables.isEmpty ? name.split(whereSeparator: \.isWhitespace) : syllables
    }

    /// Where the name begins after one honorific, or nil where the text begins with the name.
    private static func honorificEnd(in text: Substring) -> Substring.Index? {
        guard let first = NameSyllable(at: text.startIndex, in: text),
            let entries = Honorifics.byFirstSyllable[first.keys.first ?? ""]
        else { return nil }
        for entry in entries {
            guard let last = end(of: entry.syllables, from: first, in: text),
                let next = NameSyllable(at: last.next, in: text)
            else { continue }
            switch entry.kind {
            case .title:
                if Honorifics.surnames.contains(entry.syllables + next.keys.prefix(1)) { continue }
            case .kinship:
                let isAlone = NameSyllable(at: next.next, in: text) == nil
                if isAlone, text.first?.isUppercase == true { continue }
            case .dotted:
                if !last.hasDot { continue }
            }
            return last.next
        }
        return nil
    }

    /// The last syllable of a phrase that stands at the first one, or nil where the text goes otherwise.
    private static func end(of phrase: [String], from first: NameSyllable, in text: Substring) -> NameSyllable? {
        var syllable = first
        var rest = phrase[...]
        while true {
            guard rest.starts(with: syllable.keys) else { return nil }
            rest = rest.dropFirst(syllable.keys.count)
            if rest.isEmpty { return syllable }
            guard let next = NameSyllable(at: syllable.next, in: text) else { return nil }
            syllable = next
        }
    }
}

/// A piece of a name: up to white space, or up to a full stop that a letter follows (`PGS.TS.Nguyễn`).
private struct NameSyllable {
    /// The match keys of the piece's syllables, one as a rule; `đ/c` has two.
    let keys: [String]
    let hasDot: Bool
    /// Where the next piece begins.
    let next: Substring.Index

    init?(at start: Substring.Index, in text: Substring) {
        let rest = text[start...]
        guard !rest.isEmpty else { return nil }
        var end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
        if let dot = rest[..<end].firstIndex(of: ".") { end = rest.index(after: dot) }
        let piece = rest[..<end]
        keys = matchKey(String(piece)).split(separator: " ").map(String.init)
        hasDot = piece.last == "."
        next = rest[end...].firstIndex { !$0.isWhitespace } ?? rest.endIndex
    }
}
