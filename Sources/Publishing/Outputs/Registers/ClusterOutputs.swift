import Bulletin
import Templates
import Vietnamese

/// A page for each emulation cluster, year by year.
enum ClusterOutputs {
    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        if site.registries.clusters.isEmpty { return [] }
        return [RegisterPages.output(addresses.index(addresses.clusters), { $0.clusterIndex })]
            + site.registries.clusters.enumerated().map { index, cluster in
                RegisterPages.output(
                    Address("\(addresses.clusters)/\(cluster.id.text).html"), { $0.clusterPage(index) },
                    parents: { [$0.link("Cụm thi đua", addresses.index(addresses.clusters))] })
            }
    }
}

extension RegisterPages {
    /// Years with all their tables; of older ones the page says where they are.
    private static let yearLimit = 12

    var clusterIndex: RegisterPage {
        let rows = site.registries.clusters.enumerated().map { index, cluster -> [RegisterCell] in
            let newest = registers.clusters.years[index].first { $0.settings != nil }
            let settings = newest?.settings.map { cluster.years[$0] }
            return [
                .link(link(to: .cluster(index))), cluster.level.map { .text($0.label.capitalizedFirst) } ?? .empty,
                newest.map { .text(String($0.year)) } ?? .empty,
                settings?.head.map { .link(link(to: $0, on: nil)) } ?? .empty,
                settings.map { .number($0.members.count) } ?? .empty,
                .number(registers.subjects[.cluster(index)].meetings.count),
            ]
        }
        return RegisterPage(
            title: "Cụm thi đua",
            parts: [
                .table(
                    RegisterTable(
                        id: "cum", caption: "Các cụm thi đua",
                        columns: [
                            .init("Cụm"), .init("Cấp"), .init("Năm gần nhất"), .init("Cụm trưởng"),
                            .init("Thành viên", .number), .init("Cuộc họp", .number),
                        ], rows: rows))
            ])
    }

    func clusterPage(_ index: Int) -> RegisterPage {
        let cluster = site.registries.clusters[index]
        let years = registers.clusters.years[index]
        var parts = years.prefix(Self.yearLimit).flatMap { yearParts($0, of: cluster) }
        if years.count > Self.yearLimit {
            parts.append(rest("Trang này gồm \(Self.yearLimit) năm gần nhất trong \(years.count) năm.", of: "clusters"))
        }
        let record = registers.subjects[.cluster(index)]
        if !record.decisions.isEmpty || !record.participations.isEmpty || !record.awards.isEmpty {
            var others = record
            others.meetings = []
            others.elections = []
            parts.append(.heading("Các năm"))
            parts += history(others, participations: record.participations, withNames: true)
        }
        if parts.isEmpty, !record.meetings.isEmpty {
            parts += meetingParts(record.meetings, id: "cuoc_hop", caption: "Cuộc họp")
        }
        return RegisterPage(title: cluster.name, kicker: "Cụm thi đua", parts: parts)
    }

    private func yearParts(_ year: ClusterYear, of cluster: Cluster) -> [RegisterPart] {
        let day = CivilDate(year: year.year, month: 12, day: 31)
        var parts: [RegisterPart] = [.heading("Năm \(year.year)")]
        if let settings = year.settings.map({ cluster.years[$0] }) {
            parts.append(
                .facts([
                    RegisterFact("Cụm trưởng", settings.head.map { [link(to: $0, on: day)] } ?? []),
                    RegisterFact("Cụm phó", settings.deputies.map { link(to: $0, on: day) }),
                    RegisterFact("Thành viên", settings.members.map { link(to: $0, on: day) }),
                ]))
            if !settings.criteria.isEmpty { parts.append(criteriaTable(settings, year.year)) }
        }
        if let entry = year.scores { parts.append(scoreTable(entry, year.year, on: day)) }
        let proposals = year.nominations.filter { !site.award($0).status.isConferred }
        if !proposals.isEmpty { parts.append(nominationTable(proposals, year.year)) }
        if !year.nominatingDecisions.isEmpty {
            let records = year.nominatingDecisions.compactMap { wanted in
                registers.decisions.records.firstIndex { $0.reference == wanted }
            }
            parts.append(
                decisionTable(records, id: "suy_ton_\(year.year)", caption: "Quyết định suy tôn năm \(year.year)"))
        }
        parts += electionParts(
            year.elections, id: "bau_\(year.year)", caption: "Kết quả bầu tại cuộc họp năm \(year.year)")
        parts += meetingParts(year.meetings, id: "hop_\(year.year)", caption: "Cuộc họp năm \(year.year)")
        return parts
    }

    private func criteriaTable(_ settings: Cluster.Year, _ year: Int) -> RegisterPart {
        var rows = settings.criteria.map { [RegisterCell.text($0.title), .decimal($0.maximum)] }
        if let total = settings.maximumScore { rows.append([.text("Tổng điểm tối đa"), .decimal(total)]) }
        return .table(
            RegisterTable(
                id: "tieu_chi_\(year)", caption: "Tiêu chí chấm điểm năm \(year)",
                columns: [.init("Tiêu chí"), .init("Điểm tối đa", .number)], rows: rows))
    }

    private func scoreTable(_ entry: Int, _ year: Int, on day: CivilDate?) -> RegisterPart {
        let scores = site.entries[entry].frontMatter.scores
        let hasExtras = scores.contains { $0.bonus != nil || $0.penalty != nil }
        var columns: [RegisterTable.Column] = [
            .init("Đơn vị"), .init("Tự chấm", .number), .init("Kiểm tra", .number),
        ]
        if hasExtras { columns += [.init("Thưởng", .number), .init("Trừ", .number)] }
        columns += [.init("Kết quả", .number), .init("Xếp hạng", .number)]
        func points(_ value: Double?) -> RegisterCell { value.map { .decimal($0) } ?? .empty }
        let rows = scores.map { score -> [RegisterCell] in
            var cells: [RegisterCell] = [
                .link(link(to: score.unit, on: day)), points(score.ownScore), points(score.checkedScore),
            ]
            if hasExtras { cells += [points(score.bonus), points(score.penalty)] }
            return cells + [points(score.finalScore), score.rank.map { .number($0) } ?? .empty]
        }
        return .table(
            RegisterTable(id: "diem_\(year)", caption: "Kết quả chấm điểm năm \(year)", columns: columns, rows: rows))
    }

    private func nominationTable(_ nominations: [AwardReference], _ year: Int) -> RegisterPart {
        .table(
            RegisterTable(
                id: "de_nghi_\(year)", caption: "Suy tôn, đề nghị khen thưởng năm \(year) (chưa có quyết định)",
                columns: [.init("Hình thức"), .init("Đề nghị cho"), .init("Trạng thái")],
                rows: nominations.map { reference in
                    let award = site.award(reference)
                    return [
                        .link(
                            Link(
                                award.label.capitalizedFirst,
                                to: link(toEntry: reference.entry, anchor: "khen_thuong").address)),
                        .links(award.recipients.map { Link(registers.names.label($0.name), to: "") }),
                        .state(key: award.status.rawValue, label: award.status.label),
                    ]
                }))
    }
}
