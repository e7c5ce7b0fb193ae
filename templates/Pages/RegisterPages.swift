import Bulletin
import HTML
import Vietnamese

/// A page of a register.
package func registerPage(_ page: RegisterPage) -> HTML {
    """
    <div class="register-page">
    <header class="list-head">\(ifPresent: page.kicker, { "<p class=\"kicker\"><span class=\"kind\">\($0)</span></p>\n" })\
    <h1>\(titleText(page.title))</h1>\(ifPresent: page.description, { "<p>\($0)</p>" })</header>
    \(eachIndexed: page.parts, { registerPart($1, tableHeading: tableHeading(of: $1, at: $0, in: page)) })\(ifPresent: page.pagination, pagination)</div>

    """
}

/// The words above a table and their rank: below the heading of a group they rank third, and what the page's own title
/// says is not said again.
private func tableHeading(of part: RegisterPart, at place: Int, in page: RegisterPage) -> HTML {
    guard case .table(let table) = part, !table.rows.isEmpty, table.caption != page.title else { return .empty }
    let isBelowHeading = page.parts.prefix(place).contains { if case .heading = $0 { true } else { false } }
    return isBelowHeading
        ? "<h3 class=\"table-title\">\(table.caption)</h3>\n" : "<h2 class=\"table-title\">\(table.caption)</h2>\n"
}

private func registerPart(_ part: RegisterPart, tableHeading: HTML) -> HTML {
    switch part {
    case .heading(let title): "<h2 class=\"block-title\">\(title)</h2>\n"
    case .rest(let text, let place): "<p class=\"register-note\">\(text) \(link(place))</p>\n"
    case .mentions(let names, let root): nameMentions(names, root: root)
    case .note(let text): "<p class=\"register-note\">\(text)</p>\n"
    case .figures(let figures): "<ul class=\"figures\">\(each: figures, figureItem)</ul>\n"
    case .facts(let facts): registerFacts(facts)
    case .links(let group): indexGroup(group)
    case .table(let table): tableHeading + registerTable(table)
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
    <li>\(ifPresent: item.day, { "<p class=\"when\">\(time($0))</p>" })<p class="meta"><span>\(link(item.title))</span>\
    \(ifPresent: item.status, { " \(statusMark($0))" })</p>\(if: !item.text.isEmpty, "<p>\(item.text)</p>")\
    \(each: item.notes, { "<p class=\"meta\">\($0)</p>" })</li>

    """
}
