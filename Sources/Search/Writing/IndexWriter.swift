import Vietnamese

/// Makes the index of a site: the files, whose paths are below the folder of the index.
///
/// The same documents give the same bytes, in whatever order they come. The files of the closed years (in `a/`) depend
/// on the documents of these years and the options alone.
package func makeIndex(_ documents: [SearchDocument], options: SearchOptions) -> [SearchFile] {
    let ordered = documents.sorted { a, b in
        (a.day ?? .min, a.address) < (b.day ?? .min, b.address)
    }
    let archived = ordered.prefix { document in
        document.day.map { CivilDate(dayNumber: $0).year < options.currentYear } ?? true
    }
    let abbreviations = allAbbreviations(options.abbreviations)
    var builder = SegmentBuilder(abbreviations)
    let parts = [("a", Array(archived)), ("c", Array(ordered.dropFirst(archived.count)))]
    let segments = parts.filter { !$0.1.isEmpty }.map { builder.build($0.0, $0.1, options) }
    let meta = IndexMeta(
        segments: segments.map { ($0.meta, $0.stamp) }, common: commonFolds(segments, count: documents.count),
        abbreviations: abbreviations.indices.filter(builder.used.contains).map { abbreviations[$0] })
    let part = IndexPart(name: IndexMeta.part, content: .text(meta.text()))
    return [SearchFile(path: "meta.js", bytes: ScriptLine.encode(part, stamp: part.checksum))]
        + segments.flatMap(\.files)
}

/// The folds of more than half of all documents, the most frequent first.
private func commonFolds(_ segments: [Segment], count: Int) -> [[UInt8]] {
    var frequencies: [[UInt8]: Int] = [:]
    for segment in segments { frequencies.merge(segment.frequencies, uniquingKeysWith: +) }
    let common = frequencies.filter { $0.value * 2 > count }.sorted { a, b in
        a.value != b.value ? a.value > b.value : a.key.lexicographicallyPrecedes(b.key)
    }
    return common.map(\.key)
}

/// The built-in abbreviations and the site's own, which come first and hide those with their short form.
private func allAbbreviations(_ own: [Abbreviation]) -> [Abbreviation] {
    let hidden = Set(own.map(\.short))
    let general = Abbreviations.builtIn.map { Abbreviation(short: $0.short, long: $0.long) }
    return own + (general + searchAbbreviations).filter { !hidden.contains($0.short) }
}

/// Builds one segment after another, with what the documents before have taught.
private struct SegmentBuilder {
    private var scanner = DocumentScanner()
    private var learnt = LearntAbbreviations()
    /// The places of the abbreviations that some document has, in either form.
    private(set) var used: Set<Int> = []
    private let pairs: [(short: [UInt32], long: [UInt32])]

    init(_ abbreviations: [Abbreviation]) {
        var scanner = DocumentScanner()
        pairs = abbreviations.map { (scanner.spellings(of: $0.short), scanner.spellings(of: $0.long)) }
        self.scanner = scanner
    }

    mutating func build(_ id: String, _ documents: [SearchDocument], _ options: SearchOptions) -> Segment {
        var scanned: [ScannedDocument] = []
        scanned.reserveCapacity(documents.count)
        for document in documents {
            scanned.append(scanner.scan(document))
            learnt.add(scanner.explanations)
        }
        let known = Set(pairs.compactMap { $0.short.count == 1 ? $0.short[0] : nil })
        let rules = ReadingRules(pairs + learnt.settled(except: known, scanner.vocabulary))
        var texts = SegmentTexts()
        for document in scanned {
            let readings = rules.readings(of: document, noting: &used)
            texts.add(document, readings: readings, spellingCount: scanner.vocabulary.spellingCount)
        }
        return SegmentWriter(
            id: id, options: options, documents: documents, texts: texts, vocabulary: scanner.vocabulary
        ).write()
    }
}
