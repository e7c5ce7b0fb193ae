import Bulletin
import HTML

/// An entry in a list. Its title is a heading of level 3, or of level 2 in a list right under the page's own title.
func card(_ card: EntryCard, underPageTitle: Bool = false) -> HTML {
    let title: HTML = "<a href=\"\(card.address)\">\(card.title)</a>"
    let heading: HTML = underPageTitle ? "<h2>\(title)</h2>" : "<h3>\(title)</h3>"
    return """
        <article class="card">\(ifPresent: card.picture, { "<a href=\"\(card.address)\" tabindex=\"-1\" aria-hidden=\"true\">\(image($0))</a>" })
        \(heading)
        <p class="meta">\(cardMeta(card))</p>
        \(if: !card.lead.isEmpty, "<p>\(card.lead)</p>\n")</article>

        """
}

/// A list of entries; `underPageTitle` as for a card.
func cards(_ list: [EntryCard], underPageTitle: Bool = false) -> HTML {
    if list.isEmpty { return "<p>Chưa có bài nào.</p>\n" }
    return "<div class=\"cards\">\n\(each: list, { card($0, underPageTitle: underPageTitle) })</div>\n"
}

/// Titles with their days, for short lists.
func titles(_ list: [EntryCard]) -> HTML {
    """
    <ul class="titles">
    \(each: list, { "<li><a href=\"\($0.address)\">\($0.title)</a>\(ifPresent: $0.day, { " <small>(\(time($0)))</small>" })</li>\n" })</ul>

    """
}

private func cardMeta(_ card: EntryCard) -> HTML {
    let parts: [HTML] = [
        card.kind == .news ? .empty : HTML(text: card.kind.label.capitalizedFirst),
        card.number.map { HTML(text: $0) } ?? .empty,
        card.day.map { time($0) } ?? .empty,
        card.section.map(link) ?? .empty,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
}

extension String {
    /// The text with its first letter in upper case, for labels that begin a line.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
