/// A document that answers a query, in one segment.
struct Ranked: Equatable, Sendable {
    let segment: Int
    let document: Int
    let score: Double
    /// It has all words of the query, in the spelling typed.
    var isFull: Bool
    /// It has all words but the last of an open query.
    var lacksOnlyLast = false
}

/// A word of the query with its postings: one entry a segment, and a weight, for each key that may be meant.
struct WordPostings {
    struct Alternative {
        let key: [UInt8]
        /// 1 for the word as typed, less for a guess how it goes on.
        let weight: Double
        let postings: [SyllablePostings?]
    }

    let word: Query.Word
    let alternatives: [Alternative]
    let isRequired: Bool
    /// A full match may lack it: it is still being typed.
    var isOptional = false
    /// The last word of an open query of several words: also where a document has it as it stands, another may be meant.
    /// Not if it has marks, for they are mostly typed last.
    var mayGoOn = false
}

/// A pair of neighbouring words with its postings.
struct PairOfWords {
    struct Alternative {
        let weight: Double
        /// `pairSpellingMark` of the pair as typed; nil where the ending is a guess.
        let mark: UInt32?
        let postings: [PairPostings?]
    }

    /// The place of the first word in the query.
    let place: Int
    let alternatives: [Alternative]
    let isRequired: Bool
}

/// Scores the documents of all segments: the formula of FORMAT.md, which `search-ranking.js` computes as well, step by
/// step in the same order, so that both give the same numbers.
struct Ranking {
    let counts: [Int]
    let isMarked: Bool

    private var total: Double { Double(counts.reduce(0, +)) }

    /// All documents that have some word of the query, the best first.
    func rank(_ words: [WordPostings], _ pairs: [PairOfWords]) -> [Ranked] {
        var ranked: [Ranked] = []
        var before = 0
        for segment in counts.indices {
            var board = Board(count: counts[segment])
            var all = 0.0
            for word in words { all += add(word, segment, to: &board) }
            for pair in pairs { add(pair, segment, to: &board) }
            ranked.append(
                contentsOf: board.results(segment, words, all: all) { document in
                    1 + Weights.recency * Double(before + document + 1) / total
                })
            before += counts[segment]
        }
        Ranking.admit(&ranked)
        return ranked.sorted(by: Ranking.precedes)
    }

    /// Makes full matches of those that lack only the last word and yet score as high as the best that has it.
    private static func admit(_ ranked: inout [Ranked]) {
        guard let best = ranked.lazy.filter(\.isFull).map(\.score).max() else { return }
        for place in ranked.indices where ranked[place].lacksOnlyLast && ranked[place].score >= best {
            ranked[place].isFull = true
        }
    }

    /// Full matches first, then by score, then the newer.
    static func precedes(_ a: Ranked, _ b: Ranked) -> Bool {
        if a.isFull != b.isFull { return a.isFull }
        if a.score != b.score { return a.score > b.score }
        return (a.segment, a.document) > (b.segment, b.document)
    }

    /// The rarity of what stands in so many documents (BM25's inverse document frequency).
    func rarity(_ documents: Int) -> Double {
        let frequency = min(Double(documents), total)
        return naturalLogarithm(1 + (total - frequency + 0.5) / (frequency + 0.5))
    }

    private func add(_ word: WordPostings, _ segment: Int, to board: inout Board) -> Double {
        let documents = word.alternatives.reduce(0) { sum, alternative in
            sum + alternative.postings.reduce(0) { $0 + ($1?.documents.count ?? 0) }
        }
        guard documents > 0 else {
            if word.isRequired { board.exclude([]) }
            return rarity(0)
        }
        let rarity = rarity(documents)
        let token = word.word.token
        board.begin()
        for alternative in word.alternatives {
            guard let postings = alternative.postings[segment] else { continue }
            let isTyped = alternative.key == token.fold
            let has =
                isMarked && isTyped
                ? postings.has(mark: spellingMark(fnv1a(token.exact)), isPlain: !token.isMarked) : nil
            for (place, document) in postings.documents.enumerated() {
                let isSpelt = has?[place] ?? true
                let share = isSpelt ? 1 : token.isMarked ? Weights.otherSpelling : Weights.unmarkedSpelling
                let value = rarity * alternative.weight * share * Weights.levels[Int(postings.levels[place])]
                board.offer(value, document: Int(document), isFull: isSpelt || !token.isMarked)
            }
            for place in postings.titles {
                board.raise(rarity * alternative.weight * Weights.title, document: Int(postings.documents[Int(place)]))
            }
        }
        board.end(word, rarity: rarity)
        return rarity
    }

    private func add(_ pair: PairOfWords, _ segment: Int, to board: inout Board) {
        board.begin()
        for alternative in pair.alternatives {
            let documents = alternative.postings.reduce(0) { $0 + ($1?.documents.count ?? 0) }
            guard documents > 0, let postings = alternative.postings[segment] else { continue }
            let rarity = rarity(documents)
            let has = alternative.mark.map { postings.has(mark: $0) }
            for (place, document) in postings.documents.enumerated() {
                let isSpelt = !isMarked || has?[place] ?? true
                let share = isSpelt ? 1 : Weights.otherSpelling
                board.offer(Weights.pair * rarity * alternative.weight * share, document: Int(document), isFull: true)
            }
        }
        // A pair that a segment does not know may stand in one of its documents: there the text decides.
        let isKnown = pair.alternatives.contains { $0.postings[segment] != nil }
        board.endPair(at: pair.place, isRequired: pair.isRequired && isKnown)
    }
}

extension PairOfWords.Alternative {
    /// Some segment knows the pair; one that no segment knows stands in one document at most.
    var isKnown: Bool { postings.contains { $0 != nil } }
}
