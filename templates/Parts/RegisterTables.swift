import Bulletin
import HTML

/// A table of a register. On a phone its rows are cards, those of a wide one on a tablet too, so each cell says what it
/// is.
func registerTable(_ table: RegisterTable) -> HTML {
    if table.rows.isEmpty { return .empty }
    let kind = isWide(table.columns) ? "table register wide" : "table register"
    return """
        <div class="\(kind)" data-table><table>
        <caption id="\(table.id)" class="unseen">\(table.caption)</caption>
        <thead><tr>\(columnHeads(table.columns))</tr></thead>
        <tbody>
        \(tableRows(table))</tbody>
        </table></div>

        """
}

/// Whether columns are too many for a tablet: seven are, or six where at least five hold text.
private func isWide(_ columns: [RegisterTable.Column]) -> Bool {
    columns.count > 6 || columns.count == 6 && columns.count { $0.kind == .text } > 4
}

private func columnHeads(_ columns: [RegisterTable.Column]) -> HTML {
    var markup = MarkupWriter(capacity: columns.count * 60)
    for column in columns {
        markup.literal("<th scope=\"col\"")
        if column.kind == .number { markup.literal(" class=\"number\"") }
        if column.isFilter { markup.literal(" data-filter=\"\"") }
        markup.literal(">")
        markup.text(column.title)
        markup.literal("</th>")
    }
    return markup.finish()
}

private func tableRows(_ table: RegisterTable) -> HTML {
    switch table.rows {
    case .cells(let rows):
        var writer = RegisterRowWriter(table.columns, rows: rows.count)
        for row in rows { writer.write(row) }
        return writer.finish()
    case .rendered(let rows, let root, let withoutOptional):
        return "\(writing: rows, { $1.append(root: root, withoutOptional: withoutOptional, to: &$0) })"
    }
}
