import Bulletin
import Templates
import Vietnamese

/// What people and bodies did: meetings, decisions, awards, elections.
extension RegisterPages {
    /// Rows of the newest meetings on a person's or body's page; of the older ones it says where they are.
    static let historyLimit = 250
    /// Rows of tasks, of which each assignee has a list of its own.
    private static let taskLimit = 100

    /// The parts that a record has.
    func history(_ record: SubjectRecord, participations: [Int], withNames: Bool) -> [RegisterPart] {
        var parts = meetingParts(record.meetings, id: "cuoc_hop", caption: "Cuộc họp, sự kiện")
        if !participations.isEmpty {
            parts.append(
                participationTable(
                    participations.prefix(Self.historyLimit), id: "du_hop", caption: "Dự họp", withName: withNames))
            parts += newest(of: participations.count, "lần dự", in: "participants")
        }
        if !record.decisions.isEmpty {
            parts.append(
                decisionTable(
                    record.decisions.prefix(Self.taskLimit), id: "viec_duoc_giao", caption: "Việc được giao",
                    isOfOneAssignee: true))
            parts += restOfTasks(record.decisions)
        }
        if !record.awards.isEmpty {
            parts += awardTables(record.awards.prefix(Self.historyLimit))
            parts += newest(of: record.awards.count, "lượt khen thưởng", in: "awards")
        }
        return parts + electionParts(record.elections, id: "bau", caption: "Kết quả bầu")
    }

    /// Says that a table holds the newest of a number of rows only, and which file holds them all.
    private func newest(of count: Int, _ what: String, in table: String) -> [RegisterPart] {
        if count <= Self.historyLimit { return [] }
        return [rest("Bảng gồm \(Self.historyLimit) \(what) gần nhất trong \(count).", of: table)]
    }

    private func restOfTasks(_ decisions: [Int]) -> [RegisterPart] {
        guard decisions.count > Self.taskLimit,
            let assignee = registers.decisions.records[decisions[0]].assignees.first
        else { return [] }
        return [
            .rest(
                "Bảng gồm \(Self.taskLimit) việc gần nhất.",
                link(
                    "Xem cả \(decisions.count) việc", addresses.assignee(registers.decisions.assignees[assignee])))
        ]
    }

    func meetingParts(_ entries: [Int], id: String, caption: String) -> [RegisterPart] {
        if entries.isEmpty { return [] }
        return [meetingTable(entries.prefix(Self.historyLimit), id: id, caption: caption)]
            + newest(of: entries.count, "cuộc", in: "events")
    }

    func electionParts(_ elections: [ElectionReference], id: String, caption: String) -> [RegisterPart] {
        if elections.isEmpty { return [] }
        let rest =
            elections.count <= Self.historyLimit
            ? []
            : [
                RegisterPart.note(
                    "Bảng gồm \(Self.historyLimit) lần bầu gần nhất trong \(elections.count); các lần trước xem ở bài của "
                        + "mỗi cuộc họp.")
            ]
        return [electionTable(elections.prefix(Self.historyLimit), id: id, caption: caption)] + rest
    }

    private func meetingTable(_ entries: ArraySlice<Int>, id: String, caption: String) -> RegisterPart {
        .table(
            RegisterTable(
                id: id, caption: caption,
                columns: [
                    .init("Cuộc họp, sự kiện"), .init("Ngày", .day), .init("Loại", isFilter: true), .init("Địa điểm"),
                ],
                rows: entries.map { index in
                    let event = site.entries[index].frontMatter.event
                    return [
                        .link(meetingLink(index)), day(of: index).map { .day($0) } ?? .empty,
                        event?.kind.map { .text($0.label.capitalizedFirst) } ?? .empty,
                        event?.place.map { .link(placeLink($0, on: day(of: index))) } ?? .empty,
                    ]
                }))
    }

    private func placeLink(_ reference: NameReference, on day: CivilDate?) -> Link {
        let label = registers.names.label(reference)
        return registers.names.place(reference, on: day).map { link(to: .place($0), as: label) } ?? Link(label, to: "")
    }

    /// Participations in the words of the entries.
    func participationTable(_ places: ArraySlice<Int>, id: String, caption: String, withName: Bool) -> RegisterPart {
        var columns: [RegisterTable.Column] = [
            .init("Cuộc họp, sự kiện"), .init("Ngày", .day), .init("Chức vụ khi đó"), .init("Vai trò", isFilter: true),
        ]
        if withName { columns.insert(.init("Người dự"), at: 1) }
        let rows = places.map { place -> [RegisterCell] in
            let participation = registers.people.participations[place]
            let participant = site.participant(participation)
            let organization = participant.organization.map(registers.names.label)
            let post =
                withName
                ? participant.position : [participant.position, organization].compactMap { $0 }.joined(separator: ", ")
            var cells: [RegisterCell] = [
                .link(meetingLink(participation.entry, anchor: "thanh_phan")),
                day(of: participation.entry).map { .day($0) } ?? .empty,
                .text(cut(post ?? "")), .text(participant.roles.map(\.label).joined(separator: ", ").capitalizedFirst),
            ]
            if withName {
                let name = participant.name.map(registers.names.label) ?? ""
                cells.insert(.link(Link(name, to: views.address(of: participation, root: root) ?? "")), at: 1)
            }
            return cells
        }
        return .table(RegisterTable(id: id, caption: caption, columns: columns, rows: rows))
    }

    private func electionTable(
        _ elections: ArraySlice<ElectionReference>, id: String, caption: String
    ) -> RegisterPart {
        let rows = elections.map { reference -> [RegisterCell] in
            let election = site.entries[reference.entry].frontMatter.elections[reference.election]
            let day = day(of: reference.entry)
            return [
                .text(election.office.label.capitalizedFirst), .links(election.elected.map { link(to: $0, on: day) }),
                election.body.map { .link(link(to: $0, on: day)) } ?? .empty, election.term.map { .text($0) } ?? .empty,
                .link(meetingLink(reference.entry)),
            ]
        }
        return .table(
            RegisterTable(
                id: id, caption: caption,
                columns: [.init("Chức vụ"), .init("Trúng cử"), .init("Tổ chức"), .init("Nhiệm kỳ"), .init("Cuộc họp")],
                rows: rows))
    }

    /// A body as written and, where it is no more, what it has become: `Huyện Tân Khê (nay là Xã Tân Khê, …)`.
    func presentLinks(_ reference: NameReference, on day: CivilDate?) -> [Link] {
        guard let subject = registers.names.body(reference, on: day) else { return [link(to: reference, on: day)] }
        return presentLinks(subject, as: registers.names.label(reference))
    }

    func presentLinks(_ subject: Subject, as label: String? = nil) -> [Link] {
        let forms = registers.names.presentForms(of: subject, on: site.today)
        let first = link(to: subject, as: label)
        if forms.isEmpty { return [first] }
        return [first]
            + forms.enumerated().map { index, form in
                let link = link(to: form)
                return Link((index == 0 ? "nay là " : "") + link.label, to: link.address)
            }
    }
}
