/// Reads one segment of an index, part by part.
struct SegmentReader {
    let meta: SegmentMeta
    private let stamp: String
    private var shards: [Int: [[UInt8]: SyllablePostings]] = [:]
    private var pairs: [UInt32: PairPostings?] = [:]

    init(_ meta: SegmentMeta, stamp: UInt32) {
        self.meta = meta
        self.stamp = ScriptLine.hex(stamp)
    }

    private func content(
        _ kind: PartKind, _ number: Int, _ loader: inout PartLoader
    ) throws(SearchIndexError) -> (bytes: [UInt8], path: String) {
        let name = "\(meta.id)/\(kind.rawValue)\(number)"
        let path = SegmentMeta.path(of: name, packs: meta.packs)
        return (try loader.part(name, path: path, stamp: stamp), path)
    }

    /// All syllables of the shard in which a key stands, or would stand.
    mutating func shard(
        of key: [UInt8], _ loader: inout PartLoader
    ) throws(SearchIndexError) -> [[UInt8]: SyllablePostings] {
        guard let number = place(of: key, in: meta.shardBorders) else { return [:] }
        if let shard = shards[number] { return shard }
        let (bytes, path) = try content(.syllables, number, &loader)
        var shard: [[UInt8]: SyllablePostings] = [:]
        do throws(MalformedBits) {
            var reader = BitReader(bytes)
            for key in try reader.readKeys() { shard[key] = try reader.readSyllable(documentCount: meta.documents) }
        } catch {
            throw .damaged(path: path)
        }
        shards[number] = shard
        return shard
    }

    mutating func syllable(_ key: [UInt8], _ loader: inout PartLoader) throws(SearchIndexError) -> SyllablePostings? {
        try shard(of: key, &loader)[key]
    }

    /// A syllable with the documents of one of its spellings, by `spellingMark`.
    mutating func syllable(
        _ key: [UInt8], speltAs mark: UInt32, _ loader: inout PartLoader
    ) throws(SearchIndexError) -> SyllablePostings? {
        guard var postings = try syllable(key, &loader) else { return nil }
        for place in postings.spellings.indices where postings.spellings[place].mark == mark {
            guard case .elsewhere(let count, let part, let offset) = postings.spellings[place].documents else {
                continue
            }
            let (bytes, path) = try content(.spellings, part, &loader)
            do throws(MalformedBits) {
                guard offset < bytes.count else { throw MalformedBits() }
                var reader = BitReader(Array(bytes[offset...]))
                let places = try reader.readSet(count: count, universe: postings.documents.count)
                postings.spellings[place].documents = .places(places)
            } catch {
                throw .damaged(path: path)
            }
        }
        return postings
    }

    /// `hash`: `pairHash` of the two keys' hashes.
    mutating func pair(_ hash: UInt32, _ loader: inout PartLoader) throws(SearchIndexError) -> PairPostings? {
        if let pair = pairs[hash] { return pair }
        let (bucket, fingerprint) = bucketPlace(hash, of: meta.buckets)
        let (bytes, path) = try content(.pairs, bucket, &loader)
        do throws(MalformedBits) {
            var reader = BitReader(bytes)
            let pair = try reader.readPair(fingerprint: fingerprint, documentCount: meta.documents)
            pairs[hash] = .some(pair)
            return pair
        } catch {
            throw .damaged(path: path)
        }
    }

    /// What follows a syllable, the most frequent first.
    func continuations(_ key: [UInt8], _ loader: inout PartLoader) throws(SearchIndexError) -> [[UInt8]] {
        guard let number = place(of: key, in: meta.continuationBorders) else { return [] }
        let wanted = String(decoding: key, as: UTF8.self)
        for line in FieldText.lines(of: try content(.continuations, number, &loader).bytes)
        where line.count == 2 && line[0] == wanted {
            return line[1].split(separator: " ").map { Array($0.utf8) }
        }
        return []
    }

    func card(_ document: Int, _ loader: inout PartLoader) throws(SearchIndexError) -> Card {
        let (bytes, path) = try content(.cards, document / PartSizes.cards, &loader)
        let lines = FieldText.lines(of: LetterSwap.swapped(bytes))
        let place = document % PartSizes.cards
        guard place < lines.count, let card = Card(lines[place], meta) else { throw .damaged(path: path) }
        return card
    }

    func blocks(_ document: Int, _ loader: inout PartLoader) throws(SearchIndexError) -> [SearchDocument.Block] {
        let (bytes, path) = try content(.texts, document / PartSizes.texts, &loader)
        let place = String(document % PartSizes.texts)
        var blocks: [SearchDocument.Block] = []
        for line in FieldText.lines(of: LetterSwap.swapped(bytes)) where line.first == place {
            guard line.count == 5, let kind = Int(line[1]).flatMap(SearchDocument.Block.Kind.init) else {
                throw .damaged(path: path)
            }
            blocks.append(
                SearchDocument.Block(
                    kind: kind, text: line[4], anchor: line[2].isEmpty ? nil : line[2],
                    label: line[3].isEmpty ? nil : line[3]))
        }
        return blocks
    }

    /// The values of a facet with their documents.
    func facet(
        _ facet: Facet, _ loader: inout PartLoader
    ) throws(SearchIndexError) -> [(value: SearchDocument.Value, documents: [UInt32])] {
        guard let number = facet.fileNumber, meta.facets.contains(number) else { return [] }
        let (bytes, path) = try content(.facets, number, &loader)
        do throws(MalformedBits) {
            var reader = BitReader(bytes)
            var values: [(SearchDocument.Value, [UInt32])] = []
            for _ in 0..<(try reader.readGamma()) {
                let id = try reader.readString()
                let label = try reader.readString()
                let documents = try reader.readSet(count: try reader.readGamma(), universe: meta.documents)
                values.append((SearchDocument.Value(id: id, label: label), documents))
            }
            return values
        } catch {
            throw .damaged(path: path)
        }
    }

    /// The day of each document from the first dated one on, and how many come before it.
    func days(_ loader: inout PartLoader) throws(SearchIndexError) -> (undated: Int, days: [Int]) {
        let (bytes, path) = try content(.days, 0, &loader)
        do throws(MalformedBits) {
            var reader = BitReader(bytes)
            let undated = try reader.readGamma()
            guard undated <= meta.documents else { throw MalformedBits() }
            guard undated < meta.documents else { return (undated, []) }
            var day = try reader.read(bits: 32) - DayCode.offset
            let k = try reader.read(bits: 5)
            var days: [Int] = []
            for _ in undated..<meta.documents {
                day += try reader.readRice(k: k)
                days.append(day)
            }
            return (undated, days)
        } catch {
            throw .damaged(path: path)
        }
    }

    /// The last border that is not behind the key.
    private func place(of key: [UInt8], in borders: [[UInt8]]) -> Int? {
        var low = 0
        var high = borders.count
        while low < high {
            let middle = (low + high) / 2
            if key.lexicographicallyPrecedes(borders[middle]) { high = middle } else { low = middle + 1 }
        }
        return low > 0 ? low - 1 : nil
    }
}

extension BitReader {
    fileprivate mutating func readString() throws(MalformedBits) -> String {
        var bytes: [UInt8] = []
        for _ in 0..<(try readGamma()) { bytes.append(UInt8(truncatingIfNeeded: try read(bits: 8))) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
