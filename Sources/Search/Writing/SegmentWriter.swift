import Vietnamese

/// A part of the index with documents of its own: the closed years, or the current one.
struct Segment {
    /// `a` for the closed years, `c` for the current one.
    let id: String
    let stamp: UInt32
    let meta: SegmentMeta
    let files: [SearchFile]
    /// In how many of its documents a fold stands.
    let frequencies: [[UInt8]: Int]
}

/// Writes the parts of a segment.
struct SegmentWriter {
    let id: String
    let options: SearchOptions
    /// Oldest first.
    let documents: [SearchDocument]
    let texts: SegmentTexts
    let vocabulary: Vocabulary

    func write() -> Segment {
        var parts: [PartKind: [[UInt8]]] = [:]
        let order = KeyOrder(vocabulary)
        let shards = syllables(order)
        parts[.syllables] = shards.shards
        parts[.spellings] = shards.spellingSets.parts
        let pairs = PairBuckets(
            texts, vocabulary, bucketBytes: PartSizes.bytes(PartSizes.bucket, documents: documents.count))
        parts[.pairs] = pairs.buckets
        let continuations = ContinuationParts(pairs.continuations, vocabulary, order)
        parts[.continuations] = continuations.parts
        let stored = DocumentParts(documents)
        parts[.cards] = stored.cards
        parts[.texts] = stored.texts()
        parts[.days] = [stored.days()]
        let facets = Facet.allCases.compactMap { facet in
            facet.fileNumber.flatMap { number in stored.facet(facet).map { (number, $0) } }
        }
        let packs = packSizes(parts)
        let meta = SegmentMeta(
            id: id, documents: documents.count, buckets: pairs.buckets.count,
            shardBorders: shards.borders, continuationBorders: continuations.borders,
            facets: facets.map(\.0), packs: packs, years: years(), sections: stored.sections, kinds: stored.kinds)
        var named = PartKind.allCases.flatMap { kind in
            (parts[kind] ?? []).enumerated().map { number, bytes in part(kind, number, bytes) }
        }
        // Facets are not in the stamp: a decision that falls overdue changes them, and should change no other file.
        let stamp = named.reduce(UInt32(0x811C_9DC5)) { fnv1a(Array("\($1.checksum)".utf8), from: $0) }
        named.append(contentsOf: facets.map { part(.facets, $0.0, $0.1) })
        return Segment(
            id: id, stamp: stamp, meta: meta, files: files(named, stamp: stamp, packs: packs),
            frequencies: shards.frequencies)
    }

    private func part(_ kind: PartKind, _ number: Int, _ bytes: [UInt8]) -> IndexPart {
        let isText = kind == .cards || kind == .texts || kind == .continuations
        return IndexPart(name: "\(id)/\(kind.rawValue)\(number)", content: isText ? .text(bytes) : .bits(bytes))
    }

    private func syllables(_ order: KeyOrder) -> SyllableShards {
        var shards = SyllableShards(
            documentCount: documents.count,
            targetBytes: PartSizes.bytes(PartSizes.shard, documents: documents.count),
            spellingSets: SpellingSets(documentCount: documents.count, leastBytes: options.leastSpellingBytes))
        var spellingsOf = [[Int]](repeating: [], count: vocabulary.keyCount)
        for (spelling, key) in vocabulary.keyOfSpelling.enumerated() { spellingsOf[Int(key)].append(spelling) }
        let meanLength = texts.meanLength
        var rows: [UInt64] = []
        for number in order.keys {
            let variants = spellingsOf[number].filter { !texts.postings.isEmpty($0) }.prefix(1 << 16)
            guard !variants.isEmpty else { continue }
            rows.removeAll(keepingCapacity: true)
            for (variant, spelling) in variants.enumerated() {
                texts.postings.append(spelling, variant: UInt16(variant), to: &rows)
            }
            if variants.count > 1 { rows.sort() }
            let key = Array(vocabulary.key(number))
            let plain = key.first.map(isDigit) == true ? key : key + [UInt8(ascii: "0")]
            shards.add(
                SyllableEntry(
                    key: key, plainMark: spellingMark(fnv1a(plain)),
                    marks: variants.map { spellingMark(vocabulary.exactHash($0)) }, rows: rows,
                    lengths: texts.lengths, meanLength: meanLength))
        }
        shards.finish()
        return shards
    }

    /// How many parts of each kind go into one file.
    private func packSizes(_ parts: [PartKind: [[UInt8]]]) -> [PartKind: Int] {
        guard options.profile == .usb else { return [:] }
        var packs: [PartKind: Int] = [.facets: Facet.allCases.count]
        for (kind, parts) in parts where !parts.isEmpty {
            let mean = max(1, parts.reduce(0) { $0 + $1.count } / parts.count)
            packs[kind] = max(1, PartSizes.packBytes(kind) / mean)
        }
        return packs
    }

    /// Parts that share a file stand in it line by line.
    private func files(_ parts: [IndexPart], stamp: UInt32, packs: [PartKind: Int]) -> [SearchFile] {
        var files: [SearchFile] = []
        var open: (path: String, bytes: [UInt8])?
        for part in parts {
            let path = SegmentMeta.path(of: part.name, packs: packs)
            let line = ScriptLine.encode(part, stamp: stamp)
            if let current = open, current.path == path {
                open?.bytes.append(contentsOf: line)
            } else {
                if let done = open { files.append(SearchFile(path: done.path, bytes: done.bytes)) }
                open = (path, line)
            }
        }
        if let done = open { files.append(SearchFile(path: done.path, bytes: done.bytes)) }
        return files
    }

    /// The first document of each year; documents without a day come before them.
    private func years() -> [SegmentMeta.Year] {
        var years: [SegmentMeta.Year] = []
        for (number, document) in documents.enumerated() {
            guard let day = document.day else { continue }
            let year = CivilDate(dayNumber: day).year
            if years.last?.year != year { years.append(SegmentMeta.Year(year: year, first: number)) }
        }
        return years
    }
}
