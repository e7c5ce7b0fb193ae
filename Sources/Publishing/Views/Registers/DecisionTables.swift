import Bulletin
import Templates
import Vietnamese

extension RegisterPages {
    /// Decisions as a table; where the page is about those who carry them out, no row names them.
    func decisionTable(
        _ records: some Sequence<Int>, id: String, caption: String, isOfOneAssignee: Bool = false
    ) -> RegisterPart {
        var columns: [RegisterTable.Column] = [
            .init("Nội dung"), .init("Cuộc họp"), .init("Ngày", .day), .init("Loại", isFilter: true),
        ]
        if !isOfOneAssignee { columns.append(.init("Giao cho")) }
        columns += [.init("Hạn", .day), .init("Trạng thái", isFilter: true), .init("Cập nhật", .day)]
        let rows = records.map { decisionRow(registers.decisions.records[$0], isOfOneAssignee) }
        return .table(RegisterTable(id: id, caption: caption, columns: columns, rows: rows))
    }

    private func decisionRow(_ record: DecisionRecord, _ isOfOneAssignee: Bool) -> [RegisterCell] {
        let decision = site.decision(record.reference)
        var cells: [RegisterCell] = [
            .link(Link(cut(decision.text), to: address(of: record.reference))),
            .link(meetingLink(record.reference.entry)), record.day.map { .day($0) } ?? .empty,
            .text(decision.kind.label.capitalizedFirst),
        ]
        if !isOfOneAssignee { cells.append(assigneeCell(record)) }
        cells.append(decision.due.map { .due($0, isOpen: record.isOpen) } ?? .empty)
        cells.append(.decision(record.status))
        cells.append(updateCell(decision, record))
        return cells
    }

    /// A decision on its meeting's page.
    func address(of decision: DecisionReference) -> String {
        address(ofEntry: decision.entry, anchor: site.entries[decision.entry].decisionAnchor(decision.decision))
    }

    /// A meeting by its own name.
    func meetingLink(_ entry: Int, anchor: String? = nil) -> Link {
        let title = site.entries[entry].frontMatter.event?.title ?? site.entries[entry].title
        return Link(cut(title), to: address(ofEntry: entry, anchor: anchor))
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
