/// Abbreviations that the documents themselves explain, counted over all of them.
struct LearntAbbreviations {
    private var counts: [UInt32: [[UInt32]: Int]] = [:]

    /// Adds the explanations of one document.
    mutating func add(_ explanations: [Explanation]) {
        for explanation in unique(explanations) {
            counts[explanation.short, default: [:]][explanation.long, default: 0] += 1
        }
    }

    /// Short forms with one meaning: explained in one way nine times of ten, those of two letters at least three times.
    /// `known`: short forms that are settled already.
    func settled(except known: Set<UInt32>, _ vocabulary: Vocabulary) -> [(short: [UInt32], long: [UInt32])] {
        var settled: [(short: [UInt32], long: [UInt32])] = []
        for (short, meanings) in counts where !known.contains(short) {
            guard let best = meanings.max(by: { $0.value < $1.value }) else { continue }
            let total = meanings.values.reduce(0, +)
            guard best.value * 10 >= total * 9, best.key.count > 2 || best.value >= 3 else { continue }
            settled.append(([short], best.key))
        }
        return settled.sorted { $0.short[0] < $1.short[0] }
    }
}
