/// Answers searches from the files of an index, by the same ranking as the browser.
package struct SearchIndex {
    let meta: IndexMeta
    var segments: [SegmentReader]
    var loader: PartLoader

    /// Reads the index's first file; the others are read when a search needs them.
    /// `read`: the bytes of a file, by its path below the folder of the index.
    package init(reading read: @escaping (String) throws -> [UInt8]) throws(SearchIndexError) {
        loader = PartLoader(read: read)
        meta = try IndexMeta(try loader.part(IndexMeta.part, path: "meta.js", stamp: nil))
        segments = meta.segments.map { SegmentReader($0.meta, stamp: $0.stamp) }
    }

    /// The number of documents.
    package var count: Int { segments.reduce(0) { $0 + $1.meta.documents } }

    /// The best results, at most `limit`: those that have all that was asked first.
    ///
    /// A query without words gives the documents that pass the filters, the newest first.
    package mutating func search(
        _ text: String, filters: SearchFilters = SearchFilters(), limit: Int = 10
    ) throws(SearchIndexError) -> SearchAnswer {
        let query = try understood(Query(text))
        let passes = try filters.masks(segments, &loader)
        guard !query.words.isEmpty else { return try newest(passes, limit) }
        let postings = try QueryPostings(query, common: meta.common, &segments, &loader)
        let ranking = Ranking(counts: segments.map(\.meta.documents), isMarked: query.isMarked)
        let ranked = ranking.rank(postings.words, postings.pairs).filter { passes.allows($0.segment, $0.document) }
        let maker = SnippetMaker(query, rarity: rarity(query, postings, ranking), abbreviations: meta.abbreviations)
        var fullCount = ranked.prefix { $0.isFull }.count
        let isQuoted = query.words.contains { $0.quotation != nil }
        var results: [SearchResult] = []
        for (number, candidate) in Ranking.shown(ranked).enumerated() where results.count < limit {
            if isQuoted, candidate.isFull, number >= SearchIndex.mostVerified { continue }
            let isVerified = isQuoted && candidate.isFull
            if let result = try result(candidate, isVerified: isVerified, maker) {
                results.append(result)
            } else {
                fullCount -= 1
            }
        }
        return SearchAnswer(results: results, fullCount: fullCount)
    }

    /// So many full matches are looked at for a quotation.
    private static let mostVerified = 60

    /// The ranking alone: what the shared vectors compare.
    mutating func ranked(_ text: String) throws(SearchIndexError) -> [Ranked] {
        let query = try understood(Query(text))
        let postings = try QueryPostings(query, common: meta.common, &segments, &loader)
        return Ranking(counts: segments.map(\.meta.documents), isMarked: query.isMarked)
            .rank(postings.words, postings.pairs)
    }

    /// Nil if it is verified that the document does not have the words of a quotation one after another.
    private mutating func result(
        _ candidate: Ranked, isVerified: Bool, _ maker: SnippetMaker
    ) throws(SearchIndexError) -> SearchResult? {
        let segment = segments[candidate.segment]
        let card = try segment.card(candidate.document, &loader)
        let blocks = try segment.blocks(candidate.document, &loader)
        if isVerified {
            let title = Token.tokens(of: Array(card.title.utf8)).map(\.token)
            guard maker.hasQuotations([title] + texts(blocks)) else { return nil }
        }
        return SearchResult(
            card: card, snippet: maker.snippet(of: blocks), isFull: candidate.isFull, score: candidate.score)
    }

    /// The tokens of blocks; paragraphs that follow one another are one text.
    private func texts(_ blocks: [SearchDocument.Block]) -> [[Token]] {
        var texts: [[Token]] = []
        var previous = SearchDocument.Block.Kind.lead
        for block in blocks {
            let tokens = Token.tokens(of: Array(block.text.utf8)).map(\.token)
            if block.kind == .paragraph, previous == .paragraph {
                texts[texts.count - 1].append(contentsOf: tokens)
            } else {
                texts.append(tokens)
            }
            previous = block.kind
        }
        return texts
    }

    private func rarity(_ query: Query, _ postings: QueryPostings, _ ranking: Ranking) -> [Double] {
        query.words.map { word in
            let found = postings.words.first { $0.word.token.exact == word.token.exact }
            guard let found else { return ranking.rarity(count) }
            let documents = found.alternatives.flatMap(\.postings).reduce(0) { $0 + ($1?.documents.count ?? 0) }
            return ranking.rarity(documents)
        }
    }

    private func newest(_ passes: FilterMasks, _ limit: Int) throws(SearchIndexError) -> SearchAnswer {
        var loader = loader
        var results: [SearchResult] = []
        var count = 0
        for segment in segments.indices.reversed() {
            for document in (0..<segments[segment].meta.documents).reversed() where passes.allows(segment, document) {
                count += 1
                guard results.count < limit else { continue }
                let card = try segments[segment].card(document, &loader)
                results.append(SearchResult(card: card, snippet: nil, isFull: true, score: 0))
            }
        }
        return SearchAnswer(results: results, fullCount: count)
    }
}

extension Ranking {
    /// How many results are shown that lack something.
    static let mostNear = 30

    /// The full matches, and the best of the others: those with a score of at least a third of the best.
    static func shown(_ ranked: [Ranked]) -> [Ranked] {
        let full = ranked.prefix { $0.isFull }
        let rest = ranked[full.count...]
        let least = (rest.first?.score ?? 0) / 3
        return full + rest.prefix(mostNear).prefix { $0.score >= least }
    }
}
