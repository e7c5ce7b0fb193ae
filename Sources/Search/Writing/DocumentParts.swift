/// What is stored of the documents themselves: cards, texts, facets, days.
struct DocumentParts {
    private let documents: [SearchDocument]
    /// Identifiers and labels of sections and kinds, in the order of their first appearance; cards have their places.
    private(set) var sections: [SearchDocument.Value] = []
    private(set) var kinds: [SearchDocument.Value] = []
    private(set) var cards: [[UInt8]] = []

    /// `documents`: those of one segment, in its order.
    init(_ documents: [SearchDocument]) {
        self.documents = documents
        var text = FieldText()
        for (number, document) in documents.enumerated() {
            text.addLine([
                CardAddress.shorten(document.address, title: document.title), document.title,
                document.day.map(String.init) ?? "",
                String(DocumentParts.place(of: document.section, in: &sections)),
                String(DocumentParts.place(of: document.kind, in: &kinds)),
                document.place ?? "",
            ])
            if number % PartSizes.cards == PartSizes.cards - 1 || number == documents.count - 1 {
                cards.append(LetterSwap.swapped(text.bytes))
                text = FieldText()
            }
        }
    }

    private static func place(of value: SearchDocument.Value, in values: inout [SearchDocument.Value]) -> Int {
        if let place = values.firstIndex(where: { $0.id == value.id }) { return place }
        values.append(value)
        return values.count - 1
    }

    /// Lines of document (its place in the part), kind, anchor, label, text.
    func texts() -> [[UInt8]] {
        stride(from: 0, to: documents.count, by: PartSizes.texts).map { start in
            var text = FieldText()
            for place in 0..<min(PartSizes.texts, documents.count - start) {
                let document = documents[start + place]
                if !document.lead.isEmpty {
                    text.addLine([String(place), "0", "", "", document.lead])
                }
                for block in document.blocks where block.text != document.lead {
                    text.addLine([
                        String(place), String(block.kind.rawValue), block.anchor ?? "", block.label ?? "", block.text,
                    ])
                }
            }
            return LetterSwap.swapped(text.bytes)
        }
    }

    /// The part of a facet; nil if no document has a value.
    func facet(_ facet: Facet) -> [UInt8]? {
        var places: [String: Int] = [:]
        var values: [(value: SearchDocument.Value, members: [UInt32])] = []
        for (number, document) in documents.enumerated() {
            for value in DocumentParts.values(of: facet, in: document) {
                let place = places[value.id] ?? values.count
                if place == values.count {
                    places[value.id] = place
                    values.append((value, []))
                }
                if values[place].members.last != UInt32(number) { values[place].members.append(UInt32(number)) }
            }
        }
        if values.count > PartSizes.mostValues { values.removeAll { $0.members.count < 2 } }
        guard !values.isEmpty else { return nil }
        var writer = BitWriter()
        writer.writeGamma(values.count)
        for (value, members) in values {
            for text in [value.id, value.label] {
                writer.writeGamma(text.utf8.count)
                for byte in text.utf8 { writer.write(UInt32(byte), bits: 8) }
            }
            writer.writeGamma(members.count)
            writer.writeSet(members, universe: documents.count)
        }
        writer.align()
        return writer.bytes
    }

    private static func values(of facet: Facet, in document: SearchDocument) -> [SearchDocument.Value] {
        switch facet {
        case .year: []
        case .section: document.section.id.isEmpty ? [] : [document.section]
        case .kind: document.kind.id.isEmpty ? [] : [document.kind]
        case .place: document.place.map { [SearchDocument.Value(id: $0, label: $0)] } ?? []
        default: document.facets[facet] ?? []
        }
    }

    /// How many documents have no day (they come first), then the days of the others as gaps.
    func days() -> [UInt8] {
        let days = documents.compactMap(\.day)
        var writer = BitWriter()
        writer.writeGamma(documents.count - days.count)
        guard let first = days.first, let last = days.last else {
            writer.align()
            return writer.bytes
        }
        let k = SetCode.parameter(count: days.count, universe: last - first + 1)
        writer.write(UInt32(truncatingIfNeeded: first + DayCode.offset), bits: 32)
        writer.write(UInt32(k), bits: 5)
        var previous = first
        for day in days {
            writer.writeRice(day - previous, k: k)
            previous = day
        }
        writer.align()
        return writer.bytes
    }
}

/// How days are stored.
enum DayCode {
    /// Added to a day number, so that days before 1970 are no negative numbers.
    static let offset = 1_000_000
}
