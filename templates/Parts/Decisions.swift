import Bulletin
import HTML
import Vietnamese

/// The decisions of a meeting, each with its anchor.
func decisionList(_ decisions: [DecisionView]) -> HTML {
    if decisions.isEmpty { return .empty }
    var markup = MarkupWriter(capacity: decisions.count * 1000)
    markup.literal(
        """
        <section class="decisions"><h2 id="quyet_dinh">Nội dung thống nhất, kết luận</h2>
        <ol>

        """)
    decisions.withUnsafeBufferPointer { for index in $0.indices { write($0[index], to: &markup) } }
    markup.literal("</ol></section>\n")
    return markup.finish()
}

// Most minutes have some: they are written straight into the list.

private func write(_ decision: DecisionView, to markup: inout MarkupWriter) {
    markup.literal("<li id=\"")
    markup.text(decision.anchor)
    markup.literal("\"><p class=\"decision-text\">")
    markup.text(decision.text)
    markup.literal("</p>\n<p class=\"meta\"><span class=\"kind\">")
    markup.text(decision.kind.label.capitalizedFirst)
    markup.literal("</span> ")
    markup.write(status: decision.status.rawValue, decision.status.label)
    if let due = decision.due {
        markup.literal(" <span>Hạn: ")
        markup.write(due: due, isOpen: decision.isOpen)
        markup.literal("</span>")
    }
    markup.literal("</p>\n")
    writeFacts(decision, to: &markup)
    if !decision.updates.isEmpty {
        markup.literal("<ul class=\"updates\">")
        for one in decision.updates { markup.html(update(one)) }
        markup.literal("</ul>\n")
    }
    markup.literal("</li>\n")
}

private func writeFacts(_ decision: DecisionView, to markup: inout MarkupWriter) {
    guard hasFacts(decision) else { return }
    markup.literal("<dl>")
    if !decision.assignees.isEmpty {
        markup.write(fact: "Giao cho") { $0.write(decision.assignees, separator: "; ") }
    }
    markup.write(fact: "Phối hợp", decision.coordinators.joined(separator: "; "))
    markup.write(fact: "Báo cáo", decision.reportTo)
    markup.write(fact: "Thông qua", decision.via)
    markup.write(fact: "Căn cứ", decision.basis)
    if let result = decision.vote { markup.write(fact: "Biểu quyết") { $0.html(vote(result)) } }
    if let older = decision.supersedes { markup.write(fact: "Thay thế") { $0.write(older) } }
    if let newer = decision.supersededBy { markup.write(fact: "Được thay thế bởi") { $0.write(newer) } }
    markup.literal("</dl>\n")
}

private func hasFacts(_ decision: DecisionView) -> Bool {
    if !decision.assignees.isEmpty || decision.coordinators.contains(where: { !$0.isEmpty }) { return true }
    if [decision.reportTo, decision.via, decision.basis].contains(where: { $0?.isEmpty == false }) { return true }
    return decision.vote != nil || decision.supersedes != nil || decision.supersededBy != nil
}

/// The state of a decision, as words with a colour.
func statusMark(_ status: DecisionStatus) -> HTML {
    HTML { $0.write(status: status.rawValue, status.label) }
}

/// A due date; for an open decision the browser marks it when it has passed.
func dueDate(_ due: PartialDate, isOpen: Bool) -> HTML {
    HTML { $0.write(due: due, isOpen: isOpen) }
}

private func update(_ update: DecisionUpdate) -> HTML {
    let parts: [HTML] = [
        update.date.map { time($0) } ?? .empty, update.status.map { HTML(text: $0.label) } ?? .empty,
        update.progress.map { "\($0)%" } ?? .empty, update.note.map { HTML(text: $0) } ?? .empty,
    ]
    return "<li>\(parts.filter { !$0.isEmpty }.joined(separator: " – "))</li>"
}

/// The result of a vote in words.
func vote(_ vote: Vote) -> HTML {
    let counts = [
        vote.inFavour.map { "\($0) tán thành" }, vote.against.map { "\($0) không tán thành" },
        vote.abstentions.map { "\($0) không có ý kiến" },
    ]
    let parts = [vote.method?.label].compactMap { $0 } + counts.compactMap { $0 }
    return HTML(text: parts.joined(separator: ", "))
}

/// A term with its value, where there is one.
func fact(_ term: StaticString, _ value: String?) -> HTML {
    guard let value, !value.isEmpty else { return .empty }
    return HTML { $0.write(fact: term, value) }
}

/// A term with a moment.
func fact(_ term: StaticString, _ moment: LocalDateTime?) -> HTML {
    guard let moment else { return .empty }
    return HTML { $0.write(fact: term) { $0.html(time(moment)) } }
}

/// A term with a day.
func fact(_ term: StaticString, _ day: CivilDate?) -> HTML {
    guard let day else { return .empty }
    return HTML { $0.write(fact: term) { $0.write(day) } }
}
