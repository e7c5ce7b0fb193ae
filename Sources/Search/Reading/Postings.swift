/// The documents of a syllable in one segment.
struct SyllablePostings: Sendable {
    /// A spelling and its documents.
    struct Spelling: Sendable {
        enum Documents: Sendable {
            case all
            /// Places among those of the syllable.
            case places([UInt32])
            /// So many, in a part of their own from this byte on.
            case elsewhere(count: Int, part: Int, offset: Int)
        }

        let mark: UInt32
        var documents: Documents
    }

    let documents: [UInt32]
    /// Of each document an index of `Weights.levels`.
    let levels: [UInt8]
    /// Places of the documents that have it in their title.
    let titles: [UInt32]
    /// Empty if the only spelling is the one without marks.
    var spellings: [Spelling]

    /// For each document whether it has a certain spelling; one that lies elsewhere must have been loaded.
    /// `isPlain`: the spelling has neither letter marks nor tone.
    func has(mark: UInt32, isPlain: Bool) -> [Bool] {
        membership(of: mark, in: spellings, count: documents.count, whenEmpty: isPlain)
    }
}

/// The documents of a pair of syllables in one segment.
struct PairPostings: Sendable {
    let documents: [UInt32]
    let spellings: [SyllablePostings.Spelling]

    func has(mark: UInt32) -> [Bool] {
        membership(of: mark, in: spellings, count: documents.count, whenEmpty: false)
    }
}

private func membership(
    of mark: UInt32, in spellings: [SyllablePostings.Spelling], count: Int, whenEmpty: Bool
) -> [Bool] {
    if spellings.isEmpty { return [Bool](repeating: whenEmpty, count: count) }
    guard let spelling = spellings.first(where: { $0.mark == mark }) else {
        return [Bool](repeating: false, count: count)
    }
    var has = [Bool](repeating: false, count: count)
    switch spelling.documents {
    case .all: return [Bool](repeating: true, count: count)
    case .places(let places): for place in places { has[Int(place)] = true }
    case .elsewhere: break
    }
    return has
}

extension BitReader {
    /// The keys of a shard of syllables.
    mutating func readKeys() throws(MalformedBits) -> [[UInt8]] {
        let count = try readGamma()
        var keys: [[UInt8]] = []
        var previous: [UInt8] = []
        for _ in 0..<count {
            let shared = try readGamma()
            let length = try readGamma()
            guard shared <= previous.count else { throw MalformedBits() }
            var key = Array(previous[..<shared])
            for _ in 0..<length { key.append(UInt8(truncatingIfNeeded: try read(bits: 8))) }
            keys.append(key)
            previous = key
        }
        align()
        return keys
    }

    /// The entry of a syllable, as `SyllableEntry.write` writes it.
    mutating func readSyllable(documentCount: Int) throws(MalformedBits) -> SyllablePostings {
        let count = try readGamma() + 1
        let documents = try readSet(count: count, universe: documentCount)
        let levels = try readLevels(count)
        let titles = try readSet(count: try readGamma(), universe: count)
        var spellings: [SyllablePostings.Spelling] = []
        let spellingCount = try readGamma()
        for _ in 0..<spellingCount {
            let mark = UInt32(try read(bits: 12))
            let documents = spellingCount > 1 ? try readSpelling(universe: count) : .all
            spellings.append(SyllablePostings.Spelling(mark: mark, documents: documents))
        }
        align()
        return SyllablePostings(documents: documents, levels: levels, titles: titles, spellings: spellings)
    }

    private mutating func readLevels(_ count: Int) throws(MalformedBits) -> [UInt8] {
        var order = LevelCode.usualOrder
        if count >= LevelCode.ownOrderFrom {
            order = []
            for _ in 0..<3 { order.append(try read(bits: 2)) }
            if order[0] == order[1] { return [UInt8](repeating: UInt8(order[0]), count: count) }
            order.append(6 - order.reduce(0, +))
            guard order[3] >= 0, order[3] < 4 else { throw MalformedBits() }
        }
        var levels: [UInt8] = []
        levels.reserveCapacity(count)
        for _ in 0..<count {
            var place = 0
            while place < 3, try readBit() { place += 1 }
            levels.append(UInt8(order[place]))
        }
        return levels
    }

    private mutating func readSpelling(
        universe: Int
    ) throws(MalformedBits) -> SyllablePostings.Spelling.Documents {
        let count = try readGamma() + 1
        guard try readBit() else { return .places(try readSet(count: count, universe: universe)) }
        return .elsewhere(count: count, part: try readGamma(), offset: try readGamma())
    }

    /// The entry of a pair, as `PairEntry.write` writes it.
    mutating func readPair(documentCount: Int) throws(MalformedBits) -> PairPostings {
        let count = try readGamma() + 1
        let documents = try readSet(count: count, universe: documentCount)
        var spellings: [SyllablePostings.Spelling] = []
        let spellingCount = try readGamma() + 1
        for _ in 0..<spellingCount {
            let mark = UInt32(try read(bits: 8))
            let places = spellingCount > 1 ? try readSet(count: try readGamma() + 1, universe: count) : nil
            spellings.append(SyllablePostings.Spelling(mark: mark, documents: places.map { .places($0) } ?? .all))
        }
        return PairPostings(documents: documents, spellings: spellings)
    }

    /// The entry of a pair in a bucket, by its fingerprint; nil if it is not there.
    mutating func readPair(fingerprint: Int, documentCount: Int) throws(MalformedBits) -> PairPostings? {
        let fingerprints = try readSet(count: try readGamma(), universe: 1 << 16)
        guard let place = fingerprints.firstIndex(of: UInt32(fingerprint)) else { return nil }
        for _ in 0..<place { _ = try readPair(documentCount: documentCount) }
        return try readPair(documentCount: documentCount)
    }
}
