/// All that the index keeps of one pair of syllables in a segment. One value reads and writes one pair after another, so
/// that its arrays are made once.
struct PairEntry {
    private(set) var documents: [UInt32] = []
    /// Mark of a spelling and place of a document that has it, ascending: mark · 2³² + place.
    private var spellings: [UInt64] = []
    private var places: [UInt32] = []

    /// `elements`: by ascending document, which is in bits 8 to 27; the mark of the spelling (`pairSpellingMark`) in bits
    /// 0 to 7.
    mutating func read(_ elements: ArraySlice<UInt64>) {
        documents.removeAll(keepingCapacity: true)
        spellings.removeAll(keepingCapacity: true)
        var isSorted = true
        var lastDocument = UInt32.max
        var last: UInt64 = .max
        for element in elements {
            let document = UInt32(truncatingIfNeeded: element >> 8 & 0xFFFFF)
            if lastDocument != document {
                documents.append(document)
                lastDocument = document
            }
            let spelling = (element & 0xFF) << 32 | UInt64(documents.count - 1)
            guard last != spelling else { continue }
            isSorted = isSorted && (last < spelling || spellings.isEmpty)
            spellings.append(spelling)
            last = spelling
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

    /// Writes the entry as FORMAT.md says.
    mutating func write(to writer: inout BitWriter, documentCount: Int) {
        writer.writeGamma(documents.count - 1)
        writer.writeSet(documents, universe: documentCount)
        guard let first = spellings.first, let last = spellings.last else { return }
        if first >> 32 == last >> 32 {
            writer.writeGamma(0)
            writer.write(UInt32(first >> 32), bits: 8)
            return
        }
        var count = 1
        for place in spellings.indices.dropFirst() where spellings[place] >> 32 != spellings[place - 1] >> 32 {
            count += 1
        }
        writer.writeGamma(count - 1)
        var start = 0
        while start < spellings.count {
            let mark = spellings[start] >> 32
            places.removeAll(keepingCapacity: true)
            while start < spellings.count, spellings[start] >> 32 == mark {
                places.append(UInt32(truncatingIfNeeded: spellings[start]))
                start += 1
            }
            writer.write(UInt32(mark), bits: 8)
            writer.writeGamma(places.count - 1)
            writer.writeSet(places, universe: documents.count)
        }
    }
}
