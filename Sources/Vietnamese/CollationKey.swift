/// A key that puts texts in the order of Vietnamese indexes, as CLDR's `vi` has it, syllable by syllable.
///
/// Letters: a ă â b c d đ e ê f … o ô ơ … u ư v w x y z, then those of other scripts. Within a syllable the letters come
/// first, then the tone: ngang, huyền, hỏi, ngã, sắc, nặng. Symbols come before numbers, numbers before letters; runs
/// of digits count by their value (`Cụm 2` before `Cụm 10`). Case, punctuation, white space and the place of the
/// tone mark count only between texts that are otherwise equal, which the texts themselves decide: the order is total.
package struct CollationKey: Hashable, Sendable {
    private let weights: [UInt8]
    private let text: String

    package init(_ text: String) {
        weights = CollationWeights.of(text)
        self.text = text
    }

    /// The key of a person in an index: by given name (the last syllable), then surname, then middle names. Titles
    /// before the name (``PersonName``) count last.
    package init(personName text: String) {
        let parts = PersonName(text).split
        self.init(given: parts.given, others: parts.others, writtenAs: text)
    }

    /// The same of a name that is taken apart already.
    package init(given: String, others: String, writtenAs text: String) {
        weights = CollationWeights.of(given, others)
        self.text = text
    }
}

extension CollationKey: Comparable {
    package static func < (left: CollationKey, right: CollationKey) -> Bool {
        TextBytes.precedes(left.weights, right.weights) ?? (left.text < right.text)
    }
}

extension CollationKey {
    /// The first sixteen bytes of the weights as two numbers: most texts differ there.
    private var beginning: (UInt64, UInt64) {
        var words: (UInt64, UInt64) = (0, 0)
        for index in 0..<8 { words.0 = words.0 << 8 | UInt64(index < weights.count ? weights[index] : 0) }
        for index in 8..<16 { words.1 = words.1 << 8 | UInt64(index < weights.count ? weights[index] : 0) }
        return words
    }

    /// The positions of keys in their order; of equal ones in the order in which they stand.
    package static func order(of keys: [CollationKey]) -> [Int] {
        let places = keys.indices.map { (beginning: keys[$0].beginning, index: $0) }
        return places.sorted { left, right in
            if left.beginning.0 != right.beginning.0 { return left.beginning.0 < right.beginning.0 }
            if left.beginning.1 != right.beginning.1 { return left.beginning.1 < right.beginning.1 }
            let (first, second) = (keys[left.index], keys[right.index])
            return first == second ? left.index < right.index : first < second
        }.map(\.index)
    }
}
