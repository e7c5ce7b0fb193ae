import Bulletin
import Publishing
import Templates
import Vietnamese

/// The structured records of an entry as blocks: decisions, commendations, elections.
extension ArticleMaking {
    /// What of the records stands in an article.
    func records(_ index: Int, _ making: inout BlockMaking) -> [BookBlock] {
        decisions(index, &making) + elections(index, &making) + awards(index, &making)
    }

    /// The decisions as a numbered list.
    func decisions(_ index: Int, _ making: inout BlockMaking) -> [BookBlock] {
        let decisions = views.site.entries[index].frontMatter.decisions.indices
        if decisions.isEmpty { return [] }
        let items: [[BookBlock]] = decisions.map { place in
            let view = views.decisionView(index, place, root: "")
            var line: [BookInline] = [.strong([.text("\(view.kind.label.capitalizedFirst). ")])]
            line += making.marked(view.text)
            let about = DecisionTexts.charge(of: view)
            return [.paragraph(about.isEmpty ? line : line + [.text(" ("), .emphasis([.text(about)]), .text(")")])]
        }
        return [
            .heading(level: making.levelShift + 2, [.text("Quyết định, kết luận")]), .list(start: 1, items: items),
        ]
    }

    /// Who was elected to which office, for which term.
    func elections(_ index: Int, _ making: inout BlockMaking) -> [BookBlock] {
        let elections = views.site.entries[index].frontMatter.elections.map(views.electionView)
        if elections.isEmpty { return [] }
        let items: [[BookBlock]] = elections.map { election in
            let office = [election.office.label.capitalizedFirst, election.body].compactMap { $0 }
                .joined(separator: " ")
            let term = election.term.map { " (nhiệm kỳ \($0))" } ?? ""
            var line = [BookInline.strong([.text(office + ": ")])]
            line += making.marked(election.elected.joined(separator: ", ") + term + ".")
            return [.paragraph(line)]
        }
        return [.heading(level: making.levelShift + 2, [.text("Kết quả bầu")]), .list(start: nil, items: items)]
    }

    private func awards(_ index: Int, _ making: inout BlockMaking) -> [BookBlock] {
        let awards = views.site.entries[index].frontMatter.awards.map { views.awardView($0) }
        if awards.isEmpty { return [] }
        let items: [[BookBlock]] = awards.map { view in
            var line: [BookInline] = [.strong([.text(view.award.label.capitalizedFirst)])]
            line.append(.text(" – \(view.award.status.label)"))
            if let count = view.award.count, view.recipients.isEmpty {
                line.append(.text(", \(count) tập thể, cá nhân"))
            }
            if !view.recipients.isEmpty {
                line += [.text(": ")] + making.marked(view.recipients.map(\.label).joined(separator: "; "))
            }
            return [.paragraph(line + [.text(".")])]
        }
        return [.heading(level: making.levelShift + 2, [.text("Khen thưởng")]), .list(start: nil, items: items)]
    }
}

/// Decisions in words.
enum DecisionTexts {
    /// Who is to do it and until when.
    static func charge(of view: DecisionView) -> String {
        let parts: [String?] = [
            view.assignees.isEmpty ? nil : "giao: \(view.assignees.map(\.label).joined(separator: "; "))",
            view.coordinators.isEmpty ? nil : "phối hợp: \(view.coordinators.joined(separator: "; "))",
            view.reportTo.map { "báo cáo: \($0)" }, view.via.map { "qua: \($0)" }, view.due.map { "hạn: \($0.label)" },
            view.vote.flatMap(vote),
        ]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    static func vote(_ vote: Vote) -> String? {
        let counts: [String?] = [
            vote.inFavour.map { "\($0) tán thành" }, vote.against.map { "\($0) không tán thành" },
            vote.abstentions.map { "\($0) không ý kiến" },
        ]
        let words = counts.compactMap { $0 }
        if words.isEmpty { return vote.method.map { "biểu quyết: \($0.label)" } }
        return (vote.method.map { "\($0.label): " } ?? "biểu quyết: ") + words.joined(separator: ", ")
    }
}
