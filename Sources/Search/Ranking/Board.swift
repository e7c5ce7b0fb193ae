/// The running scores of all documents of a segment.
struct Board {
    private var scores: [Double]
    /// The summed rarity of the words that a document has, half of it for another spelling.
    private var covered: [Double]
    /// How many words a document has as typed.
    private var full: [UInt8]
    /// Which documents have the last word of an open query.
    private var hasLast: [Bool]
    private var isExcluded: [Bool]
    /// The place of the pair that a document had last.
    private var lastPair: [Int8]

    // Of the word or pair that is being added:
    private var value: [Double]
    private var isFull: [Bool]
    private var touched: [Int] = []

    init(count: Int) {
        scores = [Double](repeating: 0, count: count)
        covered = scores
        value = scores
        full = [UInt8](repeating: 0, count: count)
        isExcluded = [Bool](repeating: false, count: count)
        isFull = isExcluded
        hasLast = isExcluded
        lastPair = [Int8](repeating: -2, count: count)
    }

    mutating func begin() { touched.removeAll(keepingCapacity: true) }

    /// Of several ways to have a word the best counts.
    mutating func offer(_ offered: Double, document: Int, isFull full: Bool) {
        if value[document] == 0 { touched.append(document) }
        if offered > value[document] { value[document] = offered }
        if full { isFull[document] = true }
    }

    /// Adds to what was offered for a document.
    mutating func raise(_ more: Double, document: Int) { value[document] += more }

    mutating func end(_ word: WordPostings, rarity: Double) {
        if word.isRequired { exclude(touched.filter { isFull[$0] }) }
        for document in touched {
            scores[document] += value[document]
            covered[document] += isFull[document] ? rarity : rarity / 2
            if word.mayGoOn {
                hasLast[document] = isFull[document]
            } else if isFull[document], !word.isOptional {
                full[document] += 1
            }
            value[document] = 0
            isFull[document] = false
        }
    }

    mutating func endPair(at place: Int, isRequired: Bool) {
        if isRequired { exclude(touched) }
        for document in touched {
            // Pairs that follow one another make a phrase.
            let isRun = Int(lastPair[document]) == place - 1
            scores[document] += isRun ? value[document] * (1 + Weights.run) : value[document]
            lastPair[document] = Int8(truncatingIfNeeded: place)
            value[document] = 0
            isFull[document] = false
        }
    }

    /// Leaves out all documents but these.
    mutating func exclude(_ others: [Int]) {
        var keep = [Bool](repeating: false, count: isExcluded.count)
        for document in others { keep[document] = true }
        for document in keep.indices where !keep[document] { isExcluded[document] = true }
    }

    /// `all`: the summed rarity of the words.
    func results(
        _ segment: Int, _ words: [WordPostings], all: Double, recency: (Int) -> Double
    ) -> [Ranked] {
        let needed = words.count { !$0.isOptional && !$0.mayGoOn }
        let mayLastGoOn = words.last?.mayGoOn == true
        return scores.indices.compactMap { document in
            guard scores[document] > 0, !isExcluded[document], all > 0 else { return nil }
            let score = scores[document] * (covered[document] / all) * recency(document)
            let hasOthers = Int(full[document]) == needed
            let lacksLast = mayLastGoOn && !hasLast[document]
            return Ranked(
                segment: segment, document: document, score: score, isFull: hasOthers && !lacksLast,
                lacksOnlyLast: hasOthers && lacksLast)
        }
    }
}
