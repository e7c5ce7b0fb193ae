import Vietnamese

/// Identifiers that something in the site has.
struct KnownWords: Sendable {
    private let words: Set<String>
    private let spelling: SpellingIndex

    init(_ words: [String]) {
        self.words = Set(words)
        spelling = SpellingIndex(self.words.sorted())
    }

    var isEmpty: Bool { words.isEmpty }

    func contains(_ word: String) -> Bool { words.contains(word) }

    /// The one that was probably meant by an unknown word.
    func nearest(to word: String) -> String? { spelling.nearest(to: word) }
}
