import Vietnamese

/// Makes the site's sections from `site.yaml` and from the folders that entries stand in.
enum SectionList {
    /// Sections of the configuration first, in its order; folders that it does not name follow by identifier.
    static func make(_ settings: [SectionSettings], entries: [Entry]) -> [Section] {
        var members: [Identifier: [Int]] = [:]
        for (index, entry) in entries.enumerated() where entry.kind != .page {
            members[entry.section, default: []].append(index)
        }
        var sections: [Section] = []
        let ordered = settings.enumerated().sorted { left, right in
            (left.element.order ?? Int.max, left.offset) < (right.element.order ?? Int.max, right.offset)
        }
        for (_, setting) in ordered {
            sections.append(
                Section(
                    id: setting.id, label: setting.label, layout: setting.layout, description: setting.description,
                    entries: members.removeValue(forKey: setting.id) ?? []))
        }
        for id in members.keys.sorted() {
            let entries = members[id] ?? []
            sections.append(Section(id: id, label: id.text, layout: .list, description: nil, entries: entries))
        }
        return sections
    }
}
