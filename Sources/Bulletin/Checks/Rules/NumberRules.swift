import Vietnamese

/// Nobody votes who is not there.
enum VotesWithinPresent {
    static let check = EntryCheck(
        id: "votes-exceed-present", level: .warning, summary: "Số phiếu không thể nhiều hơn số người có mặt."
    ) { entry, _ in
        guard let present = entry.frontMatter.event?.quorum?.present else { return [] }
        func violation(_ vote: Vote?, _ field: String) -> Violation? {
            guard let vote, vote.total > present else { return nil }
            return Violation(
                Message(
                    vi: "\(vote.total) phiếu, nhưng chỉ có \(present) người có mặt",
                    en: "\(vote.total) votes, but only \(present) were present"), at: .field(field))
        }
        let front = entry.frontMatter
        return front.decisions.enumerated().compactMap { violation($1.vote, "decisions[\($0)].vote") }
            + front.elections.enumerated().compactMap { violation($1.vote, "elections[\($0)].vote") }
    }
}

/// A number that is stated agrees with what is listed.
enum DeclaredCount {
    static let check = EntryCheck(
        id: "declared-count", level: .warning, summary: "Số lượng ghi phải khớp với danh sách."
    ) { entry, _ in
        var violations: [Violation] = []
        for (index, award) in entry.frontMatter.awards.enumerated() {
            guard let count = award.count, award.recipients.count > count else { continue }
            violations.append(
                Violation(
                    Message(
                        vi: "ghi \(count) nhưng danh sách có \(award.recipients.count)",
                        en: "\(count) stated, but \(award.recipients.count) listed"),
                    at: .field("awards[\(index)].count")))
        }
        if let present = entry.frontMatter.event?.quorum?.present {
            let listed = entry.frontMatter.participants.filter(counts).reduce(0) { sum, person in
                sum + (person.group == nil ? 1 : person.count ?? 1)
            }
            if listed > present {
                violations.append(
                    Violation(
                        Message(
                            vi: "ghi có mặt \(present) người nhưng danh sách có \(listed)",
                            en: "\(present) present stated, but \(listed) listed"), at: .field("event.quorum.present")))
            }
        }
        return violations
    }
}

extension DeclaredCount {
    /// Whether somebody is among those whose presence was counted: guests are not.
    private static func counts(_ person: Participant) -> Bool {
        person.roles.allSatisfy { role in
            switch role {
            case .guest, .observer, .representative, .directingSpeaker, .awardRecipient, .absentExcused,
                .absentUnexcused:
                false
            default: true
            }
        }
    }
}

/// Points stay below what the cluster's criteria allow.
enum ScoreMaximum {
    static let check = EntryCheck(
        id: "score-maximum", level: .warning, summary: "Điểm không thể vượt mức tối đa của cụm thi đua."
    ) { entry, facts in
        guard let id = entry.frontMatter.event?.cluster, let day = entry.meetingDay,
            let cluster = facts.registries.clusters.first(where: { $0.id == id }),
            let maximum = cluster.years.first(where: { $0.year == day.year })?.maximumScore
        else { return [] }
        return entry.frontMatter.scores.enumerated().compactMap { index, score in
            guard let points = score.finalScore, points - (score.bonus ?? 0) > maximum else { return nil }
            return Violation(
                Message(
                    vi: "\(NumberText.decimal(points)) điểm, quá mức tối đa \(NumberText.decimal(maximum))",
                    en: "\(points) points, above the maximum of \(maximum)"), at: .field("scores[\(index)].final"))
        }
    }
}

/// Progress is a percentage.
enum ProgressRange {
    static let check = EntryCheck(
        id: "progress-range", level: .warning, summary: "Tiến độ là số phần trăm từ 0 đến 100."
    ) { entry, _ in
        entry.frontMatter.decisions.enumerated().flatMap { index, decision in
            decision.updates.enumerated().compactMap { place, update -> Violation? in
                guard let progress = update.progress, !(0...100).contains(progress) else { return nil }
                return Violation(
                    Message(vi: "tiến độ \(progress)%", en: "progress of \(progress) per cent"),
                    at: .field("decisions[\(index)].updates[\(place)].progress"))
            }
        }
    }
}
