import Bulletin
import HTML

/// An entry in a list.
func card(_ card: EntryCard) -> HTML {
    """
    <article class="card">\(ifPresent: card.picture, { "<a href=\"\(card.address)\" tabindex=\"-1\" aria-hidden=\"true\">\(image($0))</a>" })
    <h3><a href="\(card.address)">\(card.title)</a></h3>
    <p class="meta">\(cardMeta(card))</p>
    \(if: !card.lead.isEmpty, "<p>\(card.lead)</p>\n")</article>

    """
}

/// A list of entries.
func cards(_ list: [EntryCard]) -> HTML {
    list.isEmpty ? "<p>Chưa có bài nào.</p>\n" : "<div class=\"cards\">\n\(each: list, card)</div>\n"
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
