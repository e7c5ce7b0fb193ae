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
    package init(personName text: String) { self.init(PersonName(text), writtenAs: text) }

    /// The same of a name that is taken apart already.
    package init(_ person: PersonName, writtenAs text: String) {
        let parts = person.split
        weights = CollationWeights.of(parts.given, parts.others)
        self.text = text
    }
}

extension CollationKey: Comparable {
    package static func < (left: CollationKey, right: CollationKey) -> Bool {
        TextBytes.precedes(left.weights, right.weights) ?? (left.text < right.text)
    }
}
