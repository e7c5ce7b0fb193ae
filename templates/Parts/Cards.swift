import Bulletin
import HTML

/// The rank of the headings of entries in a list.
enum CardHeading {
    case second
    case third
}

/// An entry with its picture above its title.
func card(_ card: EntryCard, heading: CardHeading = .second) -> HTML {
    HTML { markup in
        markup.literal("<article class=\"card\">")
        markup.html(thumbnail(card, sizes: PictureSizes.card, isLazy: true))
        if card.picture == nil { markup.literal("<span class=\"thumbnail blank\" aria-hidden=\"true\"></span>") }
        markup.literal("\n")
        writeWords(of: card, heading, to: &markup)
        markup.literal("</article>\n")
    }
}

/// Entries as lines of a list, their pictures beside them.
func listItems(_ cards: [EntryCard], heading: CardHeading = .second, hasPicture: Bool = true) -> HTML {
    var markup = MarkupWriter(capacity: cards.count * 1000)
    cards.withUnsafeBufferPointer {
        for index in $0.indices { writeItem($0[index], heading, hasPicture: hasPicture, to: &markup) }
    }
    return markup.finish()
}

private func writeItem(
    _ card: EntryCard, _ heading: CardHeading, hasPicture: Bool, to markup: inout MarkupWriter
) {
    markup.literal("<article class=\"item\">")
    if hasPicture { markup.html(thumbnail(card, sizes: PictureSizes.thumbnail, isLazy: true)) }
    markup.literal("\n<div>")
    writeWords(of: card, heading, to: &markup)
    markup.literal("</div></article>\n")
}

/// The story that leads the home page.
func leadStory(_ card: EntryCard) -> HTML {
    HTML { markup in
        markup.literal("<article class=\"lead-story\">")
        markup.html(thumbnail(card, sizes: PictureSizes.lead, isLazy: false))
        markup.literal("\n<div>")
        writeWords(of: card, .second, to: &markup)
        markup.literal("</div></article>\n")
    }
}

/// Titles with their days, for short lists.
func titles(_ list: [EntryCard]) -> HTML {
    var markup = MarkupWriter(capacity: list.count * 300)
    markup.literal("<ul class=\"titles\">\n")
    for index in list.indices {
        // Field by field: a copy of a card would count references to each of its texts.
        markup.literal("<li>")
        markup.write(Link(list[index].title, to: list[index].address))
        if let day = list[index].day {
            markup.literal(" <small>")
            markup.write(day)
            markup.literal("</small>")
        }
        markup.literal("</li>\n")
    }
    markup.literal("</ul>\n")
    return markup.finish()
}

/// Title, kind, section, day and lead.
private func writeWords(of card: EntryCard, _ heading: CardHeading, to markup: inout MarkupWriter) {
    markup.literal(heading == .second ? "<h2>" : "<h3>")
    markup.write(Link(card.title, to: card.address))
    markup.literal(heading == .second ? "</h2>\n<p class=\"meta\">" : "</h3>\n<p class=\"meta\">")
    if hasKind(card) {
        markup.literal("<span class=\"kind\">")
        markup.text(card.kind.title)
        markup.literal("</span> ")
    }
    if let section = card.section {
        markup.literal("<span>")
        markup.write(section)
        markup.literal("</span> ")
    }
    if let day = card.day { markup.write(day) }
    markup.literal("</p>\n")
    if !card.lead.isEmpty {
        markup.literal("<p class=\"teaser\">")
        markup.text(card.lead)
        markup.literal("</p>\n")
    }
}

/// The picture of an entry, a link for the mouse: keyboard and screen readers find the title.
private func thumbnail(_ card: EntryCard, sizes: String, isLazy: Bool) -> HTML {
    guard var picture = card.picture else { return .empty }
    picture.alt = ""
    return """
        <a class="thumbnail" href="\(card.address)" tabindex="-1" aria-hidden="true">\(image(picture, isLazy: isLazy, sizes: sizes))</a>
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
