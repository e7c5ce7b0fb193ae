/// What a result shows of its document, before any text is loaded.
package struct Card: Equatable, Sendable {
    package let address: String
    package let title: String
    /// Days since 1970-01-01.
    package let day: Int?
    package let section: SearchDocument.Value
    package let kind: SearchDocument.Value
    package let place: String?

    /// `fields`: a line of a part of cards.
    init?(_ fields: [String], _ meta: SegmentMeta) {
        guard fields.count == 6, let section = Int(fields[3]), meta.sections.indices.contains(section),
            let kind = Int(fields[4]), meta.kinds.indices.contains(kind)
        else { return nil }
        address = CardAddress.restore(fields[0], title: fields[1])
        title = fields[1]
        day = Int(fields[2])
        self.section = meta.sections[section]
        self.kind = meta.kinds[kind]
        place = fields[5].isEmpty ? nil : fields[5]
    }
}
