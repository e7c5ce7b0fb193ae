/// The kinds of parts of a segment; the raw value is the letter of their names.
enum PartKind: String, CaseIterable, Sendable {
    /// Shards of syllables, by key.
    case syllables = "u"
    /// Which documents have a spelling of a syllable, where these are many.
    case spellings = "v"
    /// Buckets of pairs, by hash.
    case pairs = "b"
    /// What follows a syllable, by key.
    case continuations = "s"
    /// What a result shows, `PartSizes.cards` documents each.
    case cards = "c"
    /// The texts that snippets are cut from, `PartSizes.texts` documents each.
    case texts = "t"
    /// The documents of each value of one facet, by `Facet.fileNumber`.
    case facets = "f"
    /// The day of each document.
    case days = "d"
}

/// How much goes into a part.
enum PartSizes {
    /// Documents to a part of cards.
    static let cards = 12
    /// Documents to a part of texts.
    static let texts = 5
    /// Values of a facet; where there are more, those of one document are left out: nobody filters by them.
    static let mostValues = 500
    /// Bytes of a part of continuations.
    static let continuations = 5000

    /// Bytes of a shard, a bucket or the like. A query loads one for each word of each segment, whatever their size, so that a
    /// small segment has small ones.
    static func bytes(_ full: Double, documents: Int) -> Int {
        max(400, Int(full * (Double(documents) / 10_000).squareRoot()))
    }

    static let shard = 2200.0
    static let bucket = 3600.0
    static let spellings = 2200.0
    /// A set of documents that takes fewer stays with the syllable.
    static let leastSpelling = 600.0

    /// Bytes of a file for a medium with large clusters.
    static func packBytes(_ kind: PartKind) -> Int {
        switch kind {
        case .texts: 2_500_000
        case .pairs: 260_000
        case .syllables, .spellings: 150_000
        default: 400_000
        }
    }
}

extension Facet {
    /// The number of the part that has the facet's values; nil for the year, which follows from the day.
    var fileNumber: Int? {
        switch self {
        case .year: nil
        case .section: 0
        case .kind: 1
        case .place: 2
        case .organization: 3
        case .person: 4
        case .decisionStatus: 5
        case .awardKind: 6
        }
    }
}
