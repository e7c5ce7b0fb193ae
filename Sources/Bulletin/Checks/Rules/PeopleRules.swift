import Vietnamese

/// Everybody is listed once.
enum ParticipantRepeated {
    static let check = EntryCheck(
        id: "participant-repeated", level: .warning, summary: "Một người chỉ ghi một lần trong thành phần."
    ) { entry, _ in
        guard entry.frontMatter.participants.count > 1 else { return [] }
        var register = NameRegister()
        var positions: [String: [String]] = [:]
        return entry.frontMatter.participants.enumerated().compactMap { index, person in
            guard let name = person.name else { return nil }
            let position = person.position ?? ""
            guard let earlier = register.earlier(name.text, key: { matchKey($0) }) else {
                positions[name.text, default: []].append(position)
                return nil
            }
            // Namesakes with another post are another person.
            let isSame = positions[earlier, default: []].contains { matchKey($0) == matchKey(position) }
            positions[earlier, default: []].append(position)
            guard isSame else { return nil }
            return Violation(
                Message(vi: "“\(name.text)” đã có ở trên", en: "“\(name.text)” is listed already"),
                at: .field("participants[\(index)].name"),
                hint: Hint(
                    Message(
                        vi: "ghi nhiều vai trò cho một người bằng danh sách roles",
                        en: "give one person several roles in a list")))
        }
    }
}

/// A name is spelt in one way on a page.
enum NameSpelling {
    static let check = EntryCheck(
        id: "name-spelling", level: .warning, summary: "Tên người viết cùng một cách trong cả bài."
    ) { entry, _ in
        var register = NameRegister()
        var violations: [Violation] = []
        for (name, place) in names(in: entry.frontMatter) {
            guard let first = register.earlier(name, key: { matchKey($0) }), first != name else { continue }
            violations.append(
                Violation(
                    Message(
                        vi: "“\(name)” và “\(first)” có lẽ là một tên",
                        en: "“\(name)” and “\(first)” are probably one name"), at: place))
        }
        return violations
    }

    private static func names(in front: FrontMatter) -> [(String, Finding.Place)] {
        var names: [(String, Finding.Place)] = []
        for (index, person) in front.participants.enumerated() {
            if case .name(let name) = person.name { names.append((name, .field("participants[\(index)].name"))) }
        }
        for (index, award) in front.awards.enumerated() {
            for (place, recipient) in award.recipients.enumerated() {
                if case .name(let name) = recipient.name {
                    names.append((name, .field("awards[\(index)].recipients[\(place)].name")))
                }
            }
        }
        return names
    }
}

/// A proposed award has no decision yet; one with a decision is more than proposed.
enum ProposedAward {
    static let check = EntryCheck(
        id: "proposed-award-decided", level: .warning, summary: "Khen thưởng mới đề nghị thì chưa có số quyết định."
    ) { entry, _ in
        entry.frontMatter.awards.enumerated().compactMap { index, award in
            guard award.decision != nil, award.status == .proposed || award.status == .voted else { return nil }
            return Violation(
                Message(
                    vi: "khen thưởng ghi “\(award.status.label)” nhưng đã có số quyết định",
                    en: "the award is “\(award.status.rawValue)” but has a decision number"),
                at: .field("awards[\(index)].status"),
                hint: Hint(
                    Message(vi: "nếu đã có quyết định thì ghi", en: "if it was decided, write"),
                    correction: "    status: decided"))
        }
    }
}

/// Heads, deputies and nominees of a cluster are among its members.
enum ClusterMembership {
    static let check = EntryCheck(
        id: "cluster-membership", level: .warning,
        summary: "Đơn vị được bầu, suy tôn, chấm điểm phải thuộc cụm thi đua."
    ) { entry, facts in
        guard let id = entry.frontMatter.event?.cluster, let day = entry.frontMatter.event?.start?.date ?? entry.day,
            let cluster = facts.registries.clusters.first(where: { $0.id == id }),
            let year = cluster.years.first(where: { $0.year == day.year }), !year.members.isEmpty
        else { return [] }
        let members = Set(year.members.flatMap { spellings(of: $0, facts.registries) })
        func violation(_ unit: NameReference, _ field: String) -> Violation? {
            if spellings(of: unit, facts.registries).contains(where: members.contains) { return nil }
            return Violation(
                Message(
                    vi: "“\(unit.text)” không phải là thành viên của \(cluster.name) năm \(year.year)",
                    en: "“\(unit.text)” is no member of \(cluster.name) in \(year.year)"), at: .field(field))
        }
        var violations: [Violation] = []
        for (index, election) in entry.frontMatter.elections.enumerated()
        where election.office == .clusterHead || election.office == .clusterDeputy {
            violations += election.elected.compactMap { violation($0, "elections[\(index)].elected") }
        }
        for (index, score) in entry.frontMatter.scores.enumerated() {
            violation(score.unit, "scores[\(index)].unit").map { violations.append($0) }
        }
        return violations
    }

    /// All keys under which a unit may be written: names, aliases and identifier.
    private static func spellings(of unit: NameReference, _ registries: Registries) -> [String] {
        let key = matchKey(unit.text)
        var keys = [key]
        for organization in registries.organizations {
            let own = ([organization.id.text, organization.name] + organization.aliases).map { matchKey($0) }
            if own.contains(key) { keys += own }
        }
        for place in registries.places {
            let own = ([place.id.text, place.name] + place.aliases).map { matchKey($0) }
            if own.contains(key) { keys += own }
        }
        return keys
    }
}
