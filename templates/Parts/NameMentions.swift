import HTML
import Vietnamese

/// Names with the meetings that list each, or with the page that does.
func nameMentions(_ names: [NameMentions]) -> HTML {
    "<dl class=\"mentions\">\n\(writing: names, { writeName($1, to: &$0) })</dl>\n"
}

private func writeName(_ name: NameMentions, to html: inout HTML.StringInterpolation) {
    html.appendLiteral("<div id=\"")
    html.appendInterpolation(name.id)
    html.appendLiteral("\"><dt>")
    write(name.name, to: &html)
    html.appendLiteral("</dt>\n")
    if name.mentions.isEmpty {
        html.appendLiteral("<dd>Được nhắc tới ")
        html.appendInterpolation(name.count)
        html.appendLiteral(" lần</dd>\n")
    }
    for mention in name.mentions {
        html.appendLiteral("<dd>")
        write(mention.meeting, to: &html)
        if let day = mention.day {
            html.appendLiteral(", ")
            write(day, to: &html)
        }
        if !mention.words.isEmpty {
            html.appendLiteral(" <small>")
            html.appendInterpolation(mention.words)
            html.appendLiteral("</small>")
        }
        html.appendLiteral("</dd>\n")
    }
    html.appendLiteral("</div>\n")
}
