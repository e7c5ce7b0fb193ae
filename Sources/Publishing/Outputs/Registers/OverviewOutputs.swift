import Bulletin
import Templates
import Vietnamese

/// A page of charts for each year.
enum OverviewOutputs {
    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        let years = YearOverview.all(site, registers).filter { $0.entryCount > 0 || $0.meetingCount > 0 }
        if years.isEmpty { return [] }
        return [RegisterPages.output(addresses.index(addresses.overviews), { $0.overviewIndex(years) })]
            + years.map { overview in
                RegisterPages.output(
                    addresses.year(overview.year, in: addresses.overviews), { $0.overviewPage(overview) },
                    parents: { [$0.link("Tổng quan", addresses.index(addresses.overviews))] })
            }
    }
}

extension RegisterPages {
    func overviewIndex(_ years: [YearOverview]) -> RegisterPage {
        let rows = years.map { overview -> [RegisterCell] in
            [
                .link(link("Năm \(overview.year)", addresses.year(overview.year, in: addresses.overviews))),
                .number(overview.entryCount), .number(overview.meetingCount), .number(overview.decisionCount),
                .number(overview.awardCount),
            ]
        }
        return RegisterPage(
            title: "Tổng quan theo năm",
            parts: [
                .table(
                    RegisterTable(
                        id: "cac_nam", caption: "Các năm",
                        columns: [
                            .init("Năm"), .init("Bài", .number), .init("Cuộc họp, sự kiện", .number),
                            .init("Nghị quyết, kết luận", .number), .init("Lượt khen thưởng", .number),
                        ], rows: rows))
            ])
    }

    func overviewPage(_ overview: YearOverview) -> RegisterPage {
        let year = overview.year
        func page(_ count: Int, _ folder: String) -> String? {
            count == 0 ? nil : root + addresses.year(year, in: folder).path
        }
        let figures = [
            RegisterFigure(
                overview.entryCount, "bài đã đăng",
                to: overview.entryCount == 0 ? nil : root + ArchiveOutputs.address(year: year).path),
            RegisterFigure(overview.meetingCount, "cuộc họp, sự kiện"),
            RegisterFigure(
                overview.decisionCount, "nghị quyết, kết luận", to: page(overview.decisionCount, addresses.decisions)),
            RegisterFigure(overview.awardCount, "lượt khen thưởng", to: page(overview.awardCount, addresses.awards)),
        ]
        return RegisterPage(
            title: "Tổng quan năm \(year)",
            description: "Số liệu lấy từ các bài đã đăng, tính theo ngày họp và ngày đăng.",
            parts: [.figures(figures), .charts(charts(of: overview).filter { !$0.bars.isEmpty })])
    }

    private func charts(of overview: YearOverview) -> [BarChart] {
        let months =
            overview.meetingCount == 0
            ? []
            : overview.meetingsByMonth.enumerated().map { index, count in
                (name: Link("Tháng \(index + 1)", to: ""), number: count)
            }
        return [
            chart("Cuộc họp, sự kiện theo tháng", ("Tháng", "Số cuộc"), months),
            chart(
                "Cuộc họp, sự kiện theo loại", ("Loại", "Số cuộc"),
                overview.meetingKinds.map { (Link($0.kind.label.capitalizedFirst, to: ""), $0.count) }),
            chart(
                "Nghị quyết, kết luận theo trạng thái", ("Trạng thái", "Số việc"),
                overview.decisionStatuses.map {
                    (link($0.status.label.capitalizedFirst, addresses.status($0.status)), $0.count)
                }),
            chart(
                "Khen thưởng theo hình thức", ("Hình thức", "Số lượt"),
                overview.awardKinds.map {
                    (link($0.kind.label.capitalizedFirst, addresses.awardKind($0.kind)), $0.count)
                }),
            chart(
                "Khen thưởng theo cấp", ("Cấp", "Số lượt"),
                overview.awardLevels.map {
                    (link($0.level.label.capitalizedFirst, addresses.awardLevel($0.level)), $0.count)
                }),
            chart(
                "Đơn vị tham gia nhiều cuộc họp nhất", ("Đơn vị", "Số cuộc"),
                overview.activeBodies.map { (link(to: $0.subject), $0.count) }),
            BarChart(
                title: "Tỷ lệ có mặt theo tổ chức",
                description: "Tỷ lệ người có mặt trên người được triệu tập, cộng các cuộc họp có ghi số người.",
                heads: ("Tổ chức", "Có mặt"),
                bars: overview.attendance.map { (Link($0.body, to: ""), $0.present * 100 / $0.eligible) }, unit: "%"),
            chart(
                "Bài theo chuyên mục", ("Chuyên mục", "Số bài"),
                overview.sections.map { section, count in
                    (link(site.sections[section].label, site.sections[section].address), count)
                }),
        ]
    }

    /// A chart whose description names the highest bar.
    private func chart(
        _ title: String, _ heads: (name: String, number: String), _ bars: [(name: Link, number: Int)]
    ) -> BarChart {
        let highest = bars.max { $0.number < $1.number }
        let total = bars.reduce(0) { $0 + $1.number }
        let description = highest.map { "Tổng \(total); nhiều nhất là \($0.name.label): \($0.number)." } ?? ""
        return BarChart(title: title, description: description, heads: heads, bars: bars)
    }
}
