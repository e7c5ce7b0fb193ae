import Vietnamese

/// Everybody is listed once.
enum ParticipantRepeated {
    static let check = EntryCheck(
        id: "participant-repeated", level: .warning, summary: "Một người chỉ ghi một lần trong thành phần."
    ) { entry, _ in
        let people = entry.frontMatter.participants
        guard people.count > 1 else { return [] }
        var register = NameRegister(capacity: people.count)
        var positions: [String: [String]] = [:]
        return people.indices.compactMap { index in
            guard let name = people[index].name?.text, let earlier = register.earlier(name, key: { matchKey($0) })
            else {
                return nil
            }
            // Namesakes with another post are another person.
            let known = positions[earlier] ?? people.filter { $0.name?.text == earlier }.prefix(1).map(post)
            let own = post(people[index])
            positions[earlier] = known + [own]
            guard known.contains(own) else { return nil }
            return Violation(
                Message(vi: "“\(name)” đã có ở trên", en: "“\(name)” is listed already"),
                at: .field("participants[\(index)].name"),
                hint: Hint(
                    Message(
                        vi: "ghi nhiều vai trò cho một người bằng danh sách roles",
                        en: "give one person several roles in a list")))
        }
    }

    @Sendable private static func post(_ person: Participant) -> String { matchKey(person.position ?? "") }
}

/// A name is spelt in one way on a page.
enum NameSpelling {
    static let check = EntryCheck(
        id: "name-spelling", level: .warning, summary: "Tên người viết cùng một cách trong cả bài."
    ) { entry, _ in
        let front = entry.frontMatter
        var register = NameRegister(capacity: front.participants.count)
        var violations: [Violation] = []
        func look(_ reference: NameReference?, _ field: @autoclosure () -> String) {
            guard case .name(let name) = reference, let first = register.earlier(name, key: { matchKey($0) }),
                first != name
            else { return }
            violations.append(
                Violation(
                    Message(
                        vi: "“\(name)” và “\(first)” có lẽ là một tên",
                        en: "“\(name)” and “\(first)” are probably one name"), at: .field(field())))
        }
        for index in front.participants.indices {
            look(front.participants[index].name, "participants[\(index)].name")
        }
        for index in front.awards.indices {
            let recipients = front.awards[index].recipients
            for place in recipients.indices {
                look(recipients[place].name, "awards[\(index)].recipients[\(place)].name")
            }
        }
        return violations
    }
}

/// A proposed award has no decision yet; one with a decision is more than proposed.
enum ProposedAward {
    static let check = EntryCheck(
        id: "proposed-award-decided", level: .warning, summary: "Khen thưởng mới đề nghị thì chưa có số quyết định."
    ) { entry, _ in
        let awards = entry.awards
        return awards.indices.compactMap { index in
            let status = awards[index].status
            guard status == .proposed || status == .voted, awards[index].decision != nil else { return nil }
            return Violation(
                Message(
                    vi: "khen thưởng ghi “\(status.label)” nhưng đã có số quyết định",
                    en: "the award is “\(status.rawValue)” but has a decision number"),
                at: .field("awards[\(index)].status"),
                // No corrected line: there may be more in the line than the status.
                hint: Hint(
                    Message(
                        vi: "nếu đã có quyết định thì ghi “status: decided”",
                        en: "if it was decided, write “status: decided”")))
        }
    }
}

/// Heads, deputies and nominees of a cluster are among its members.
enum ClusterMembership {
    static let check = EntryCheck(
        id: "cluster-membership", level: .warning,
        summary: "Đơn vị được bầu, suy tôn, chấm điểm phải thuộc cụm thi đua."
    ) { entry, facts in
        guard let id = entry.frontMatter.event?.cluster, let day = entry.meetingDay,
            let cluster = facts.registries.clusters.first(where: { $0.id == id }),
            let year = cluster.years.first(where: { $0.year == day.year }), !year.members.isEmpty
        else { return [] }
        let members = Set(year.members.flatMap { facts.bodies.spellings(of: $0) })
        func violation(_ unit: NameReference, _ field: String) -> Violation? {
            if facts.bodies.spellings(of: unit).contains(where: members.contains) { return nil }
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
}
