import Bulletin
import HTML
import Vietnamese

/// A table of a register. On a phone its rows are cards, so each cell says what it is.
func registerTable(_ table: RegisterTable) -> HTML {
    if table.rows.isEmpty { return .empty }
    return """
        <div class="table register" data-table><table>
        <caption id="\(table.id)">\(table.caption)</caption>
        <thead><tr>\(each: table.columns, columnHead)</tr></thead>
        <tbody>
        \(each: table.rows, { registerRow($0, table.columns) })</tbody>
        </table></div>

        """
}

private func columnHead(_ column: RegisterTable.Column) -> HTML {
    """
    <th scope="col"\(attribute: "class", column.kind == .number ? "number" : nil)\
    \(attribute: "data-filter", column.isFilter ? "" : nil)>\(column.title)</th>
    """
}

private func registerRow(_ cells: [RegisterCell], _ columns: [RegisterTable.Column]) -> HTML {
    guard let head = cells.first else { return .empty }
    return """
        <tr><th scope="row">\(cellText(head))</th>\
        \(eachIndexed: cells.dropFirst(), { registerCell($1, columns[$0 + 1]) })</tr>

        """
}

private func registerCell(_ cell: RegisterCell, _ column: RegisterTable.Column) -> HTML {
    if case .empty = cell { return "<td></td>" }
    return """
        <td data-label="\(column.title)"\(attribute: "class", column.kind == .number ? "number" : nil)\
        \(attribute: "data-sort", sortKey(cell))>\(cellText(cell))</td>
        """
}

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

private func cellText(_ cell: RegisterCell) -> HTML {
    switch cell {
    case .empty: .empty
    case .text(let text): HTML(text: text)
    case .link(let address): link(address)
    case .noted(let address, let note): "\(link(address))\(if: !note.isEmpty, " <small>\(note)</small>")"
    case .links(let links): "\(each: links, separator: "; ", link)"
    case .day(let day): time(day)
    case .number(let number): HTML(text: NumberText.integer(number))
    case .decimal(let number): HTML(text: NumberText.decimal(number))
    case .decision(let status): statusMark(status)
    case .due(let due, let isOpen): dueDate(due, isOpen: isOpen)
    case .period(let period): HTML(text: period.label)
    case .state(let key, let label): "<span class=\"status \(key)\">\(label.capitalizedFirst)</span>"
    }
}
