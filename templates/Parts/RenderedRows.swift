import HTML

/// Rows that many tables show, in HTML: a decision stands in the lists of its year, kind, status and assignees, and is
/// written once for all.
package final class RenderedRows: Sendable {
    private struct Row {
        let start: RootedHTML.Place
        let end: RootedHTML.Place
        /// Where the cell is that some tables leave out.
        let cut: (start: RootedHTML.Place, end: RootedHTML.Place)?
    }

    private let markup: RootedHTML
    private let rows: [Row]

    /// - Parameters:
    ///   - rows: their links begin at the root of the site
    ///   - columns: of all cells
    ///   - column: the one that some tables leave out
    package init(_ rows: [[RegisterCell]], _ columns: [RegisterTable.Column], optional column: Int? = nil) {
        var writer = RegisterRowWriter(columns, rows: rows.count, isFromRoot: true)
        var places: [Row] = []
        places.reserveCapacity(rows.count)
        for row in rows {
            let start = writer.markup.place
            var cut: (RootedHTML.Place, RootedHTML.Place)?
            writer.write(row, telling: column) { cut = ($0, $1) }
            places.append(Row(start: start, end: writer.markup.place, cut: cut))
        }
        markup = writer.finishFromRoot()
        self.rows = places
    }

    /// Appends a row to a page from which `root` leads to the root of the site.
    fileprivate func append(
        row: Int, root: String, withoutOptional: Bool, to html: inout HTML.StringInterpolation
    ) {
        let row = rows[row]
        guard withoutOptional, let cut = row.cut else {
            return html.append(markup, from: row.start, to: row.end, root: root)
        }
        html.append(markup, from: row.start, to: cut.start, root: root)
        html.append(markup, from: cut.end, to: row.end, root: root)
    }
}

/// One of the rows that were written together.
package struct RenderedRow: Sendable {
    private let rows: RenderedRows
    private let row: Int

    package init(rows: RenderedRows, row: Int) {
        self.rows = rows
        self.row = row
    }

    /// Appends it to a page from which `root` leads to the root of the site.
    func append(root: String, withoutOptional: Bool, to html: inout HTML.StringInterpolation) {
        rows.append(row: row, root: root, withoutOptional: withoutOptional, to: &html)
    }
}
