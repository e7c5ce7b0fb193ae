/// The numbers of the ranking. The browser's `search-ranking.js` has the same.
enum Weights {
    /// BM25: how fast repetition saturates, and how much length counts.
    static let saturation = 1.2
    static let lengthShare = 0.5
    /// What a posting counts, by its level: BM25's share of frequency and length, in four steps.
    static let levels = [0.8, 1.07, 1.45, 1.8]
    /// Borders between the levels.
    static let levelBorders = [0.93, 1.24, 1.62]
    /// A syllable in the title counts so much more.
    static let title = 1.2
    /// A pair of syllables, by its own rarity.
    static let pair = 0.9
    /// Of a word in another spelling than the one typed.
    static let otherSpelling = 0.4
    /// Of a word typed without marks in a query that has marks elsewhere.
    static let unmarkedSpelling = 0.6
    /// What a pair counts more that continues a pair before it.
    static let run = 0.35
    /// Of a guess how the last word goes on.
    static let guess = 0.7
    /// Of the last word as it stands, where that is a guess too.
    static let unfinished = 0.7
    /// How much more the newest document counts than the oldest.
    static let recency = 0.04

    /// The level of a word that stands so often in a document of that length.
    static func level(frequency: Int, length: Int, meanLength: Double) -> Int {
        let share = 1 - lengthShare + lengthShare * Double(length) / meanLength
        let tf = Double(frequency)
        let factor = tf * (saturation + 1) / (tf + saturation * share)
        return levelBorders.firstIndex { factor < $0 } ?? levelBorders.count
    }
}
