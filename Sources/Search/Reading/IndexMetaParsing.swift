extension IndexMeta {
    /// Reads what `text()` writes.
    init(_ text: [UInt8]) throws(SearchIndexError) {
        let damaged = SearchIndexError.damaged(path: "meta.js")
        var lines = FieldText.lines(of: text)[...]
        guard let first = lines.popFirst(), first.count >= 2, first[0] == "bantin" else { throw damaged }
        guard first[1] == IndexMeta.version else { throw .version(first[1]) }
        var segments: [(SegmentMeta, UInt32)] = []
        var common: [[UInt8]] = []
        var abbreviations: [Abbreviation] = []
        while let line = lines.first {
            if line[0] == "segment" {
                guard lines.count >= 6, let segment = IndexMeta.segment(Array(lines.prefix(6))) else { throw damaged }
                segments.append(segment)
                lines = lines.dropFirst(6)
            } else {
                if line[0] == "common" { common = IndexMeta.keys(line) }
                if line[0] == "abbreviations" {
                    abbreviations = pairs(line).map { Abbreviation(short: $0.0, long: $0.1) }
                }
                lines = lines.dropFirst()
            }
        }
        self.init(segments: segments, common: common, abbreviations: abbreviations)
    }

    private static func segment(_ lines: [[String]]) -> (SegmentMeta, UInt32)? {
        let head = lines[0]
        guard head.count >= 7, zip(lines, names).allSatisfy({ $0.first == $1 }),
            let stamp = UInt32(head[2], radix: 16), let documents = Int(head[3]), let buckets = Int(head[4]),
            (1...SegmentTexts.mostDocuments).contains(documents), (1...1 << 24).contains(buckets),
            let shardBorders = frontDecoded(lines[1].dropFirst().first ?? ""),
            let continuationBorders = frontDecoded(lines[2].dropFirst().first ?? "")
        else { return nil }
        var packs: [PartKind: Int] = [:]
        for pack in head[6].split(separator: " ") {
            guard let kind = PartKind(rawValue: String(pack.prefix(1))), let size = Int(pack.dropFirst()), size > 0
            else { return nil }
            packs[kind] = size
        }
        var years: [SegmentMeta.Year] = []
        for (year, first) in pairs(lines[3]) {
            guard let year = Int(year), let first = Int(first), (0..<documents).contains(first) else { return nil }
            guard first >= years.last?.first ?? 0 else { return nil }
            years.append(SegmentMeta.Year(year: year, first: first))
        }
        let meta = SegmentMeta(
            id: head[1], documents: documents, buckets: buckets, shardBorders: shardBorders,
            continuationBorders: continuationBorders, facets: head[5].split(separator: " ").compactMap { Int($0) },
            packs: packs, years: years, sections: values(lines[4]), kinds: values(lines[5]))
        return (meta, stamp)
    }

    private static let names = ["segment", "shards", "continuations", "years", "sections", "kinds"]

    private static func keys(_ line: [String]) -> [[UInt8]] {
        line.dropFirst().first.map { $0.split(separator: " ").map { Array($0.utf8) } } ?? []
    }

    private static func values(_ line: [String]) -> [SearchDocument.Value] {
        pairs(line).map { SearchDocument.Value(id: $0.0, label: $0.1) }
    }
}

/// The fields of a line after the first, two by two.
private func pairs(_ line: [String]) -> [(String, String)] {
    stride(from: 1, to: line.count - 1, by: 2).map { (line[$0], line[$0 + 1]) }
}
