import Bulletin
import HTML
import Vietnamese

/// A table of a register. On a phone its rows are cards, those of a wide one on a tablet too, so each cell says what it
/// is.
func registerTable(_ table: RegisterTable) -> HTML {
    if table.rows.isEmpty { return .empty }
    let kind = isWide(table.columns) ? "table register wide" : "table register"
    return """
        <div class="\(kind)" data-table><table>
        <caption id="\(table.id)" class="unseen">\(table.caption)</caption>
        <thead><tr>\(each: table.columns, columnHead)</tr></thead>
        <tbody>
        \(writing: table.rows, { writeRow($1, table.columns, to: &$0) })</tbody>
        </table></div>

        """
}

/// Whether columns are too many for a tablet: seven are, or six where at least five hold text.
private func isWide(_ columns: [RegisterTable.Column]) -> Bool {
    columns.count > 6 || columns.count == 6 && columns.count { $0.kind == .text } > 4
}

private func columnHead(_ column: RegisterTable.Column) -> HTML {
    """
    <th scope="col"\(attribute: "class", column.kind == .number ? "number" : nil)\
    \(attribute: "data-filter", column.isFilter ? "" : nil)>\(column.title)</th>
    """
}

// Most of what the registers write are cells of tables, hundreds of thousands on a large site: they are written straight
// into the table.

private func writeRow(
    _ cells: [RegisterCell], _ columns: [RegisterTable.Column], to html: inout HTML.StringInterpolation
) {
    guard let head = cells.first else { return }
    html.appendLiteral("<tr><th scope=\"row\">")
    write(head, to: &html)
    html.appendLiteral("</th>")
    for index in 1..<cells.count { writeCell(cells[index], columns[index], to: &html) }
    html.appendLiteral("</tr>\n")
}

private func writeCell(
    _ cell: RegisterCell, _ column: RegisterTable.Column, to html: inout HTML.StringInterpolation
) {
    if case .empty = cell {
        html.appendLiteral("<td></td>")
        return
    }
    html.appendLiteral("<td data-label=\"")
    html.appendInterpolation(column.title)
    if let setting = setting(of: cell, in: column) {
        html.appendLiteral("\" class=\"")
        html.appendInterpolation(setting)
    }
    if let key = sortKey(cell) {
        html.appendLiteral("\" data-sort=\"")
        html.appendInterpolation(key)
    }
    html.appendLiteral("\">")
    write(cell, to: &html)
    html.appendLiteral("</td>")
}

/// The class of a cell: numbers at the end of their column, none of them muted; names and longer texts with room; short
/// texts, such as the numbers of documents, on one line.
private func setting(of cell: RegisterCell, in column: RegisterTable.Column) -> String? {
    if column.kind == .number { return if case .number(0) = cell { "number none" } else { "number" } }
    return switch cell {
    case .text(let text): isShort(text) ? "short" : text.utf8.count > 2 * shortLimit ? "names" : nil
    case .noted(let link, _): isShort(link.label) ? "short" : "names"
    case .link(let link): isShort(link.label) ? nil : "names"
    case .links(let links): links.allSatisfy { isShort($0.label) } ? nil : "names"
    case .period, .due: "short"
    case .empty, .day, .number, .decimal, .decision, .state: nil
    }
}

private func isShort(_ text: String) -> Bool { text.utf8.count <= shortLimit }

/// Bytes of a text that is never broken; counting characters would cost more.
private let shortLimit = 16

/// What the browser sorts by, where it is not the text.
private func sortKey(_ cell: RegisterCell) -> String? {
    switch cell {
    case .day(let day): day.iso
    case .due(let due, _): due.lastDay.iso
    case .period(let period): period.lastDay.iso
    case .number(let number): String(number)
    case .decimal(let number): String(number)
    case .empty, .text, .link, .noted, .links, .decision, .state: nil
    }
}

private func write(_ cell: RegisterCell, to html: inout HTML.StringInterpolation) {
    switch cell {
    case .empty: break
    case .text(let text): html.appendInterpolation(text)
    case .link(let link): write(link, to: &html)
    case .noted(let link, let note):
        write(link, to: &html)
        if note.isEmpty { return }
        html.appendLiteral(" <small>")
        html.appendInterpolation(note)
        html.appendLiteral("</small>")
    case .links(let links):
        for (index, link) in links.enumerated() {
            if index > 0 { html.appendLiteral("; ") }
            write(link, to: &html)
        }
    case .day(let day): write(day, to: &html)
    case .number(let number): html.appendInterpolation(NumberText.integer(number))
    case .decimal(let number): html.appendInterpolation(NumberText.decimal(number))
    case .decision(let status): writeStatus(status.rawValue, status.label, to: &html)
    case .due(let due, let isOpen): html.appendInterpolation(dueDate(due, isOpen: isOpen))
    case .period(let period): html.appendInterpolation(period.label)
    case .state(let key, let label): writeStatus(key, label, to: &html)
    }
}

private func writeStatus(_ key: String, _ label: String, to html: inout HTML.StringInterpolation) {
    html.appendLiteral("<span class=\"status ")
    html.appendInterpolation(key)
    html.appendLiteral("\">")
    html.appendInterpolation(label.capitalizedFirst)
    html.appendLiteral("</span>")
}

func write(_ link: Link, to html: inout HTML.StringInterpolation) {
    if link.address.isEmpty { return html.appendInterpolation(link.label) }
    html.appendLiteral("<a href=\"")
    html.appendInterpolation(link.address)
    html.appendLiteral("\">")
    html.appendInterpolation(link.label)
    html.appendLiteral("</a>")
}

func write(_ day: CivilDate, to html: inout HTML.StringInterpolation) {
    html.appendLiteral("<time datetime=\"")
    html.appendInterpolation(day.iso)
    html.appendLiteral("\">")
    html.appendInterpolation(day.short)
    html.appendLiteral("</time>")
}
