import Bulletin
import Templates
import Vietnamese

/// The honour roll: by year, form and level, and the bodies that received awards.
enum AwardOutputs {
    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        let awards = registers.awards
        if awards.lines.isEmpty { return [] }
        let index = [
            RegisterPages.output(addresses.index(addresses.awards), { $0.awardOverview })
        ]
        let years = awards.years.flatMap { year, lines in
            list(
                lines, title: year.map { "Khen thưởng năm \($0)" } ?? "Khen thưởng không rõ năm",
                front: addresses.year(year, in: addresses.awards), site, registers)
        }
        let byKind = Dictionary(grouping: awards.lines.indices) { site.award(awards.lines[$0].reference).kind }
        let kinds = AwardKind.allCases.flatMap { kind in
            byKind[kind].map {
                list($0, title: "Hình thức: \(kind.label)", front: addresses.awardKind(kind), site, registers)
            } ?? []
        }
        let byLevel = Dictionary(grouping: awards.lines.indices) { site.award(awards.lines[$0].reference).level }
        let levels = AwardLevel.allCases.flatMap { level in
            byLevel[level].map {
                list($0, title: "Cấp khen thưởng: \(level.label)", front: addresses.awardLevel(level), site, registers)
            } ?? []
        }
        return index + RecipientOutputs.plan(site, registers, addresses) + years + kinds + levels
    }

    /// Conferred awards first, so that they never stand among proposals.
    private static func list(
        _ lines: [Int], title: String, front: Address, _ site: Site, _ registers: Registers
    ) -> [Output] {
        let order = Dictionary(grouping: lines) {
            AwardStanding(site.award(registers.awards.lines[$0].reference).status)
        }
        let sorted = AwardStanding.allCases.flatMap { order[$0] ?? [] }
        return RegisterList(sorted, title: title, front: front, parents: { [$0.awardsLink] }) { pages, lines, _ in
            pages.awardTables(lines)
        }.outputs
    }
}

/// Whether an award was given, is only proposed, or was taken back.
enum AwardStanding: CaseIterable, Hashable {
    case conferred
    case proposed
    case revoked

    init(_ status: AwardStatus) {
        switch status {
        case .decided, .presented: self = .conferred
        case .proposed, .voted: self = .proposed
        case .revoked: self = .revoked
        }
    }

    var caption: String {
        switch self {
        case .conferred: "Đã khen thưởng"
        case .proposed: "Đề nghị, suy tôn (chưa có quyết định)"
        case .revoked: "Đã thu hồi"
        }
    }

    var id: String {
        switch self {
        case .conferred: "da_khen_thuong"
        case .proposed: "de_nghi"
        case .revoked: "thu_hoi"
        }
    }
}

extension RegisterPages {
    var awardsLink: Link { link("Khen thưởng", addresses.index(addresses.awards)) }

    /// A table for each standing, so that no proposal looks like an award.
    func awardTables(_ lines: some Sequence<Int>) -> [RegisterPart] {
        let groups = Dictionary(grouping: lines) { AwardStanding(award(of: $0).status) }
        return AwardStanding.allCases.compactMap { standing in
            groups[standing].map { awardTable($0, id: standing.id, caption: standing.caption) }
        }
    }

    func awardTable(_ lines: [Int], id: String, caption: String) -> RegisterPart {
        let columns: [RegisterTable.Column] = [
            .init("Người nhận"), .init("Đối tượng", isFilter: true), .init("Hình thức", isFilter: true),
            .init("Cấp", isFilter: true), .init("Thành tích"), .init("Số lượng", .number), .init("Năm", .number),
            .init("Quyết định"), .init("Trạng thái", isFilter: true),
        ]
        let rows = rows.awards(lines) { range in
            let pages = fromRoot
            return RenderedRows(range.clamped(to: registers.awards.lines.indices).map(pages.awardRow), columns)
        }
        return .table(
            RegisterTable(
                id: id, caption: caption, columns: columns,
                rows: .rendered(rows, root: root, withoutOptional: false)))
    }

    private func award(of line: Int) -> Award { site.award(registers.awards.lines[line].reference) }

