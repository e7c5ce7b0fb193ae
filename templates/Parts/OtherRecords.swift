import Bulletin
import HTML
import Vietnamese

/// The lines of a work schedule.
func scheduleTable(_ items: [ScheduleItem]) -> HTML {
    if items.isEmpty { return .empty }
    return """
        <div class="table schedule"><table>
        <caption>Lịch công tác</caption>
        <thead><tr><th scope="col">Thời gian</th><th scope="col">Nội dung</th><th scope="col">Địa điểm</th>\
        <th scope="col">Chủ trì</th></tr></thead>
        <tbody>
        \(each: items, scheduleRow)</tbody>
        </table></div>

        """
}

private func scheduleRow(_ item: ScheduleItem) -> HTML {
    """
    <tr><td>\(ifPresent: item.start, { scheduleTime($0, end: item.end) })</td>\
    <td><strong>\(item.text)</strong>\(ifPresent: item.participants, { "<br><small>Thành phần: \($0)</small>" })</td>\
    <td data-label="Địa điểm">\(item.place ?? "")</td><td data-label="Chủ trì">\(item.chair ?? "")</td></tr>

    """
}

/// `Thứ Hai, ngày 23/11/2026` and below it the time from beginning to end, as far as it is known.
func scheduleTime(_ start: LocalDateTime, end: LocalDateTime?) -> HTML {
    """
    <time datetime="\(start.iso)"><span>\(start.date.withWeekday)</span>\
    \(ifPresent: start.time, { " <span>\($0.short)\(ifPresent: end, { scheduleEnd($0, start: start) })</span>" })\
    \(if: start.time == nil, "\(ifPresent: end, { scheduleEnd($0, start: start) })")</time>
    """
}

private func scheduleEnd(_ end: LocalDateTime, start: LocalDateTime) -> HTML {
    if end.date == start.date { return end.time.map { " – \($0.short)" } ?? .empty }
    return " – \(end.short)"
}

/// The models that an entry speaks of.
func modelList(_ models: [PilotModelView]) -> HTML {
    if models.isEmpty { return .empty }
    return """
        <section class="models"><h2 id="mo_hinh">Mô hình</h2>
        <ul>
        \(each: models, modelItem)</ul></section>

        """
}

private func modelItem(_ view: PilotModelView) -> HTML {
    let model = view.model
    let facts = [
        model.status?.label, model.sites, view.organization, model.due.map { "tổng kết: \($0.label)" },
    ].compactMap { $0 }
    return """
        <li><p><strong>\(view.title)</strong></p>\(ifPresent: model.summary, { "<p>\($0)</p>" })\
        \(if: !facts.isEmpty, "<p class=\"meta\">\(each: facts, separator: " ", { "<span>\($0.capitalizedFirst)</span>" })</p>")</li>

        """
}

/// Supervision and social criticism.
func supervisionList(_ records: [SupervisionView]) -> HTML {
    if records.isEmpty { return .empty }
    return """
        <section class="supervision"><h2 id="giam_sat">Giám sát, phản biện</h2>
        \(each: records, supervision)</section>

        """
}

private func supervision(_ view: SupervisionView) -> HTML {
    let record = view.supervision
    return """
        <h3>\(record.title)</h3>
        <dl class="facts">\(fact("Hình thức", record.kind?.label))\(fact("Đối tượng", record.subjects.joined(separator: "; ")))\
        \(fact("Căn cứ", record.basis))\(fact("Giai đoạn", record.status?.label))\
        \(fact("Đoàn giám sát", view.team.joined(separator: "; ")))\(fact("Dự kiến", record.planned?.label))\
        \(fact("Tiến hành", record.conducted))\
        \(fact("Báo cáo", record.reported))</dl>
        \(if: !record.recommendations.isEmpty, "<p><strong>Kiến nghị</strong></p><ul>\(eachIndexed: record.recommendations, { recommendation($1, addressee: view.addressees[$0]) })</ul>\n")
        """
}

private func recommendation(_ item: Recommendation, addressee: String?) -> HTML {
    """
    <li>\(item.text)\(ifPresent: addressee, { " – gửi \($0)" })\(ifPresent: item.due, { "; hạn trả lời \($0.label)" })\
    \(ifPresent: item.answered, { "; đã trả lời ngày \(time($0))" })\(ifPresent: item.answer, { ": \($0)" })</li>
    """
}

/// Documents that an entry cites.
func citedDocumentList(_ documents: [CitedDocument]) -> HTML {
    if documents.isEmpty { return .empty }
    return """
        <section class="cited"><h2 id="van_ban_vien_dan">Văn bản viện dẫn</h2>
        <ul>
        \(each: documents, { "<li>\(link(Link($0.number, to: $0.url?.text ?? "")))\(ifPresent: $0.date, { ", " + HTML(text: $0.formal) })\(ifPresent: $0.title, { " – \($0)" })</li>\n" })</ul></section>

        """
}
