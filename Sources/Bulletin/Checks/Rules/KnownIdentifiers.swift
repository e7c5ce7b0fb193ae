import Platform
import Vietnamese

/// Identifiers name something in a registry or in `site.yaml`.
enum KnownIdentifiers {
    static let check = EntryCheck(
        id: "unknown-id", level: .error, summary: "Mã phải có trong site.yaml hoặc content/data."
    ) { entry, facts in
        let front = entry.frontMatter
        let known = facts.identifiers
        var violations: [Violation] = []
        func look(_ identifier: Identifier?, _ set: Set<String>, _ noun: Bilingual, _ field: String) {
            guard let identifier, !set.contains(identifier.text) else { return }
            violations.append(violation(identifier.text, among: set, noun, field))
        }
        func look(_ reference: NameReference?, _ field: String) {
            guard case .identifier(let identifier) = reference else { return }
            look(identifier, known.names, ("người, cơ quan, địa danh", "person, body or place"), field)
        }
        if facts.registriesAreSound {
            for (index, campaign) in front.campaigns.enumerated() {
                look(campaign, known.campaigns, ("cuộc vận động", "campaign"), "campaigns[\(index)]")
            }
            look(front.event?.cluster, known.clusters, ("cụm thi đua", "cluster"), "event.cluster")
            look(front.event?.place, "event.place")
            for (index, person) in front.participants.enumerated() {
                look(person.name, "participants[\(index)].name")
                look(person.organization, "participants[\(index)].organization")
            }
            for (index, decision) in front.decisions.enumerated() {
                for (place, assignee) in decision.assignees.enumerated() {
                    look(assignee, "decisions[\(index)].assignees[\(place)]")
                }
            }
            for (index, award) in front.awards.enumerated() {
                for (place, recipient) in award.recipients.enumerated() {
                    look(recipient.name, "awards[\(index)].recipients[\(place)].name")
                }
                look(award.conferredBy, "awards[\(index)].conferred_by")
            }
        }
        if let section = front.section, !known.sections.isEmpty {
            look(section, known.sections, ("chuyên mục", "section"), "section")
        }
        return violations
    }

    private static func violation(
        _ text: String, among known: Set<String>, _ noun: Bilingual, _ field: String
    ) -> Violation {
        let near = nearest(to: text, among: known.sorted())
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
