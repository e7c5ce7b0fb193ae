import Bulletin
import Templates
import Vietnamese

/// The register of decisions: by year, assignee, status and kind, the series, and the board of open ones.
enum DecisionOutputs {
    static func plan(_ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        let decisions = registers.decisions
        if decisions.records.isEmpty { return [] }
        let overview = [
            RegisterPages.output(addresses.index(addresses.decisions), { $0.decisionOverview })
        ]
        let assigneeIndex = RegisterSequence(
            [.init(title: "Đơn vị, cá nhân được giao việc", members: Array(decisions.assignees.indices))],
            title: "Giao cho", front: addresses.assignees, size: 500, parents: { [$0.decisionsLink] }
        ) { pages, groups, _ in groups.map { pages.assigneeTable($0.members, caption: $0.title) } }
        let years = decisions.years.flatMap { year, records in
            list(
                records, title: "Nghị quyết, kết luận năm \(year)", front: addresses.year(year, in: addresses.decisions)
            )
        }
        let statuses = decisions.statuses.flatMap { status, records in
            list(records, title: "Nghị quyết, kết luận: \(status.label)", front: addresses.status(status))
        }
        let kinds = decisions.kinds.flatMap { kind, records in
            list(records, title: "Loại quyết định: \(kind.label)", front: addresses.kind(kind))
        }
        return overview + assigneeIndex.outputs + years + statuses + kinds + assignees(decisions, addresses)
            + series(decisions, addresses)
    }

    private static func series(_ decisions: DecisionRegister, _ addresses: RegisterAddresses) -> [Output] {
        if decisions.series.isEmpty { return [] }
        let title = "Chuỗi quyết định qua nhiều cuộc họp"
        let index = RegisterSequence(
            [.init(title: title, members: Array(decisions.series.indices))], title: title, front: addresses.allSeries,
            size: 300, parents: { [$0.decisionsLink] }
        ) { pages, groups, _ in
            groups.map { .links(IndexGroup(title: nil, links: pages.seriesLinks($0.members))) }
        }
        return index.outputs
            + decisions.series.enumerated().map { index, series in
                RegisterPages.output(
                    addresses.series(series), { $0.seriesPage(index) },
                    parents: { [$0.decisionsLink, $0.link(title, addresses.allSeries)] })
            }
    }

    private static func list(_ records: [Int], title: String, front: Address) -> [Output] {
        RegisterList(records, title: title, front: front, parents: { [$0.decisionsLink] }) { pages, records, _ in
            [pages.decisionTable(records, id: "quyet_dinh", caption: title)]
        }.outputs
    }

    private static func assignees(_ decisions: DecisionRegister, _ addresses: RegisterAddresses) -> [Output] {
        decisions.assignees.enumerated().flatMap { position, assignee in
            let title = "Giao cho: \(assignee.name)"
            return RegisterList(
                assignee.records, title: title, front: addresses.assignee(assignee),
                parents: { [$0.decisionsLink, $0.link("Giao cho", addresses.assignees)] }
            ) { pages, records, isFront in
                (isFront ? [pages.assigneeFigures(position)] : []) + [
                    pages.decisionTable(records, id: "quyet_dinh", caption: title, isOfOneAssignee: true)
                ]
            }.outputs
        }
    }
}

extension RegisterPages {
    var decisionsLink: Link { link("Nghị quyết, kết luận", addresses.index(addresses.decisions)) }

