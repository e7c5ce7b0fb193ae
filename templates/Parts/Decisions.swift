import Bulletin
import HTML
import Vietnamese

/// The decisions of a meeting, each with its anchor.
func decisionList(_ decisions: [DecisionView]) -> HTML {
    if decisions.isEmpty { return .empty }
    return """
        <section class="decisions"><h2 id="quyet_dinh">Nội dung thống nhất, kết luận</h2>
        <ol>
        \(each: decisions, decisionItem)</ol></section>

        """
}

private func decisionItem(_ decision: DecisionView) -> HTML {
    """
    <li id="\(decision.anchor)"><p class="decision-text">\(decision.text)</p>
    <p class="meta"><span class="kind">\(decision.kind.label.capitalizedFirst)</span> \(statusMark(decision.status))\
    \(ifPresent: decision.due, { " <span>Hạn: \(dueDate($0, isOpen: decision.isOpen))</span>" })</p>
    \(decisionFacts(decision))\(if: !decision.updates.isEmpty, "<ul class=\"updates\">\(each: decision.updates, update)</ul>\n")</li>

    """
}

private func decisionFacts(_ decision: DecisionView) -> HTML {
    let facts: HTML = """
        \(assignees(decision.assignees))\
        \(names("Phối hợp", decision.coordinators))\(fact("Báo cáo", decision.reportTo))\(fact("Thông qua", decision.via))\
        \(fact("Căn cứ", decision.basis))\
        \(ifPresent: decision.vote, { "<div><dt>Biểu quyết</dt><dd>\(vote($0))</dd></div>" })\
        \(ifPresent: decision.supersedes, { "<div><dt>Thay thế</dt><dd>\(link($0))</dd></div>" })\
        \(ifPresent: decision.supersededBy, { "<div><dt>Được thay thế bởi</dt><dd>\(link($0))</dd></div>" })
        """
    return facts.isEmpty ? .empty : "<dl>\(facts)</dl>\n"
}

/// The state of a decision, as words with a colour.
func statusMark(_ status: DecisionStatus) -> HTML {
    "<span class=\"status \(status.rawValue)\">\(status.label.capitalizedFirst)</span>"
}

/// A due date; for an open decision the browser marks it when it has passed.
func dueDate(_ due: PartialDate, isOpen: Bool) -> HTML {
    "<span class=\"due\"\(attribute: "data-due", isOpen ? due.lastDay.iso : nil)>\(due.label)</span>"
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
func fact(_ term: String, _ value: String?) -> HTML {
    guard let value, !value.isEmpty else { return .empty }
    return "<div><dt>\(term)</dt><dd>\(value)</dd></div>"
}

/// A term with a moment.
func fact(_ term: String, _ moment: LocalDateTime?) -> HTML {
    guard let moment else { return .empty }
    return "<div><dt>\(term)</dt><dd>\(time(moment))</dd></div>"
}

/// A term with a day.
func fact(_ term: String, _ day: CivilDate?) -> HTML {
    guard let day else { return .empty }
    return "<div><dt>\(term)</dt><dd>\(time(day))</dd></div>"
}

private func assignees(_ links: [Link]) -> HTML {
    if links.isEmpty { return .empty }
    return "<div><dt>Giao cho</dt><dd>\(each: links, separator: "; ", link)</dd></div>"
}

private func names(_ term: String, _ names: [String]) -> HTML {
    fact(term, names.isEmpty ? nil : names.joined(separator: "; "))
}
