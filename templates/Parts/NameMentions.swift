import HTML
import Vietnamese

/// Names with the meetings that list each, or with the page that does. Many thousands on a large site.
func nameMentions(_ names: [NameMentions], root: String) -> HTML {
    var markup = MarkupWriter(capacity: names.count * 400)
    markup.literal("<dl class=\"mentions\">\n")
    for name in names { write(name, root: root, to: &markup) }
    markup.literal("</dl>\n")
    return markup.finish()
}

private func write(_ name: NameMentions, root: String, to markup: inout MarkupWriter) {
    markup.literal("<div id=\"")
    markup.text(name.id)
    markup.literal("\"><dt>")
    markup.write(name.name)
    markup.literal("</dt>\n")
    if name.mentions.isEmpty {
        markup.literal("<dd>Được nhắc tới ")
        markup.number(name.count)
        markup.literal(" lần</dd>\n")
    }
    for mention in name.mentions {
        markup.literal("<dd><a href=\"")
        markup.address(root: root, mention.page, anchor: "thanh_phan")
        markup.literal("\">")
        markup.text(mention.meeting)
        markup.literal("</a>")
        if let day = mention.day {
            markup.literal(", ")
            markup.write(day)
        }
        writeWords(of: mention, to: &markup)
        markup.literal("</dd>\n")
    }
    markup.literal("</div>\n")
}

private func writeWords(of mention: NameMentions.Mention, to markup: inout MarkupWriter) {
    let isEmpty = mention.position?.isEmpty != false && mention.organization?.isEmpty != false
    if isEmpty && mention.roles == nil { return }
    markup.literal(" <small>")
    if let position = mention.position { markup.text(position) }
    if let organization = mention.organization {
        if mention.position != nil { markup.literal(", ") }
        markup.text(organization)
    }
    if let roles = mention.roles {
        if mention.position != nil || mention.organization != nil { markup.literal(", ") }
        markup.text(roles)
    }
    markup.literal("</small>")
}
