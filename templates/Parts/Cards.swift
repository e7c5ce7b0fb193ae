import Bulletin
import HTML

/// The rank of the headings of entries in a list.
enum CardHeading {
    case second
    case third
}

/// An entry with its picture above its title.
func card(_ card: EntryCard, heading: CardHeading = .second) -> HTML {
    """
    <article class="card">\(thumbnail(card, sizes: PictureSizes.card, isLazy: true))\
    \(if: card.picture == nil, "<span class=\"thumbnail blank\" aria-hidden=\"true\"></span>")
    \(cardTitle(card, heading))<p class="meta">\(cardMeta(card))</p>
    \(if: !card.lead.isEmpty, "<p class=\"teaser\">\(card.lead)</p>\n")</article>

    """
}

/// An entry as a line of a list, its picture beside it.
func listItem(_ card: EntryCard, heading: CardHeading = .second, hasPicture: Bool = true) -> HTML {
    """
    <article class="item">\(if: hasPicture, thumbnail(card, sizes: PictureSizes.thumbnail, isLazy: true))
    <div>\(cardTitle(card, heading))<p class="meta">\(cardMeta(card))</p>
    \(if: !card.lead.isEmpty, "<p class=\"teaser\">\(card.lead)</p>\n")</div></article>

    """
}

/// The story that leads the home page.
func leadStory(_ card: EntryCard) -> HTML {
    """
    <article class="lead-story">\(thumbnail(card, sizes: PictureSizes.lead, isLazy: false))
    <div>\(cardTitle(card, .second))<p class="meta">\(cardMeta(card))</p>
    \(if: !card.lead.isEmpty, "<p class=\"teaser\">\(card.lead)</p>\n")</div></article>

    """
}

/// Titles with their days, for short lists.
func titles(_ list: [EntryCard]) -> HTML {
    """
    <ul class="titles">
    \(each: list, { "<li><a href=\"\($0.address)\">\($0.title)</a>\(ifPresent: $0.day, { " <small>\(time($0))</small>" })</li>\n" })</ul>

    """
}

/// The picture of an entry, a link for the mouse: keyboard and screen readers find the title.
private func thumbnail(_ card: EntryCard, sizes: String, isLazy: Bool) -> HTML {
    guard var picture = card.picture else { return .empty }
    picture.alt = ""
    return """
        <a class="thumbnail" href="\(card.address)" tabindex="-1" aria-hidden="true">\(image(picture, isLazy: isLazy, sizes: sizes))</a>
        """
}

private func cardTitle(_ card: EntryCard, _ heading: CardHeading) -> HTML {
    switch heading {
    case .second: "<h2><a href=\"\(card.address)\">\(card.title)</a></h2>\n"
    case .third: "<h3><a href=\"\(card.address)\">\(card.title)</a></h3>\n"
    }
}

private func cardMeta(_ card: EntryCard) -> HTML {
    """
    \(if: hasKind(card), "<span class=\"kind\">\(card.kind.title)</span> ")\
    \(ifPresent: card.section, { "<span>\(link($0))</span> " })\(ifPresent: card.day, { time($0) })
    """
}

/// Whether the kind tells more than the section beside it.
private func hasKind(_ card: EntryCard) -> Bool {
    card.kind != .news && card.kind != .page && card.kind.title != card.section?.label
}

extension EntryKind {
    /// The label at the beginning of a line.
    var title: String { label.capitalizedFirst }
}

extension String {
    /// The text with its first letter in upper case, for labels that begin a line.
    package var capitalizedFirst: String {
        let bytes = utf8
        guard let first = bytes.first else { return self }
        // `đ` is the only letter of labels beyond ASCII that many begin with.
        let isD = first == 0xC4 && bytes.dropFirst().first == 0x91
        guard first < 0x80 || isD else { return prefix(1).uppercased() + dropFirst() }
        let isLower = first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
        if !isLower && !isD { return self }
        return String(unsafeUninitializedCapacity: bytes.count) { buffer in
            let (_, end) = buffer.initialize(from: bytes)
            if isD { buffer[1] = 0x90 } else { buffer[0] = first - 0x20 }
            return end
        }
    }
}
