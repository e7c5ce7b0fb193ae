/// Words among which a misspelt one is looked for, made ready for many questions.
///
/// Words are compared by ``fold(_:)-(String)`` with the number of insertions, deletions, replacements and swaps of
/// neighbours (``editDistance(_:_:limit:)``). One is allowed up to four letters, two up to eight, three beyond, and always
/// fewer than the word has letters. Of equally near words the first one wins.
package struct SpellingIndex: Sendable {
    private struct Word: Sendable {
        var text: String
        var key: [Unicode.Scalar]
        var letters: UInt64
    }

    private let words: [Word]

    package init(_ words: some Sequence<String>) {
        self.words = words.map { text in
            let key = Self.key(of: text)
            return Word(text: text, key: key, letters: Self.letters(of: key))
        }
    }

    /// The word that is most like another; nil where none is near. `except` is no answer.
    package func nearest(to word: String, except: String? = nil) -> String? {
        let key = Self.key(of: word)
        guard !key.isEmpty else { return nil }
        let letters = Self.letters(of: key)
        var best: String?
        var limit = min(key.count <= 4 ? 1 : key.count <= 8 ? 2 : 3, key.count - 1)
        for other in words {
            // Each change takes one letter away and adds one, at most: few words need a second look.
            guard abs(other.key.count - key.count) <= limit, (other.letters ^ letters).nonzeroBitCount <= 2 * limit,
                let distance = editDistance(key, other.key, limit: limit), other.text != except
            else { continue }
            best = other.text
            if distance == 0 { break }
            limit = distance - 1
        }
        return best
    }

    private static func key(of text: String) -> [Unicode.Scalar] { [Unicode.Scalar](fold(text).unicodeScalars) }

    /// A bit for each letter; some letters share one.
    private static func letters(of key: [Unicode.Scalar]) -> UInt64 {
        key.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
    }
}

/// The candidate that is most like a misspelt word, for "did you mean" hints; nil where none is near.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    SpellingIndex(candidates).nearest(to: word)
}
