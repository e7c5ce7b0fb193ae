/// All that the index keeps of one pair of syllables in a segment.
struct PairEntry {
    private(set) var documents: [UInt32] = []
    /// Of each spelling, by `pairSpellingMark`, the places of its documents among the entry's.
    private var spellings: [UInt8: [UInt32]] = [:]

    /// `elements`: ascending, with the document in bits 8 to 27 and the mark of the spelling in bits 0 to 7.
    init(_ elements: ArraySlice<UInt64>) {
        for element in elements {
            add(document: UInt32(truncatingIfNeeded: element >> 8 & 0xFFFFF), mark: UInt8(truncatingIfNeeded: element))
        }
    }

    private mutating func add(document: UInt32, mark: UInt8) {
        if documents.last != document { documents.append(document) }
        let place = UInt32(documents.count - 1)
        if spellings[mark]?.last != place { spellings[mark, default: []].append(place) }
    }

    /// Two pairs whose fingerprints are the same become one entry.
    func merged(with other: PairEntry) -> PairEntry {
        let elements = (rows + other.rows).sorted()
        return PairEntry(elements[...])
    }

    private var rows: [UInt64] {
        spellings.flatMap { mark, places in
            places.map { UInt64(documents[Int($0)]) << 8 | UInt64(mark) }
        }
    }

    /// Writes the entry as FORMAT.md says.
    func write(to writer: inout BitWriter, documentCount: Int) {
        writer.writeGamma(documents.count - 1)
        writer.writeSet(documents, universe: documentCount)
        writer.writeGamma(spellings.count - 1)
        for mark in spellings.keys.sorted() {
            let places = spellings[mark] ?? []
            writer.write(UInt32(mark), bits: 8)
            if spellings.count > 1 {
                writer.writeGamma(places.count - 1)
                writer.writeSet(places, universe: documents.count)
            }
        }
    }
}
