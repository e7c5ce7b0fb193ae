import Bulletin
import Publishing
import Templates
import Vietnamese

/// The period in figures: charts, each with its numbers as a table, which is what screen readers and scans need.
struct YearFigures {
    let site: Site
    let registers: Registers
    let entries: [Int]

    func section(title: String) -> BookSection? {
        if entries.isEmpty { return nil }
        var section = BookSection(.chapter, id: "so-lieu", title: title, level: 1)
        section.blocks = [
            .table(summary), chart("Số bài theo tháng", .columns, months),
            chart("Số bài theo chuyên mục", .rows, sections),
            chart("Quyết định theo tình trạng", .rows, decisions), chart("Khen thưởng theo hình thức", .rows, awards),
        ].compactMap { $0 }
        return section
    }

    private func chart(_ title: String, _ direction: BookChart.Direction, _ bars: [BookChart.Bar]) -> BookBlock? {
        bars.contains { $0.value > 0 } ? .chart(BookChart(title: title, direction: direction, bars: bars)) : nil
    }

    private var fronts: [FrontMatter] { entries.map { site.entries[$0].frontMatter } }

    private var summary: BookTable {
        func count(_ kind: EntryKind) -> Int { entries.count { site.entries[$0].kind == kind } }
        let chosen = Set(entries)
        let decisions = registers.decisions.records.filter { chosen.contains($0.reference.entry) }
        let open = decisions.count { $0.isOpen }
        let awards = fronts.flatMap(\.awards).filter { $0.status == .decided || $0.status == .presented }
        let figures: [(String, Int)] = [
            ("Tin, bài", count(.news)), ("Biên bản hội nghị", count(.minutes)), ("Văn bản", count(.document)),
            ("Thông báo", count(.notice)), ("Quyết định, kết luận", decisions.count),
            ("Trong đó còn phải thực hiện", open),
            ("Tập thể, cá nhân được khen", awards.reduce(0) { $0 + $1.total }),
            ("Cuộc giám sát, phản biện", fronts.reduce(0) { $0 + $1.supervision.count }),
            ("Ảnh", fronts.reduce(0) { $0 + $1.photos.count + ($1.cover == nil ? 0 : 1) }),
        ]
        return BookTable(
            caption: [],
            columns: [BookTable.Column("Nội dung", share: 4), BookTable.Column("Số lượng", .end, share: 1)],
            rows: figures.filter { $0.1 > 0 }.map { [[.text($0.0)], [.text(NumberText.integer($0.1))]] })
    }

    /// The months of one year; the years, where there are several.
    private var months: [BookChart.Bar] {
        let days = entries.compactMap { site.entries[$0].day }
        guard let first = days.min(), let last = days.max() else { return [] }
        if first.year != last.year {
            return (first.year...last.year).map { year in
                BookChart.Bar(label: "\(year)", value: days.count { $0.year == year })
            }
        }
        return (1...12).map { month in
            BookChart.Bar(label: "\(month)", value: days.count { $0.month == month })
        }
    }

    private var sections: [BookChart.Bar] {
        site.sections.map { section in
            BookChart.Bar(label: section.label, value: entries.count { site.entries[$0].section == section.id })
        }.filter { $0.value > 0 }
    }

    private var decisions: [BookChart.Bar] {
        let chosen = Set(entries)
        let all = registers.decisions.records.filter { chosen.contains($0.reference.entry) }
        return DecisionStatus.allCases.map { status in
            BookChart.Bar(label: status.label.capitalizedFirst, value: all.count { $0.status == status })
        }.filter { $0.value > 0 }
    }

    private var awards: [BookChart.Bar] {
        let all = fronts.flatMap(\.awards).filter { $0.status == .decided || $0.status == .presented }
        return AwardKind.allCases.map { kind in
            BookChart.Bar(
                label: kind.label.capitalizedFirst,
                value: all.filter { $0.kind == kind }.reduce(0) { $0 + $1.total })
        }.filter { $0.value > 0 }
    }
}
