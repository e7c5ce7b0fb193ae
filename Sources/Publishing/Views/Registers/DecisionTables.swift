import Bulletin
import Templates
import Vietnamese

extension RegisterPages {
    /// Decisions as a table; where the page is about those who carry them out, no row names them.
    func decisionTable(
        _ records: some Sequence<Int>, id: String, caption: String, isOfOneAssignee: Bool = false
    ) -> RegisterPart {
        let all: [RegisterTable.Column] = [
            .init("Nội dung"), .init("Cuộc họp"), .init("Ngày", .day), .init("Loại", isFilter: true),
            .init("Giao cho"), .init("Hạn", .day), .init("Trạng thái", isFilter: true), .init("Cập nhật", .day),
        ]
        let assignees = 4
        let rows = rows.decisions(records) { range in
            let pages = fromRoot
            let records = registers.decisions.records[range.clamped(to: registers.decisions.records.indices)]
            return RenderedRows(records.map(pages.decisionRow), all, optional: assignees)
        }
        var columns = all
        if isOfOneAssignee { columns.remove(at: assignees) }
        return .table(
            RegisterTable(
                id: id, caption: caption, columns: columns,
                rows: .rendered(rows, root: root, withoutOptional: isOfOneAssignee)))
    }

    private func decisionRow(_ record: DecisionRecord) -> [RegisterCell] {
        let decision = site.decision(record.reference)
        return [
            .link(Link(cut(decision.text), to: address(of: record.reference))),
            .link(meetingLink(record.reference.entry)), record.day.map { .day($0) } ?? .empty,
            .text(decision.kind.label.capitalizedFirst), assigneeCell(record),
            decision.due.map { .due($0, isOpen: record.isOpen) } ?? .empty, .decision(record.status),
            updateCell(decision, record),
        ]
    }

    /// A decision on its meeting's page.
    func address(of decision: DecisionReference) -> String {
        address(ofEntry: decision.entry, anchor: site.entries[decision.entry].decisionAnchor(decision.decision))
    }

    /// A meeting by its own name.
    func meetingLink(_ entry: Int, anchor: String? = nil) -> Link {
        Link(cut(site.entries[entry].meetingTitle), to: address(ofEntry: entry, anchor: anchor))
    }

    /// Few names: whoever gives a task to forty bodies names them on the meeting's page.
    private func assigneeCell(_ record: DecisionRecord) -> RegisterCell {
        if record.assignees.isEmpty { return .empty }
        var links = record.assignees.prefix(4).map { position in
            let assignee = registers.decisions.assignees[position]
            let note = notes.isEmpty ? nil : assignee.subject.flatMap { notes[$0] }
            return link(note.map { assignee.name + $0 } ?? assignee.name, addresses.assignee(assignee))
        }
        if record.assignees.count > 4 { links.append(Link("và \(record.assignees.count - 4) đơn vị khác", to: "")) }
        return .links(links)
    }

    private func updateCell(_ decision: Decision, _ record: DecisionRecord) -> RegisterCell {
        if let series = record.series {
            let last = decision.updates.last
            let label = last?.date?.short ?? "Diễn biến"
            return .noted(
                link(label, addresses.series(registers.decisions.series[series])),
                last?.progress.map { "\($0)%" } ?? "")
        }
        guard let last = decision.updates.last else { return .empty }
        let parts = [last.date?.short, last.progress.map { "\($0)%" }].compactMap { $0 }
        return .noted(Link(parts.joined(separator: ", "), to: ""), last.note.map(cut) ?? "")
    }
}
