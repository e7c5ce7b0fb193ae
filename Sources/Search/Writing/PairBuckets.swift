/// The pairs of neighbouring syllables that at least two documents share, with their documents and spellings, in
/// buckets by hash.
///
/// An element of the sort is one number: key of the first syllable (18 bits), of the second (18), document (20),
/// `pairSpellingMark` (8).
struct PairBuckets {
    private static let keyLimit = 1 << 18
    /// Elements sorted at a time, so that memory stays bounded; 8 bytes each.
    private static let mostElements = 16_000_000

    /// The bits of each bucket.
    private(set) var buckets: [[UInt8]] = []
    /// What follows a syllable, by the number of its key.
    private(set) var continuations: [Int: [(next: Int, documents: Int)]] = [:]

    private let texts: SegmentTexts
    private let keyOf: [UInt32]
    private let keyHashes: [UInt32]
    private let exactHashes: [UInt32]

    /// `bucketBytes`: the size that a bucket should have.
    init(_ texts: SegmentTexts, _ vocabulary: Vocabulary, bucketBytes: Int) {
        self.texts = texts
        keyOf = vocabulary.keyOfSpelling
        keyHashes = (0..<vocabulary.keyCount).map(vocabulary.keyHash)
        exactHashes = (0..<vocabulary.spellingCount).map(vocabulary.exactHash)
        let pairs = texts.runs.reduce(0) { $0 + $1.count }
        // Of each pair of a text about six bits remain, after repetitions and what stands in one document only.
        let count = max(1, pairs * 6 / 8 / bucketBytes)
        let sizes = bucketSizes(count)
        var start = 0
        while start < count {
            var end = start
            var elements = 0
            while end < count, end == start || elements + sizes[end] <= PairBuckets.mostElements {
                elements += sizes[end]
                end += 1
            }
            write(start..<end, of: count, sizes)
            start = end
        }
    }

    @inline(__always)
    private func forEachPair(in document: Int, _ body: (_ first: Int, _ second: Int) -> Void) {
        var previous = ScannedDocument.pause
        for spelling in texts.runs[document] {
            if previous != ScannedDocument.pause, spelling != ScannedDocument.pause {
                body(Int(previous), Int(spelling))
            }
            previous = spelling
        }
    }

    @inline(__always)
    private func hash(_ first: Int, _ second: Int) -> UInt32 {
        pairHash(keyHashes[Int(keyOf[first])], keyHashes[Int(keyOf[second])])
    }

    private func bucketSizes(_ count: Int) -> [Int] {
        var sizes = [Int](repeating: 0, count: count)
        for document in 0..<texts.count {
            forEachPair(in: document) { first, second in sizes[bucketPlace(hash(first, second), of: count).bucket] += 1
            }
        }
        return sizes
    }

    private mutating func write(_ range: Range<Int>, of count: Int, _ sizes: [Int]) {
        var starts: [Int] = []
        var total = 0
        for bucket in range {
            starts.append(total)
            total += sizes[bucket]
        }
        var elements = [UInt64](repeating: 0, count: total)
        var ends = starts
        for document in 0..<min(texts.count, SegmentTexts.mostDocuments) {
            forEachPair(in: document) { first, second in
                let bucket = bucketPlace(hash(first, second), of: count).bucket
                guard range.contains(bucket), keyOf[first] < PairBuckets.keyLimit, keyOf[second] < PairBuckets.keyLimit
                else { return }
                let mark = pairSpellingMark(exactHashes[first], exactHashes[second])
                let keys = UInt64(keyOf[first]) << 46 | UInt64(keyOf[second]) << 28
                let place = bucket - range.lowerBound
                elements[ends[place]] = keys | UInt64(document) << 8 | UInt64(mark)
                ends[place] += 1
            }
        }
        for place in starts.indices {
            elements[starts[place]..<ends[place]].sort()
            writeBucket(elements[starts[place]..<ends[place]], of: count)
        }
    }

    private mutating func writeBucket(_ elements: ArraySlice<UInt64>, of count: Int) {
        var entries: [(fingerprint: Int, entry: PairEntry)] = []
        var index = elements.startIndex
        while index < elements.endIndex {
            let keys = elements[index] >> 28
            var end = index
            while end < elements.endIndex, elements[end] >> 28 == keys { end += 1 }
            let group = elements[index..<end]
            index = end
            // Most pairs stand in one document only.
            guard elements[group.startIndex] >> 8 & 0xFFFFF != elements[end - 1] >> 8 & 0xFFFFF else { continue }
            let entry = PairEntry(group)
            let first = Int(keys >> 18)
            let second = Int(keys & 0x3FFFF)
            continuations[first, default: []].append((second, entry.documents.count))
            let fingerprint = bucketPlace(pairHash(keyHashes[first], keyHashes[second]), of: count).fingerprint
            entries.append((fingerprint, entry))
        }
        entries.sort { $0.fingerprint < $1.fingerprint }
        for place in entries.indices.dropFirst().reversed()
        where entries[place].fingerprint == entries[place - 1].fingerprint {
            entries[place - 1].entry = entries[place - 1].entry.merged(with: entries[place].entry)
            entries.remove(at: place)
        }
        var writer = BitWriter()
        writer.writeGamma(entries.count)
        writer.writeSet(entries.map { UInt32($0.fingerprint) }, universe: 1 << 16)
        for entry in entries { entry.entry.write(to: &writer, documentCount: texts.count) }
        writer.align()
        buckets.append(writer.bytes)
    }
}
