/// Whether letters without marks have the shape of one Vietnamese syllable: an initial, one to three vowels, a final.
enum SyllableShape {
    private static let initials = Set(
        ([""] + "b c ch d g gh h k kh l m n ng ngh nh p ph q r s t th tr v x".split(separator: " ").map(String.init))
            .map {
                Array($0.utf8)
            })
    private static let finals = Set(["", "c", "ch", "m", "n", "ng", "nh", "p", "t"].map { Array($0.utf8) })
    private static let vowels = Set("aeiouy".utf8)

    static func fits(_ fold: some Collection<UInt8>) -> Bool {
        let initial = fold.prefix { !vowels.contains($0) }
        let rest = fold.dropFirst(initial.count)
        let nucleus = rest.prefix { vowels.contains($0) }
        return (1...3).contains(nucleus.count) && initials.contains(Array(initial))
            && finals.contains(Array(rest.dropFirst(nucleus.count)))
    }

    /// The ways to part letters into syllables of at least two letters: those with the fewest syllables, two at least,
    /// short first syllables first.
    static func partings(of fold: [UInt8]) -> [[[UInt8]]] {
        for count in 2...6 {
            let partings = partings(of: fold[...], into: count)
            if !partings.isEmpty { return partings }
        }
        return []
    }

    private static func partings(of fold: ArraySlice<UInt8>, into count: Int) -> [[[UInt8]]] {
        if count == 1 { return fold.count > 1 && fits(fold) ? [[Array(fold)]] : [] }
        var found: [[[UInt8]]] = []
        for length in stride(from: 2, through: min(7, fold.count - 2), by: 1) where fits(fold.prefix(length)) {
            found += partings(of: fold.dropFirst(length), into: count - 1).map { [Array(fold.prefix(length))] + $0 }
        }
        return found
    }
}
