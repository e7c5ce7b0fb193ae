/// All that the index keeps of one folded syllable in a segment.
struct SyllableEntry {
    /// A spelling of the syllable, and which of its postings have it (places among the entry's documents).
    struct Spelling {
        /// `spellingMark` of the exact spelling.
        let mark: UInt32
        var places: [UInt32]
    }

    let key: [UInt8]
    private(set) var documents: [UInt32] = []
    /// Of each document, 0 to 3: an index of `Weights.levels`.
    private(set) var levels: [UInt8] = []
    /// Places of the documents that have the syllable in their title.
    private(set) var titles: [UInt32] = []
    /// By ascending mark.
    private(set) var spellings: [Spelling] = []
    /// Whether the only spelling is the one without marks.
    private(set) var isPlain = false

    /// `marks`: of each variant. `rows`: its postings by document, see `PostingLists`. `lengths`: of all documents.
    init(key: [UInt8], plainMark: UInt32, marks: [UInt32], rows: [UInt64], lengths: [Int], meanLength: Double) {
        self.key = key
        documents.reserveCapacity(rows.count)
        levels.reserveCapacity(rows.count)
        var variants = marks.map { Spelling(mark: $0, places: []) }
        var index = 0
        while index < rows.count {
            let document = rows[index] >> 32
            let place = UInt32(documents.count)
            var frequency = 0
            var isInTitle = false
            while index < rows.count, rows[index] >> 32 == document {
                // Which documents have the only spelling is no question.
                if marks.count > 1 { variants[Int(rows[index] >> 16 & 0xFFFF)].places.append(place) }
                frequency += Int(rows[index] >> 1 & 0x7FFF)
                isInTitle = isInTitle || rows[index] & 1 == 1
                index += 1
            }
            documents.append(UInt32(document))
            let length = lengths[Int(document)]
            levels.append(UInt8(Weights.level(frequency: frequency, length: length, meanLength: meanLength)))
            if isInTitle { titles.append(place) }
        }
        spellings = SyllableEntry.merged(variants.sorted { $0.mark < $1.mark })
        isPlain = spellings.count == 1 && spellings[0].mark == plainMark
    }

    /// Spellings by ascending mark; those with the same mark become one.
    private static func merged(_ spellings: [Spelling]) -> [Spelling] {
        var merged: [Spelling] = []
        for spelling in spellings {
            if let last = merged.last, last.mark == spelling.mark {
                merged[merged.count - 1].places = Set(last.places + spelling.places).sorted()
            } else {
                merged.append(spelling)
            }
        }
        return merged
    }

    /// Writes the entry, its key left out, as FORMAT.md says; ends on a byte border.
    /// `sets`: takes in what is too large for the entry.
    func write(to writer: inout BitWriter, documentCount: Int, sets: inout SpellingSets) {
        writer.writeGamma(documents.count - 1)
        writer.writeSet(documents, universe: documentCount)
        writeLevels(to: &writer, documentCount: documentCount)
        writer.writeGamma(titles.count)
        writer.writeSet(titles, universe: documents.count)
        writer.writeGamma(isPlain ? 0 : spellings.count)
        for spelling in isPlain ? [] : spellings {
            writer.write(spelling.mark, bits: 12)
            guard spellings.count > 1 else { continue }
            writer.writeGamma(spelling.places.count - 1)
            if let place = sets.add(spelling.places, universe: documents.count) {
                writer.write(1, bits: 1)
                writer.writeGamma(place.part)
                writer.writeGamma(place.offset)
            } else {
                writer.write(0, bits: 1)
                writer.writeSet(spelling.places, universe: documents.count)
            }
        }
        writer.align()
    }

    /// Levels in unary, the most frequent shortest; lists of eight and more say in which order.
    private func writeLevels(to writer: inout BitWriter, documentCount: Int) {
        var order = LevelCode.usualOrder
        if documents.count >= LevelCode.ownOrderFrom {
            var counts = [0, 0, 0, 0]
            for level in levels { counts[Int(level)] += 1 }
            order = [0, 1, 2, 3].sorted { (counts[$1], $0) < (counts[$0], $1) }
            let isCommon = documents.count * LevelCode.levelledShare > documentCount
            if isCommon { order = [order[0], order[0], order[0]] }
            for level in order.prefix(3) { writer.write(UInt32(level), bits: 2) }
            if isCommon { return }
        }
        var rank = [0, 0, 0, 0]
        for (place, level) in order.enumerated() { rank[level] = place }
        for level in levels {
            let place = rank[Int(level)]
            writer.write(place == 3 ? 0b111 : (1 << UInt32(place + 1)) - 2, bits: min(place + 1, 3))
        }
    }
}

/// How the levels of a posting list are coded.
enum LevelCode {
    static let usualOrder = [1, 2, 0, 3]
    /// The length of the lists that have their own order.
    static let ownOrderFrom = 8
    /// What stands in more than a document of so many has one level everywhere: how often it stands there says little,
    /// and costs most.
    static let levelledShare = 4
}
