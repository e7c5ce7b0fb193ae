import Bulletin
import HTML
import Vietnamese

/// The lines of a work schedule.
func scheduleTable(_ items: [ScheduleItem]) -> HTML {
    if items.isEmpty { return .empty }
    return """
        <table class="schedule">
        <caption>Lịch công tác</caption>
        <thead><tr><th scope="col">Thời gian</th><th scope="col">Nội dung</th><th scope="col">Địa điểm</th>\
        <th scope="col">Chủ trì</th></tr></thead>
        <tbody>
        \(each: items, scheduleRow)</tbody>
        </table>

        """
}

private func scheduleRow(_ item: ScheduleItem) -> HTML {
    """
    <tr><td>\(ifPresent: item.start, { time($0) })</td>\
    <td>\(item.text)\(ifPresent: item.participants, { " (thành phần: \($0))" })</td>\
    <td>\(item.place ?? "")</td><td>\(item.chair ?? "")</td></tr>

    """
}

/// The models that an entry speaks of.
func modelList(_ models: [PilotModelView]) -> HTML {
    if models.isEmpty { return .empty }
    return """
        <section class="models"><h2 id="mo-hinh">Mô hình</h2>
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
        <li><strong>\(view.title)</strong>\(if: !facts.isEmpty, " – \(facts.joined(separator: "; "))")\
        \(ifPresent: model.summary, { ". \($0)" })</li>

        """
}

/// Supervision and social criticism.
func supervisionList(_ records: [SupervisionView]) -> HTML {
    if records.isEmpty { return .empty }
    return """
        <section class="supervision"><h2 id="giam-sat">Giám sát, phản biện</h2>
        \(each: records, supervision)</section>

        """
}

private func supervision(_ view: SupervisionView) -> HTML {
    let record = view.supervision
    return """
        <h3>\(record.title)</h3>
        <dl>\(fact("Hình thức", record.kind?.label))\(fact("Đối tượng", record.subjects.joined(separator: "; ")))\
        \(fact("Căn cứ", record.basis))\(fact("Giai đoạn", record.status?.label))\
        \(fact("Đoàn giám sát", view.team.joined(separator: "; ")))\(fact("Dự kiến", record.planned?.label))\
        \(ifPresent: record.conducted, { "<dt>Tiến hành</dt><dd>\(time($0))</dd>" })\
        \(ifPresent: record.reported, { "<dt>Báo cáo</dt><dd>\(time($0))</dd>" })</dl>
        \(if: !record.recommendations.isEmpty, "<ul>\(eachIndexed: record.recommendations, { recommendation($1, addressee: view.addressees[$0]) })</ul>\n")
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
        <section class="cited"><h2 id="van-ban-vien-dan">Văn bản viện dẫn</h2>
        <ul>
        \(each: documents, { "<li>\(link(Link($0.number, to: $0.url?.text ?? "")))\(ifPresent: $0.date, { ", " + HTML(text: $0.formal) })\(ifPresent: $0.title, { " – \($0)" })</li>\n" })</ul></section>

        """
}
