import Bulletin
import Templates
import Vietnamese

/// What people and bodies did: meetings, decisions, awards, elections.
extension RegisterPages {
    /// The parts that a record has.
    func history(_ record: SubjectRecord, participations: [Int], withNames: Bool) -> [RegisterPart] {
        var parts: [RegisterPart] = []
        if !record.meetings.isEmpty {
            parts.append(meetingTable(record.meetings, id: "cuoc_hop", caption: "Cuộc họp, sự kiện"))
        }
        if !participations.isEmpty {
            parts.append(
                participationTable(
                    Array(participations.prefix(Self.historyLimit)), id: "du_hop", caption: "Dự họp",
                    withName: withNames))
            parts += rest(participations.count)
        }
        if !record.decisions.isEmpty {
            parts.append(
                decisionTable(
                    record.decisions.prefix(100), id: "viec_duoc_giao", caption: "Việc được giao",
                    isOfOneAssignee: true))
            if record.decisions.count > 100,
                let assignee = registers.decisions.records[record.decisions[0]].assignees.first
            {
                let assignee = registers.decisions.assignees[assignee]
                parts.append(
                    .facts([
                        RegisterFact("Xem đủ", [link("\(record.decisions.count) việc", addresses.assignee(assignee))])
                    ]))
            }
        }
        if !record.awards.isEmpty { parts += awardTables(record.awards.prefix(Self.historyLimit)) }
        if !record.elections.isEmpty { parts.append(electionTable(record.elections)) }
        return parts
    }

    private func rest(_ count: Int) -> [RegisterPart] {
        count <= Self.historyLimit
            ? [] : [.note("Bảng gồm \(Self.historyLimit) lần gần nhất trong \(count) lần; đủ cả ở trang dữ liệu mở.")]
    }

    func meetingTable(_ entries: [Int], id: String, caption: String) -> RegisterPart {
        .table(
            RegisterTable(
                id: id, caption: caption,
                columns: [
                    .init("Cuộc họp, sự kiện"), .init("Ngày", .day), .init("Loại", isFilter: true), .init("Địa điểm"),
                ],
                rows: entries.prefix(Self.historyLimit).map { index in
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
    func participationTable(_ places: [Int], id: String, caption: String, withName: Bool) -> RegisterPart {
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
                .link(
                    Link(
                        meetingLink(participation.entry).label,
                        to: link(toEntry: participation.entry, anchor: "thanh_phan").address)),
                day(of: participation.entry).map { .day($0) } ?? .empty,
                .text(cut(post ?? "")), .text(participant.roles.map(\.label).joined(separator: ", ").capitalizedFirst),
            ]
            if withName {
                let name = participant.name.map(registers.names.label) ?? ""
                let page = views.address(of: participant)
                cells.insert(.link(Link(name, to: page.map { root + $0.path } ?? "")), at: 1)
            }
            return cells
        }
        return .table(RegisterTable(id: id, caption: caption, columns: columns, rows: rows))
    }

    func electionTable(_ elections: [ElectionReference]) -> RegisterPart {
        let rows = elections.prefix(Self.historyLimit).map { reference -> [RegisterCell] in
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
                id: "bau", caption: "Kết quả bầu",
                columns: [.init("Chức vụ"), .init("Trúng cử"), .init("Tổ chức"), .init("Nhiệm kỳ"), .init("Cuộc họp")],
                rows: Array(rows)))
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
