import Bulletin
import HTML
import Vietnamese

/// A page of a register.
package func registerPage(_ page: RegisterPage) -> HTML {
    """
    <div class="register-page">
    <header class="list-head">\(ifPresent: page.kicker, { "<p class=\"kicker\"><span class=\"kind\">\($0)</span></p>\n" })\
    <h1>\(page.title)</h1>\(ifPresent: page.description, { "<p>\($0)</p>" })</header>
    \(each: page.parts, registerPart)\(ifPresent: page.pagination, pagination)</div>

    """
}

private func registerPart(_ part: RegisterPart) -> HTML {
    switch part {
    case .heading(let title): "<h2 class=\"block-title\">\(title)</h2>\n"
    case .rest(let text, let place): "<p class=\"register-note\">\(text) \(link(place))</p>\n"
    case .mentions(let names): nameMentions(names)
    case .note(let text): "<p class=\"register-note\">\(text)</p>\n"
    case .figures(let figures): "<ul class=\"figures\">\(each: figures, figureItem)</ul>\n"
    case .facts(let facts): registerFacts(facts)
    case .links(let group): indexGroup(group)
    case .table(let table): registerTable(table)
    case .charts(let charts): "<div class=\"charts\">\n\(each: charts, barChart)</div>\n"
    case .timeline(let items): "<ol class=\"timeline\">\n\(each: items, timelineItem)</ol>\n"
    }
}

private func figureItem(_ figure: RegisterFigure) -> HTML {
    let words: HTML = "<strong>\(NumberText.integer(figure.number))</strong> <span>\(figure.label)</span>"
    return """
        <li\(attribute: "class", figure.isUrgent && figure.number > 0 ? "urgent" : nil)>\
        \(ifPresent: figure.address, { "<a href=\"\($0)\">\(words)</a>" })\(if: figure.address == nil, words)</li>
        """
}

private func registerFacts(_ facts: [RegisterFact]) -> HTML {
    let shown = facts.filter { !$0.values.isEmpty }
    if shown.isEmpty { return .empty }
    return
        "<dl class=\"facts\">\(each: shown, { "<div><dt>\($0.term)</dt><dd>\(each: $0.values, separator: "; ", link)</dd></div>" })</dl>\n"
}

private func timelineItem(_ item: TimelineItem) -> HTML {
    """
    <li>\(ifPresent: item.day, { "<p class=\"when\">\(time($0))</p>" })<p class="meta">\(link(item.title))\
    \(ifPresent: item.status, { " \(statusMark($0))" })</p>\(if: !item.text.isEmpty, "<p>\(item.text)</p>")\
    \(each: item.notes, { "<p class=\"meta\">\($0)</p>" })</li>

    """
}
