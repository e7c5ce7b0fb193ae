/// Loads what a query needs of all segments.
struct QueryPostings {
    /// How many guesses are made for a word that is being typed.
    static let guesses = 3
    /// From so many different words on, the last of an open query may go on though it is known as it stands.
    static let wordsBeforeDoubt = 3

    private(set) var words: [WordPostings] = []
    private(set) var pairs: [PairOfWords] = []

    /// `common`: folds that long queries do without, see `Query.left(out:)`.
    init(
        _ query: Query, common: [[UInt8]], _ segments: inout [SegmentReader], _ loader: inout PartLoader
    ) throws(SearchIndexError) {
        var seen: [[UInt8]: Int] = [:]
        let leftOut = query.left(out: common)
        for word in query.words where !leftOut.contains(word.token.exact) {
            if let earlier = seen[word.token.exact] {
                if word.quotation != nil { words[earlier] = words[earlier].required }
                continue
            }
            seen[word.token.exact] = words.count
            let mark = query.isMarked ? spellingMark(fnv1a(word.token.exact)) : nil
            let postings = try QueryPostings.postings(word.token.fold, speltAs: mark, &segments, &loader)
            let typed = WordPostings.Alternative(key: word.token.fold, weight: 1, postings: postings)
            words.append(WordPostings(word: word, alternatives: [typed], isRequired: word.quotation != nil))
        }
        var seenPairs: Set<[[UInt8]]> = []
        for place in query.pairs {
            let (first, second) = (query.words[place], query.words[place + 1])
            guard seenPairs.insert([first.token.exact, second.token.exact]).inserted else { continue }
            let mark = pairSpellingMark(fnv1a(first.token.exact), fnv1a(second.token.exact))
            let postings = try QueryPostings.postings(first.token.fold, second.token.fold, &segments, &loader)
            let typed = PairOfWords.Alternative(weight: 1, mark: mark, postings: postings)
            pairs.append(PairOfWords(place: place, alternatives: [typed], isRequired: first.quotation != nil))
        }
        guard query.isOpen, let last = query.words.last,
            !query.words.dropLast().contains(where: { $0.token.exact == last.token.exact })
        else { return }
        try addGuesses(query, &segments, &loader)
        if words.count >= QueryPostings.wordsBeforeDoubt, !last.token.isMarked,
            !words[words.count - 1].isOptional
        {
            words[words.count - 1].mayGoOn = true
        }
    }

    /// The last word may be unfinished: then what often follows the word before it, and begins like it, counts too.
    private mutating func addGuesses(
        _ query: Query, _ segments: inout [SegmentReader], _ loader: inout PartLoader
    ) throws(SearchIndexError) {
        guard let last = query.words.last, let word = words.last,
            String(decoding: last.token.fold, as: UTF8.self).utf16.count > 1
        else { return }
        let typed = word.alternatives[0]
        let guesses: [[UInt8]]
        if let pair = pairs.last, pair.place == query.words.count - 2 {
            guard !pair.alternatives[0].isKnown else { return }
            let before = query.words[pair.place].token.fold
            guesses = try QueryPostings.followers(of: before, beginning: last.token.fold, segments, &loader)
            guard !guesses.isEmpty else { return }
            var alternatives = pair.alternatives
            for guess in guesses {
                let postings = try QueryPostings.postings(before, guess, &segments, &loader)
                alternatives.append(PairOfWords.Alternative(weight: Weights.guess, mark: nil, postings: postings))
            }
            pairs[pairs.count - 1] = PairOfWords(place: pair.place, alternatives: alternatives, isRequired: false)
        } else {
            guard typed.postings.allSatisfy({ $0 == nil }) else { return }
            guesses = try QueryPostings.keys(beginning: last.token.fold, &segments, &loader)
            guard !guesses.isEmpty else { return }
        }
        // Most often the word is not meant as it stands.
        var alternatives = word.alternatives.map {
            WordPostings.Alternative(key: $0.key, weight: Weights.unfinished, postings: $0.postings)
        }
        for guess in guesses {
            let postings = try QueryPostings.postings(guess, speltAs: nil, &segments, &loader)
            alternatives.append(WordPostings.Alternative(key: guess, weight: Weights.guess, postings: postings))
        }
        words[words.count - 1] = WordPostings(
            word: last, alternatives: alternatives, isRequired: false, isOptional: words.count > 1)
    }

    private static func postings(
        _ key: [UInt8], speltAs mark: UInt32?, _ segments: inout [SegmentReader], _ loader: inout PartLoader
    ) throws(SearchIndexError) -> [SyllablePostings?] {
        var postings: [SyllablePostings?] = []
        for segment in segments.indices {
            if let mark {
                postings.append(try segments[segment].syllable(key, speltAs: mark, &loader))
            } else {
                postings.append(try segments[segment].syllable(key, &loader))
            }
        }
        return postings
    }

    private static func postings(
        _ first: [UInt8], _ second: [UInt8], _ segments: inout [SegmentReader], _ loader: inout PartLoader
    ) throws(SearchIndexError) -> [PairPostings?] {
        let hash = pairHash(fnv1a(first), fnv1a(second))
        var postings: [PairPostings?] = []
        for segment in segments.indices { postings.append(try segments[segment].pair(hash, &loader)) }
        return postings
    }

    /// What follows a word and begins like another one, but is longer: the first of each segment in turn.
    private static func followers(
        of key: [UInt8], beginning start: [UInt8], _ segments: [SegmentReader], _ loader: inout PartLoader
    ) throws(SearchIndexError) -> [[UInt8]] {
        var lists: [[[UInt8]]] = []
        for segment in segments {
            lists.append(
                try segment.continuations(key, &loader).filter { $0.count > start.count && $0.starts(with: start) })
        }
        var merged: [[UInt8]] = []
        for place in 0..<guesses {
            for list in lists where place < list.count { merged.append(list[place]) }
        }
        return Array(unique(merged).prefix(guesses))
    }

    /// The most frequent words that begin so, in the shard where they begin.
    private static func keys(
        beginning start: [UInt8], _ segments: inout [SegmentReader], _ loader: inout PartLoader
    ) throws(SearchIndexError) -> [[UInt8]] {
        var counts: [[UInt8]: Int] = [:]
        for segment in segments.indices {
            for (key, postings) in try segments[segment].shard(of: start, &loader)
            where key.starts(with: start) && key.count > start.count {
                counts[key, default: 0] += postings.documents.count
            }
        }
        let sorted = counts.sorted { a, b in
            a.value != b.value ? a.value > b.value : a.key.lexicographicallyPrecedes(b.key)
        }
        return sorted.prefix(guesses).map(\.key)
    }
}

extension WordPostings {
    fileprivate var required: WordPostings {
        WordPostings(word: word, alternatives: alternatives, isRequired: true)
    }
}
