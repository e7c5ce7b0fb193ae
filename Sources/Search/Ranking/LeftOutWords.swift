extension Query {
    /// How many different words a query keeps, besides those that must stay.
    static let fewestKept = 5

    /// The exact spellings of words that the ranking does without: of a query of many different words the most common
    /// ones. They would say little, and theirs are the longest lists.
    ///
    /// What is quoted must stay, and a last word that may still be unfinished.
    /// `common`: the folds of more than half of the documents, the most frequent first.
    func left(out common: [[UInt8]]) -> Set<[UInt8]> {
        var different: [Token] = []
        var kept: Set<[UInt8]> = []
        for (place, word) in words.enumerated() {
            if !different.contains(where: { $0.exact == word.token.exact }) { different.append(word.token) }
            if word.quotation != nil || (isOpen && place == words.count - 1) { kept.insert(word.token.exact) }
        }
        let surplus = different.count - kept.count - Query.fewestKept
        guard surplus > 0 else { return [] }
        let candidates = different.enumerated().compactMap { place, token -> (rank: Int, place: Int, exact: [UInt8])? in
            guard !kept.contains(token.exact), let rank = common.firstIndex(of: token.fold) else { return nil }
            return (rank, place, token.exact)
        }
        return Set(candidates.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.prefix(surplus).map(\.exact))
    }
}
