import Bulletin
import Publishing
import Templates
import Vietnamese

/// The registers at the end of a book, made from the records of its entries.
struct RegisterTables {
    let views: SiteViews
    let registers: Registers
    let entries: [Int]
    let articles: [Int: String]
    let finder: NameFinder

    /// A register as a part of a chapter; nil where there is nothing in it.
    private func part(_ id: String, _ title: String, _ blocks: [BookBlock]) -> BookSection? {
        if blocks.isEmpty { return nil }
        var section = BookSection(.group, id: id, title: title, level: 2)
        section.blocks = blocks
        return section
    }

    private func cell(_ text: String) -> [BookInline] { finder.marked(text) }

    private func articleLink(_ entry: Int, _ text: String) -> [BookInline] {
        articles[entry].map { [.link(.section($0), [.text(text)])] } ?? [.text(text)]
    }

    /// The entries by the day of their meeting, else their own.
    private var byDay: [Int] {
        func day(_ entry: Int) -> CivilDate? {
            let value = views.site.entries[entry]
            return value.meetingDay
        }
        let dated = entries.enumerated().map { (place: $0.offset, entry: $0.element, day: day($0.element)) }
        return dated.sorted { left, right in
            if left.day == right.day { return left.place < right.place }
            guard let leftDay = left.day, let rightDay = right.day else { return left.day != nil }
            return leftDay < rightDay
        }.map(\.entry)
    }

    // MARK: Decisions

    /// All decisions with who carries them out, until when, and how far they are.
    func decisions() -> BookSection? {
        var rows: [[[BookInline]]] = []
        for entry in byDay {
            let value = views.site.entries[entry]
            for place in value.frontMatter.decisions.indices {
                let view = views.decisionView(entry, place, root: "")
                let record = registers.decisions.record(of: DecisionReference(entry: entry, decision: place))
                var text = cell(view.text)
                if let note = view.updates.last?.note { text += [.text(" "), .emphasis(cell(note))] }
                let day = value.meetingDay
                rows.append([
                    articleLink(entry, day?.short ?? "–"), text,
                    cell(view.assignees.map(\.label).joined(separator: "; ")),
                    [.text(view.due?.label ?? "")], [.text((record?.status ?? view.status).label.capitalizedFirst)],
                ])
            }
        }
        if rows.isEmpty { return nil }
        let columns = [
            BookTable.Column("Ngày", share: 1.35), BookTable.Column("Nội dung", share: 3.4),
            BookTable.Column("Giao cho", share: 1.5), BookTable.Column("Hạn", share: 1.35),
            BookTable.Column("Tình trạng", share: 1.15),
        ]
        return part(
            "quyet-dinh", "Quyết định và việc thực hiện",
            [
                .paragraph([
                    .text(
                        "Quyết định, kết luận của các cuộc họp trong sách; tình trạng tính đến \(views.site.today.long)."
                    )
                ]), .table(BookTable(caption: [], columns: columns, rows: rows)),
            ])
    }

    // MARK: Honours

    /// Awards that were decided, by level from the highest down; within one in the order of the register.
    func honours() -> BookSection? {
        let chosen = Set(entries)
        var seen: Set<AwardReference> = []
        var items: [AwardLevel?: [[BookBlock]]] = [:]
        for line in registers.awards.lines where chosen.contains(line.reference.entry) {
            let award = views.site.award(line.reference)
            guard award.status == .decided || award.status == .presented, seen.insert(line.reference).inserted else {
                continue
            }
            items[award.level, default: []].append(honour(views.awardView(award), line.reference.entry))
        }
        let levels: [AwardLevel?] = AwardLevel.allCases.map { $0 } + [nil]
        let blocks = levels.flatMap { level -> [BookBlock] in
            guard let items = items[level] else { return [] }
            let title = level.map { "Cấp \($0.label)" } ?? "Hình thức khác"
            return [.heading(level: 3, [.text(title)]), .list(start: nil, items: items)]
        }
        return part("khen-thuong", "Danh sách khen thưởng", blocks)
    }

    private func honour(_ view: AwardView, _ entry: Int) -> [BookBlock] {
        let award = view.award
        let about: [String?] = [
            view.conferredBy,
            award.decision.map { "Quyết định số \($0.number)" + ($0.date.map { " ngày \($0.short)" } ?? "") },
            award.reason,
        ]
        var line: [BookInline] = [
            .link(.section(articles[entry] ?? ""), [.strong([.text(award.label.capitalizedFirst)])])
        ]
        if articles[entry] == nil { line = [.strong([.text(award.label.capitalizedFirst)])] }
        let rest = about.compactMap { $0 }.joined(separator: "; ")
        if !rest.isEmpty { line += [.text(". ")] + cell(rest + ".") }
        if view.recipients.isEmpty {
            return [.paragraph(line + [.text(rest.isEmpty ? ": " : " "), .text("\(award.total) tập thể, cá nhân.")])]
        }
        var blocks: [BookBlock] = [.paragraph(line)]
        let names = zip(view.recipients.map(\.label), award.recipients).sorted {
            CollationKey($0.0) < CollationKey($1.0)
        }
        blocks.append(
            .list(
                start: 1,
                items: names.map { name, recipient in
                    let position = recipient.position.map { ", \($0)" } ?? ""
                    return [.paragraph(cell(name + position))]
                }))
        return blocks
    }

    // MARK: Clusters

    /// Points of the units of emulation clusters.
    func clusters() -> BookSection? {
        var blocks: [BookBlock] = []
        for entry in entries {
            let front = views.site.entries[entry].frontMatter
            if front.scores.isEmpty { continue }
            let name = front.event?.cluster.map(views.names.clusterName) ?? front.event?.title ?? front.title
            blocks.append(.heading(level: 3, [.text(name)]))
            blocks.append(.table(scores(front.scores, entry)))
        }
        return part("cum-thi-dua", "Kết quả cụm thi đua", blocks)
    }

    private func scores(_ scores: [Score], _ entry: Int) -> BookTable {
        func points(_ value: Double?) -> [BookInline] { [.text(value.map { NumberText.decimal($0) } ?? "")] }
        let rows = scores.map { score in
            [
                cell(views.names.label(score.unit)), points(score.ownScore), points(score.checkedScore),
                points(score.finalScore), [.text(score.rank.map { "\($0)" } ?? "")],
            ]
        }
        return BookTable(
            caption: [.text("Kết quả chấm điểm thi đua")],
            columns: [
                BookTable.Column("Đơn vị", share: 3), BookTable.Column("Tự chấm", .end, share: 1),
                BookTable.Column("Kiểm tra", .end, share: 1), BookTable.Column("Kết quả", .end, share: 1),
                BookTable.Column("Hạng", .end, share: 0.8),
            ], rows: rows)
    }

    // MARK: Documents

    /// Documents that the entries cite, each once, by number.
    func documents() -> BookSection? {
        let chosen = Set(entries)
        let records = registers.documents.records.filter { !chosen.isDisjoint(with: $0.entries) }
        if records.isEmpty { return nil }
        let rows = records.sorted { CollationKey($0.number) < CollationKey($1.number) }.map { document in
            [[BookInline.text(document.number)], [.text(document.date?.short ?? "")], cell(document.title ?? "")]
        }
        let columns = [
            BookTable.Column("Số, ký hiệu", share: 1.5), BookTable.Column("Ngày", share: 1.1),
            BookTable.Column("Trích yếu", share: 3.6),
        ]
        return part(
            "van-ban-vien-dan", "Văn bản viện dẫn", [.table(BookTable(caption: [], columns: columns, rows: rows))])
    }
}
