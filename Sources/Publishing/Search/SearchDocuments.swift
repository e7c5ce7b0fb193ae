import Bulletin
import Search
import Templates
import Vietnamese

extension SiteViews {
    /// An entry as the search sees it: what its page shows, and where on the page.
    func searchDocument(_ index: Int) -> SearchDocument {
        let entry = site.entries[index]
        let front = entry.frontMatter
        let section = sectionOfEntry[index].map { site.sections[$0] }
        return SearchDocument(
            address: entry.address.path, title: entry.title, day: entry.day?.dayNumber,
            section: .init(id: section?.id.text ?? "", label: section?.label ?? ""),
            kind: .init(id: entry.kind.rawValue, label: entry.kind.label.capitalizedFirst),
            place: front.event?.place.map(names.label),
            lead: front.summary ?? "", blocks: bodyBlocks(of: entry) + recordBlocks(of: entry),
            facets: searchFacets(of: index))
    }

    private func bodyBlocks(of entry: Entry) -> [SearchDocument.Block] {
        entry.body.textBlocks.filter { $0.kind != .code }.map { block in
            .init(kind: .paragraph, text: entry.body.text(of: block), anchor: entry.body.anchor(of: block))
        }
    }

    private func recordBlocks(of entry: Entry) -> [SearchDocument.Block] {
        let front = entry.frontMatter
        var blocks: [SearchDocument.Block] = []
        for (place, decision) in front.decisions.enumerated() {
            let assignees = decision.assignees.map(names.label)
            let text = ([decision.text] + assignees + [decision.basis].compactMap { $0 }).joined(separator: " · ")
            blocks.append(
                .init(
                    kind: .decision, text: text, anchor: entry.decisionAnchor(place), label: "Quyết định \(place + 1)"))
        }
        for award in front.awards {
            let recipients = award.recipients.map { names.label($0.name) }.joined(separator: "; ")
            let parts = [award.label, recipients, award.reason, award.decision?.number].compactMap { $0 }
            blocks.append(
                .init(kind: .award, text: parts.filter { !$0.isEmpty }.joined(separator: " – "), anchor: "khen_thuong"))
        }
        for person in front.participants {
            let name = person.name.map(names.label) ?? person.group
            let parts = [name, person.position, person.organization.map(names.label)].compactMap { $0 }
            blocks.append(.init(kind: .participant, text: parts.joined(separator: ", "), anchor: "thanh_phan"))
        }
        for document in front.documents {
            let parts = [document.number, document.title].compactMap { $0 }
            blocks.append(.init(kind: .document, text: parts.joined(separator: " "), anchor: "van_ban_vien_dan"))
        }
        if let number = front.document?.number { blocks.append(.init(kind: .document, text: number)) }
        return blocks
    }

    private func searchFacets(of index: Int) -> [Facet: [SearchDocument.Value]] {
        let front = site.entries[index].frontMatter
        var facets: [Facet: [SearchDocument.Value]] = [:]
        func add(_ facet: Facet, _ values: [SearchDocument.Value]) {
            var seen: Set<String> = []
            let distinct = values.filter { !$0.id.isEmpty && seen.insert($0.id).inserted }
            if !distinct.isEmpty { facets[facet] = distinct }
        }
        let bodies = (front.event?.organizers ?? []) + front.participants.compactMap(\.organization)
        add(.organization, bodies.map(names.label).map { .init(id: slug($0), label: $0) })
        add(.person, front.participants.compactMap(\.name).map(names.label).map { .init(id: slug($0), label: $0) })
        add(
            .decisionStatus,
            front.decisions.indices.map { decision in
                let status = site.status(of: DecisionReference(entry: index, decision: decision))
                return .init(id: status.rawValue, label: status.label.capitalizedFirst)
            })
        add(.awardKind, front.awards.map { .init(id: $0.kind.rawValue, label: $0.kind.label.capitalizedFirst) })
        return facets
    }
}
