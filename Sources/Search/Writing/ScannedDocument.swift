/// The tokens of a document, in order: title, lead, place, blocks.
struct ScannedDocument: Sendable {
    /// Between texts that no phrase crosses.
    static let pause: UInt32 = 0x7FFF_FFFF
    /// Set on a spelling that is written in capitals.
    static let capitalsBit: UInt32 = 0x8000_0000

    /// Numbers of spellings, with `capitalsBit`, and pauses.
    var tokens: [UInt32] = []
    /// The number of tokens of the title.
    var titleEnd = 0
    /// The number of tokens, pauses not counted.
    var length = 0
    /// Other ways to read parts of the text.
    var readings: [Reading] = []

    /// The spelling at a place, or nil at a pause and beyond the ends.
    func spelling(at place: Int) -> UInt32? {
        guard tokens.indices.contains(place), tokens[place] != ScannedDocument.pause else { return nil }
        return tokens[place] & ~ScannedDocument.capitalsBit
    }
}

/// Another way to read the tokens `start..<end` of a document: MTTQ as "mặt trận tổ quốc", QĐ/TW as one word.
struct Reading: Hashable, Sendable {
    let start: Int
    let end: Int
    let spellings: [UInt32]
}

/// An abbreviation that a document explains, as in "Hội Cựu chiến binh (CCB)".
struct Explanation: Hashable, Sendable {
    let short: UInt32
    let long: [UInt32]
}

/// Turns documents into tokens.
struct DocumentScanner {
    private(set) var vocabulary = Vocabulary()
    /// The explained abbreviations of the document scanned last.
    private(set) var explanations: [Explanation] = []

    mutating func spellings(of text: String) -> [UInt32] { vocabulary.spellings(of: text) }

    mutating func scan(_ document: SearchDocument) -> ScannedDocument {
        var scanned = ScannedDocument()
        explanations = []
        add(document.title, to: &scanned)
        scanned.titleEnd = scanned.tokens.count
        pause(&scanned)
        add(document.lead, to: &scanned)
        pause(&scanned)
        add(document.place ?? "", to: &scanned)
        var previous = SearchDocument.Block.Kind.lead
        for block in document.blocks where block.text != document.lead {
            // A phrase may go on in the next paragraph, as where a list item ends a sentence.
            if block.kind != .paragraph || previous != .paragraph { pause(&scanned) }
            add(block.text, to: &scanned)
            previous = block.kind
        }
        return scanned
    }

    private func pause(_ scanned: inout ScannedDocument) {
        if let last = scanned.tokens.last, last != ScannedDocument.pause {
            scanned.tokens.append(ScannedDocument.pause)
        }
    }

    private mutating func add(_ string: String, to scanned: inout ScannedDocument) {
        let text = Array(string.utf8)
        let first = scanned.tokens.count
        var scanner = TokenScanner(text)
        var symbol = DocumentSymbol()
        while let span = scanner.next() {
            let spelling = vocabulary.spelling(of: text, span)
            scanned.tokens.append(spelling | (span.isCapitals ? ScannedDocument.capitalsBit : 0))
            if span.isCapitals || span.isNumber {
                symbol.add(span, text, place: scanned.tokens.count - 1)
                if let letters = symbol.letters {
                    let glued = vocabulary.spelling(of: Token(normalising: letters, whole(letters)))
                    scanned.readings.append(
                        Reading(start: symbol.firstLetters, end: scanned.tokens.count, spellings: [glued]))
                }
                if span.isCapitals { learn(text, span, scanned.tokens, from: first, spelling) }
            }
        }
        scanned.length += scanned.tokens.count - first
    }

    private func whole(_ letters: [UInt8]) -> TokenSpan {
        TokenSpan(start: 0, end: letters.count, isNumber: false, isCapitals: true)
    }

    /// Notes "Full Form (FF)" where the initials agree.
    private mutating func learn(
        _ text: [UInt8], _ span: TokenSpan, _ tokens: [UInt32], from first: Int, _ short: UInt32
    ) {
        guard span.start > 0, span.end < text.count else { return }
        guard text[span.start - 1] == UInt8(ascii: "("), text[span.end] == UInt8(ascii: ")") else { return }
        let initials = String(decoding: vocabulary.exact(Int(short)).dropLast(), as: UTF8.self).unicodeScalars
        let start = tokens.count - 1 - initials.count
        guard start >= first else { return }
        let long = tokens[start..<tokens.count - 1].map { $0 & ~ScannedDocument.capitalsBit }
        for (initial, word) in zip(initials, long) {
            let exact = String(decoding: vocabulary.exact(Int(word)), as: UTF8.self)
            guard exact.unicodeScalars.first == initial else { return }
        }
        explanations.append(Explanation(short: short, long: long))
    }
}
