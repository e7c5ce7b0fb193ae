/// The pairs of neighbouring syllables that at least two documents share, with their documents and spellings, in
/// buckets by hash.
///
/// An element is one number: key of the first syllable (18 bits), of the second (18), document (20),
/// `pairSpellingMark` (8).
struct PairBuckets {
    private static let keyLimit: UInt32 = 1 << 18
    /// Elements at a time, so that memory stays bounded; 8 bytes each.
    private static let mostElements = 16_000_000

    /// What a pair needs to know of a spelling.
    private struct Syllable {
        let key: UInt32
        let keyHash: UInt32
        let exactHash: UInt32
    }

    /// The bits of each bucket.
    private(set) var buckets: [[UInt8]] = []
    private(set) var continuations: Continuations

    private let texts: SegmentTexts
    private let syllables: [Syllable]
    private let keyHashes: [UInt32]
    private var groups = PairGroups()
    private var entry = PairEntry()

    /// `bucketBytes`: the size that a bucket should have.
    init(_ texts: SegmentTexts, _ vocabulary: Vocabulary, bucketBytes: Int) {
        self.texts = texts
        let hashes = (0..<vocabulary.keyCount).map(vocabulary.keyHash)
        keyHashes = hashes
        syllables = vocabulary.keyOfSpelling.enumerated().map { spelling, key in
            Syllable(key: key, keyHash: hashes[Int(key)], exactHash: vocabulary.exactHash(spelling))
        }
        continuations = Continuations(keyCount: vocabulary.keyCount)
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
    private func forEachPair(in document: Int, _ body: (_ first: Syllable, _ second: Syllable) -> Void) {
        let texts = texts.runs[document]
        let run = texts.span
        let syllables = syllables.span
        var previous: Syllable?
        for place in run.indices {
            guard run[place] != ScannedDocument.pause else {
                previous = nil
                continue
            }
            let syllable = syllables[Int(run[place])]
            if let previous { body(previous, syllable) }
            previous = syllable
        }
    }

    private func bucketSizes(_ count: Int) -> [Int] {
        var sizes = [Int](repeating: 0, count: count)
        for document in 0..<texts.count {
            forEachPair(in: document) { first, second in
                sizes[bucketPlace(pairHash(first.keyHash, second.keyHash), of: count).bucket] += 1
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
        elements.withUnsafeMutableBufferPointer { elements in
            ends.withUnsafeMutableBufferPointer { ends in
                for document in 0..<min(texts.count, SegmentTexts.mostDocuments) {
                    forEachPair(in: document) { first, second in
                        let bucket = bucketPlace(pairHash(first.keyHash, second.keyHash), of: count).bucket
                        guard range.contains(bucket) else { return }
                        guard max(first.key, second.key) < PairBuckets.keyLimit else { return }
                        let mark = pairSpellingMark(first.exactHash, second.exactHash)
                        let keys = UInt64(first.key) << 46 | UInt64(second.key) << 28
                        let place = bucket - range.lowerBound
                        elements[ends[place]] = keys | UInt64(document) << 8 | UInt64(mark)
                        ends[place] += 1
                    }
                }
            }
        }
        for place in starts.indices { writeBucket(elements[starts[place]..<ends[place]], of: count) }
    }

    /// `elements`: by ascending document.
    private mutating func writeBucket(_ elements: ArraySlice<UInt64>, of count: Int) {
        groups.read(elements)
        // Fingerprint of each group, then its number.
        var entries: [Int] = []
        for number in groups.indices {
            let (first, second) = groups.keys(of: number)
            continuations.add(second, after: first, documents: groups.documents(of: number))
            let fingerprint = bucketPlace(pairHash(keyHashes[first], keyHashes[second]), of: count).fingerprint
            entries.append(fingerprint << 32 | number)
        }
        entries.sort()
        let fingerprints = entries.map { UInt32($0 >> 32) }
        let isFirst = fingerprints.indices.map { $0 == 0 || fingerprints[$0] != fingerprints[$0 - 1] }
        let different = fingerprints.indices.filter { isFirst[$0] }
        var writer = BitWriter()
        writer.writeGamma(different.count)
        writer.writeSet(different.map { fingerprints[$0] }, universe: 1 << 16)
        for place in different {
            var end = place + 1
            while end < entries.count, !isFirst[end] { end += 1 }
            if end == place + 1 {
                entry.read(groups.elements(of: entries[place] & 0xFFFF_FFFF))
            } else {
                // Pairs whose fingerprints are the same become one entry.
                let all = entries[place..<end].flatMap { groups.elements(of: $0 & 0xFFFF_FFFF) }
                entry.read(all.map { $0 & 0xFFF_FFFF }.sorted()[...])
            }
            entry.write(to: &writer, documentCount: texts.count)
        }
        writer.align()
        buckets.append(writer.bytes)
    }
}
