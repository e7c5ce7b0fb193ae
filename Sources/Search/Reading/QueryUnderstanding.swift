extension SearchIndex {
    /// The query as the index understands it: words that it does not know are read as what they were meant to be.
    mutating func understood(_ query: Query) throws(SearchIndexError) -> Query {
        let leftOut = query.left(out: meta.common)
        var words: [Query.Word] = []
        for word in query.words {
            if word.isNumber || leftOut.contains(word.token.exact) {
                words.append(word)
            } else {
                words += try folds(meantBy: word.token).map { $0.map(word.reading) } ?? [word]
            }
        }
        var understood = query
        understood.words = words
        return understood
    }

    /// Nil if the word stands for itself.
    private mutating func folds(meantBy token: Token) throws(SearchIndexError) -> [[UInt8]]? {
        if token.isMarked {
            // In a spelling that no document has, such as cuôc for cuộc, it is read without its marks.
            if try isKnown(token.fold) { return try isSpelt(token) ? nil : [token.fold] }
        } else if let meant = TelexLeftover.meant(by: token.fold), try !isKnown(token.fold), try isKnown(meant) {
            return [meant]
        }
        guard !SyllableShape.fits(token.fold), try !isKnown(token.fold) else { return nil }
        var best: (parts: [[UInt8]], documents: Int)?
        for parts in SyllableShape.partings(of: token.fold) {
            let documents = try fewestDocuments(ofPairsIn: parts)
            if documents > best?.documents ?? 0 { best = (parts, documents) }
        }
        return best?.parts
    }

    private mutating func isKnown(_ fold: [UInt8]) throws(SearchIndexError) -> Bool {
        for segment in segments.indices where try segments[segment].syllable(fold, &loader) != nil { return true }
        return false
    }

    private mutating func isSpelt(_ token: Token) throws(SearchIndexError) -> Bool {
        let mark = spellingMark(fnv1a(token.exact))
        for segment in segments.indices {
            let postings = try segments[segment].syllable(token.fold, &loader)
            if postings?.spellings.contains(where: { $0.mark == mark }) == true { return true }
        }
        return false
    }

    private mutating func fewestDocuments(ofPairsIn parts: [[UInt8]]) throws(SearchIndexError) -> Int {
        var fewest = Int.max
        for (first, second) in zip(parts, parts.dropFirst()) {
            var documents = 0
            for segment in segments.indices {
                let hash = pairHash(fnv1a(first), fnv1a(second))
                documents += try segments[segment].pair(hash, &loader)?.documents.count ?? 0
            }
            fewest = min(fewest, documents)
        }
        return fewest
    }
}

extension Query.Word {
    /// The word with other letters, without marks.
    fileprivate func reading(_ fold: [UInt8]) -> Query.Word {
        Query.Word(
            token: Token(fold: fold, exact: fold + [UInt8(ascii: "0")], isMarked: false), quotation: quotation, run: run
        )
    }
}
