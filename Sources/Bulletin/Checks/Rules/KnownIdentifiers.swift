import Platform

/// Identifiers name something in a registry or in `site.yaml`.
enum KnownIdentifiers {
    static let check = EntryCheck(
        id: "unknown-id", level: .error, summary: "Mã phải có trong site.yaml hoặc content/data."
    ) { entry, facts in
        var search = UnknownIdentifiers(known: facts.identifiers)
        if facts.registriesAreSound { search.look(at: entry.frontMatter) }
        if let section = entry.frontMatter.section, !facts.identifiers.sections.isEmpty {
            search.look(section, facts.identifiers.sections, ("chuyên mục", "section"), "section")
        }
        return search.violations
    }
}

/// Looks through front matter for identifiers that no registry has. Paths of fields are made for those only.
private struct UnknownIdentifiers {
    let known: IdentifierIndex
    var violations: [Violation] = []

    mutating func look(at front: FrontMatter) {
        for (index, campaign) in front.campaigns.enumerated() {
            look(campaign, known.campaigns, ("cuộc vận động", "campaign"), "campaigns[\(index)]")
        }
        if let event = front.event {
            look(event.cluster, known.clusters, ("cụm thi đua", "cluster"), "event.cluster")
            look(event.place, "event.place")
            look(event.organizers, "event.organizers")
        }
        for (index, item) in front.agenda.enumerated() { look(item.presenter, "agenda[\(index)].presenter") }
        for index in front.participants.indices {
            look(front.participants[index].name, "participants[\(index)].name")
            look(front.participants[index].organization, "participants[\(index)].organization")
        }
        for index in front.decisions.indices {
            look(front.decisions[index].assignees, "decisions[\(index)].assignees")
            look(front.decisions[index].coordinators, "decisions[\(index)].coordinate_with")
        }
        for index in front.awards.indices {
            let recipients = front.awards[index].recipients
            for place in recipients.indices {
                look(recipients[place].name, "awards[\(index)].recipients[\(place)].name")
            }
            look(front.awards[index].conferredBy, "awards[\(index)].conferred_by")
        }
        for (index, election) in front.elections.enumerated() { look(election.elected, "elections[\(index)].elected") }
        for (index, score) in front.scores.enumerated() { look(score.unit, "scores[\(index)].unit") }
        look(front.document?.issuer, "document.issuer")
        look(front.document?.signer, "document.signer")
    }

    mutating func look(
        _ identifier: Identifier?, _ set: KnownWords, _ noun: Bilingual, _ field: @autoclosure () -> String
    ) {
        guard let identifier, !set.contains(identifier.text) else { return }
        violations.append(Self.violation(identifier.text, among: set, noun, field()))
    }

    private mutating func look(_ references: [NameReference], _ field: @autoclosure () -> String) {
        for (place, reference) in references.enumerated() { look(reference, "\(field())[\(place)]") }
    }

    private mutating func look(_ reference: NameReference?, _ field: @autoclosure () -> String) {
        guard case .identifier(let identifier) = reference else { return }
        look(identifier, known.names, ("người, cơ quan, địa danh", "person, body or place"), field())
    }

    private static func violation(
        _ text: String, among known: KnownWords, _ noun: Bilingual, _ field: String
    ) -> Violation {
        let near = known.nearest(to: text)
        return Violation(
            Message(vi: "không có \(noun.vietnamese) nào mã “\(text)”", en: "there is no \(noun.english) “\(text)”"),
            at: .field(field),
            hint: near.map { Hint(Message(vi: "có phải là \($0)?", en: "did you mean \($0)?")) }
                ?? Hint(
                    Message(
                        vi: "thêm mã này vào content/data, hoặc viết tên đầy đủ",
                        en: "add it to content/data, or write the full name")))
    }
}
