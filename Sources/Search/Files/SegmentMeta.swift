/// What a reader must know of a segment before it loads any part.
struct SegmentMeta: Equatable, Sendable {
    struct Year: Equatable, Sendable {
        let year: Int
        /// The year's first document.
        let first: Int
    }

    let id: String
    let documents: Int
    let buckets: Int
    /// From this key on a syllable stands in this shard.
    let shardBorders: [[UInt8]]
    let continuationBorders: [[UInt8]]
    /// `Facet.fileNumber` of the facets that have a part.
    let facets: [Int]
    /// Parts to a file, where it is not one.
    let packs: [PartKind: Int]
    let years: [Year]
    let sections: [SearchDocument.Value]
    let kinds: [SearchDocument.Value]

    /// The file that has a part, below the folder of the index.
    static func path(of name: String, packs: [PartKind: Int]) -> String {
        guard let slash = name.firstIndex(of: "/") else { return name + ".js" }
        let letter = name[name.index(after: slash)...].prefix(1)
        guard let kind = PartKind(rawValue: String(letter)), let size = packs[kind], size > 1,
            let number = Int(name[name.index(slash, offsetBy: 2)...])
        else { return name + ".js" }
        return "\(name[...slash])\(letter)\(number / size).js"
    }
}

/// The first file that a reader loads: what segments there are.
struct IndexMeta: Equatable, Sendable {
    /// The version of the format: a reader refuses all others.
    static let version = "4"
    static let part = "meta"

    let segments: [(meta: SegmentMeta, stamp: UInt32)]
    /// The folds of more than half of all documents, the most frequent first: long queries do without their lists.
    let common: [[UInt8]]
    /// The abbreviations that the texts have, in either form; snippets mark both.
    let abbreviations: [Abbreviation]

    static func == (left: IndexMeta, right: IndexMeta) -> Bool {
        left.abbreviations == right.abbreviations && left.common == right.common
            && left.segments.elementsEqual(right.segments) { $0.meta == $1.meta && $0.stamp == $1.stamp }
    }

    /// Lines of fields; the first field says what the line is.
    func text() -> [UInt8] {
        var text = FieldText()
        text.addLine(["bantin", IndexMeta.version])
        for (segment, stamp) in segments {
            text.addLine([
                "segment", segment.id, ScriptLine.hex(stamp), String(segment.documents), String(segment.buckets),
                segment.facets.map(String.init).joined(separator: " "),
                PartKind.allCases.compactMap { kind in segment.packs[kind].map { "\(kind.rawValue)\($0)" } }
                    .joined(separator: " "),
            ])
            text.addLine(["shards", frontCoded(segment.shardBorders)])
            text.addLine(["continuations", frontCoded(segment.continuationBorders)])
            text.addLine(["years"] + segment.years.flatMap { [String($0.year), String($0.first)] })
            text.addLine(["sections"] + segment.sections.flatMap { [$0.id, $0.label] })
            text.addLine(["kinds"] + segment.kinds.flatMap { [$0.id, $0.label] })
        }
        text.addLine(["common", IndexMeta.joined(common)])
        text.addLine(["abbreviations"] + abbreviations.flatMap { [$0.short, $0.long] })
        return text.bytes
    }

    private static func joined(_ keys: [[UInt8]]) -> String {
        keys.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
