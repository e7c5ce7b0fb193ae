/// All that the index keeps of one pair of syllables in a segment.
struct PairEntry {
    private(set) var documents: [UInt32] = []
    /// Mark of a spelling and place of a document that has it, ascending: mark · 2³² + place.
    private var spellings: [UInt64] = []

    /// `elements`: ascending, with the document in bits 8 to 27 and the mark of the spelling (`pairSpellingMark`) in bits
    /// 0 to 7.
    init(_ elements: ArraySlice<UInt64>) {
        documents.reserveCapacity(elements.count)
        spellings.reserveCapacity(elements.count)
        var isSorted = true
        for element in elements {
            let document = UInt32(truncatingIfNeeded: element >> 8 & 0xFFFFF)
            if documents.last != document { documents.append(document) }
            let spelling = (element & 0xFF) << 32 | UInt64(documents.count - 1)
            guard let last = spellings.last, last != spelling else {
                if spellings.isEmpty { spellings.append(spelling) }
                continue
            }
            isSorted = isSorted && last < spelling
            spellings.append(spelling)
        }
        guard !isSorted else { return }
        spellings.sort()
        // One that stands in a document several times.
        var kept = 1
        for place in 1..<spellings.count where spellings[place] != spellings[kept - 1] {
            spellings[kept] = spellings[place]
            kept += 1
        }
        spellings.removeLast(spellings.count - kept)
    }

    /// Two pairs whose fingerprints are the same become one entry.
    func merged(with other: PairEntry) -> PairEntry {
        let elements = (rows + other.rows).sorted()
        return PairEntry(elements[...])
    }

    private var rows: [UInt64] {
        spellings.map { UInt64(documents[Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF)]) << 8 | $0 >> 32 }
    }

    /// Writes the entry as FORMAT.md says.
    func write(to writer: inout BitWriter, documentCount: Int) {
        writer.writeGamma(documents.count - 1)
        writer.writeSet(documents, universe: documentCount)
        guard let first = spellings.first, let last = spellings.last else { return }
        if first >> 32 == last >> 32 {
            writer.writeGamma(0)
            writer.write(UInt32(first >> 32), bits: 8)
            return
        }
        let starts = spellings.indices.filter { $0 == 0 || spellings[$0] >> 32 != spellings[$0 - 1] >> 32 }
        writer.writeGamma(starts.count - 1)
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : spellings.count
            writer.write(UInt32(spellings[start] >> 32), bits: 8)
            writer.writeGamma(end - start - 1)
            writer.writeSet(
                spellings[start..<end].map { UInt32(truncatingIfNeeded: $0) }, universe: documents.count)
        }
    }
}