    private func awardRow(_ index: Int) -> [RegisterCell] {
        let line = registers.awards.lines[index]
        let award = site.award(line.reference)
        let name = line.name.map { name in
            line.subject.map { link(to: $0, as: name) } ?? Link(name, to: "")
        }
        return [
            .link(name ?? Link(unnamed(line), to: "")), line.kind.map { .text($0.label.capitalizedFirst) } ?? .empty,
            .noted(
                Link(
                    cut(award.title ?? award.label.capitalizedFirst),
                    to: address(ofEntry: line.reference.entry, anchor: "khen_thuong")),
                kindNote(award)),
            award.level.map { .text($0.label.capitalizedFirst) } ?? .empty,
            award.reason.map { .text(cut($0)) } ?? .empty, line.count == 0 ? .empty : .number(line.count),
            line.year.map { .text(String($0)) } ?? .empty,
            award.decision.map { .noted(Link($0.number, to: ""), $0.date?.short ?? "") } ?? .empty,
            .state(key: award.status.rawValue, label: award.status.label),
        ]
    }

    /// Kind and grade of an award whose title does not say them.
    private func kindNote(_ award: Award) -> String {
        guard let title = award.title, !hasWords(title, award.kind.label) else { return "" }
        return [award.kind.label.capitalizedFirst, award.grade?.label].compactMap { $0 }.joined(separator: " ")
    }

    /// Whether a text has some words, marks and case aside.
    private func hasWords(_ text: String, _ words: String) -> Bool {
        let (text, words) = (Array(fold(text).utf8), Array(fold(words).utf8))
        guard let first = words.first, words.count <= text.count else { return words.isEmpty }
        return (0...text.count - words.count).contains { start in
            text[start] == first && text[start..<start + words.count].elementsEqual(words)
        }
    }

    /// Who is not named.
    private func unnamed(_ line: AwardLine) -> String {
        let named = site.award(line.reference).recipients.count
        if line.count == 0 { return "Không ghi tên" }
        return named == 0 ? "\(line.count) tập thể, cá nhân" : "và \(line.count) tập thể, cá nhân khác"
    }

    private static let newestLimit = 100

    var awardOverview: RegisterPage {
        let awards = registers.awards
        var conferred = 0
        var proposed = 0
        for line in awards.lines {
            switch AwardStanding(site.award(line.reference).status) {
            case .conferred: conferred += line.count
            case .proposed: proposed += line.count
            case .revoked: break
            }
        }
        let figures = [
            RegisterFigure(conferred, "lượt đã khen thưởng"),
            RegisterFigure(proposed, "lượt đề nghị, suy tôn"),
        ]
        let years = awards.years.map { year, lines in
            CountedLink(
                link: link(year.map { "Năm \($0)" } ?? "Không rõ năm", addresses.year(year, in: addresses.awards)),
                count: lines.reduce(0) { $0 + awards.lines[$1].count })
        }
        func counts<Key: Hashable>(_ key: (Award) -> Key?) -> [Key: Int] {
            awards.lines.reduce(into: [:]) { counts, line in
                if let key = key(site.award(line.reference)) { counts[key, default: 0] += line.count }
            }
        }
        let byKind = counts(\.kind)
        let byLevel = counts(\.level)
        let newest = awards.years.first.map { Array($0.lines.prefix(Self.newestLimit)) } ?? []
        var restOfNewest: [RegisterPart] = []
        if let (year, lines) = awards.years.first, lines.count > newest.count {
            restOfNewest = [
                .rest(
                    "Bảng gồm \(newest.count) trong \(lines.count) dòng"
                        + (year.map { " của năm \($0)." } ?? " không rõ năm."),
                    link("Xem đủ", addresses.year(year, in: addresses.awards)))
            ]
        }
        return RegisterPage(
            title: "Khen thưởng",
            description: "Tập thể, cá nhân được khen; đề nghị và suy tôn đứng riêng vì chưa có quyết định.",
            parts: [.figures(figures)] + awardTables(newest) + restOfNewest + [
                .links(IndexGroup(title: "Theo năm", links: years)),
                .links(
                    IndexGroup(
                        title: "Theo hình thức",
                        links: AwardKind.allCases.compactMap { kind in
                            byKind[kind].map {
                                CountedLink(
                                    link: link(kind.label.capitalizedFirst, addresses.awardKind(kind)), count: $0)
                            }
                        })),
                .links(
                    IndexGroup(
                        title: "Theo cấp",
                        links: AwardLevel.allCases.compactMap { level in
                            byLevel[level].map {
                                CountedLink(
                                    link: link(level.label.capitalizedFirst, addresses.awardLevel(level)), count: $0)
                            }
                        })),
                .links(
                    IndexGroup(
                        title: "Theo người nhận",
                        links: [
                            CountedLink(link: link("Tập thể, đơn vị được khen", addresses.recipients), count: nil)
                        ])),
            ])
    }
}