    /// The newest decisions, and the ways to all others.
    var decisionOverview: RegisterPage {
        let decisions = registers.decisions
        let open = decisions.records.filter(\.isOpen)
        let figures = [
            RegisterFigure(decisions.records.count, "nghị quyết, kết luận, nhiệm vụ"),
            RegisterFigure(open.count, "việc còn mở", to: root + addresses.board.path),
            RegisterFigure(
                open.count { $0.status == .overdue }, "việc quá hạn", to: root + addresses.board.path,
                isUrgent: true),
            RegisterFigure(
                decisions.assignees.count, "đơn vị, cá nhân được giao", to: root + addresses.assignees.path),
        ]
        let newest = decisions.records.indices.prefix(40)
        var ways = [
            IndexGroup(
                title: "Theo năm",
                links: decisions.years.map { year, records in
                    CountedLink(
                        link: link("Năm \(year)", addresses.year(year, in: addresses.decisions)), count: records.count)
                }),
            IndexGroup(
                title: "Theo trạng thái",
                links: decisions.statuses.map { status, records in
                    CountedLink(
                        link: link(status.label.capitalizedFirst, addresses.status(status)), count: records.count)
                }),
            IndexGroup(
                title: "Theo loại",
                links: decisions.kinds.map { kind, records in
                    CountedLink(link: link(kind.label.capitalizedFirst, addresses.kind(kind)), count: records.count)
                }),
        ]
        if !decisions.series.isEmpty {
            ways.append(
                IndexGroup(
                    title: "Chuỗi quyết định qua nhiều cuộc họp",
                    links: seriesLinks(Array(decisions.series.indices.prefix(20)))
                        + [
                            CountedLink(
                                link: link("Tất cả các chuỗi", addresses.allSeries), count: decisions.series.count)
                        ]
                ))
        }
        return RegisterPage(
            title: "Nghị quyết, kết luận",
            description: "Điều các cuộc họp đã thống nhất, kết luận, giao việc, và việc thực hiện đến đâu.",
            parts: [
                .figures(figures),
                .facts([
                    RegisterFact(
                        "Lịch", [link("Tải hạn việc và cuộc họp cho điện thoại, máy tính (.ics)", addresses.calendar)])
                ]),
                decisionTable(newest, id: "moi_nhat", caption: "Mới nhất"),
            ]
                + ways.map { .links($0) })
    }

    /// Series by the words of their first decision.
    func seriesLinks(_ positions: [Int]) -> [CountedLink] {
        positions.map { position in
            let series = registers.decisions.series[position]
            return CountedLink(
                link: link(cut(site.decision(series.decisions[0]).text), addresses.series(series)), count: nil)
        }
    }

    func assigneeTable(_ positions: [Int], caption: String) -> RegisterPart {
        let decisions = registers.decisions
        let rows: [[RegisterCell]] = positions.map { position in
            let assignee = decisions.assignees[position]
            let records = assignee.records.map { decisions.records[$0] }
            return [
                .link(link(assignee.name, addresses.assignee(assignee))), .number(records.count),
                .number(records.count(where: \.isOpen)), .number(records.count { $0.status == .overdue }),
                .number(records.count { $0.status == .done }),
            ]
        }
        return .table(
            RegisterTable(
                id: "giao_cho", caption: caption,
                columns: [
                    .init("Giao cho"), .init("Tổng số", .number), .init("Còn mở", .number), .init("Quá hạn", .number),
                    .init("Hoàn thành", .number),
                ], rows: rows))
    }

    func assigneeFigures(_ position: Int) -> RegisterPart {
        let assignee = registers.decisions.assignees[position]
        let records = assignee.records.map { registers.decisions.records[$0] }
        let page = assignee.subject.flatMap(views.address(of:)).map { root + $0.path }
        return .figures([
            RegisterFigure(records.count, "việc được giao", to: page),
            RegisterFigure(records.count(where: \.isOpen), "còn mở"),
            RegisterFigure(records.count { $0.status == .overdue }, "quá hạn", isUrgent: true),
            RegisterFigure(records.count { $0.status == .done }, "hoàn thành"),
        ])
    }

    /// A matter through its meetings, oldest first.
    func seriesPage(_ index: Int) -> RegisterPage {
        let series = registers.decisions.series[index]
        let items = series.decisions.flatMap { reference -> [TimelineItem] in
            let decision = site.decision(reference)
            let record = registers.decisions.record(of: reference)
            let given = TimelineItem(
                day: record?.day, title: Link(meetingLink(reference.entry).label, to: address(of: reference)),
                text: decision.text,
                notes: [
                    record.map { $0.assignees.map { registers.decisions.assignees[$0].name } }
                        .flatMap { $0.isEmpty ? nil : "Giao cho: " + $0.joined(separator: "; ") },
                    decision.due.map { "Hạn: \($0.label)" },
                ].compactMap { $0 }, status: record?.status)
            let updates = decision.updates.enumerated().map { position, update in
                let meeting = series.followUps[reference]?[position].map { meetingLink($0) }
                return TimelineItem(
                    day: update.date, title: meeting ?? Link("Cập nhật", to: ""), text: update.note ?? "",
                    notes: update.progress.map { ["Tiến độ \($0)%"] } ?? [], status: update.status)
            }
            return [given] + updates
        }
        let sorted = items.enumerated().sorted { left, right in
            let days = (left.element.day ?? .first, right.element.day ?? .first)
            return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
        }.map(\.element)
        return RegisterPage(
            title: cut(site.decision(series.decisions[0]).text), kicker: "Chuỗi quyết định",
            description: "Diễn biến qua các cuộc họp, từ cũ đến mới.", parts: [.timeline(sorted)])
    }
}
