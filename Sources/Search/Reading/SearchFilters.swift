/// What results must have: of each facet one of the values, and a day within bounds.
package struct SearchFilters: Equatable, Sendable {
    /// Identifiers of values; years are written `2023`.
    package var values: [Facet: Set<String>]
    /// First and last day, as days since 1970-01-01.
    package var from: Int?
    package var to: Int?

    package init(values: [Facet: Set<String>] = [:], from: Int? = nil, to: Int? = nil) {
        self.values = values
        self.from = from
        self.to = to
    }

    func masks(_ segments: [SegmentReader], _ loader: inout PartLoader) throws(SearchIndexError) -> FilterMasks {
        var masks = FilterMasks(counts: segments.map(\.meta.documents))
        for facet in Facet.allCases {
            guard let wanted = values[facet], !wanted.isEmpty else { continue }
            for (number, segment) in segments.enumerated() {
                if facet == .year {
                    masks.keep(segment.meta.documents(ofYears: wanted), in: number)
                } else {
                    var documents: [UInt32] = []
                    for value in try segment.facet(facet, &loader) where wanted.contains(value.value.id) {
                        documents.append(contentsOf: value.documents)
                    }
                    masks.keep(documents, in: number)
                }
            }
        }
        guard from != nil || to != nil else { return masks }
        for (number, segment) in segments.enumerated() {
            let (undated, days) = try segment.days(&loader)
            let inside = days.indices.filter { days[$0] >= from ?? .min && days[$0] <= to ?? .max }
            masks.keep(inside.map { UInt32(undated + $0) }, in: number)
        }
        return masks
    }
}

/// The documents that pass the filters; nil stands for all.
struct FilterMasks {
    private let counts: [Int]
    private var masks: [[Bool]?]

    init(counts: [Int]) {
        self.counts = counts
        masks = counts.map { _ in nil }
    }

    func allows(_ segment: Int, _ document: Int) -> Bool { masks[segment]?[document] ?? true }

    mutating func keep(_ documents: [UInt32], in segment: Int) {
        var kept = [Bool](repeating: false, count: counts[segment])
        for document in documents where allows(segment, Int(document)) { kept[Int(document)] = true }
        masks[segment] = kept
    }
}

extension SegmentMeta {
    fileprivate func documents(ofYears wanted: Set<String>) -> [UInt32] {
        years.indices.flatMap { place -> [UInt32] in
            guard wanted.contains(String(years[place].year)) else { return [] }
            let end = place + 1 < years.count ? years[place + 1].first : documents
            return Array(UInt32(years[place].first)..<UInt32(end))
        }
    }
}
