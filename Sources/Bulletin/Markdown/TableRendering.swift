/// Pipe tables, as GitHub Flavored Markdown has them.
///
/// libcmark leaves a table as one paragraph. Its source lines are cut into cells, and all cells are parsed by libcmark
/// in one go, each as a heading of its own: headings hold inline content only and are one line long.
extension MarkdownRenderer {
    /// The lines of a paragraph that is a table, or ends in one.
    private struct TableSource {
        var table: PipeTable
        /// The paragraph's lines without indentation and markers of quotations.
        var lines: [ArraySlice<UInt8>]
        /// Where the lines stand in the body.
        var places: [MarkdownDocument.Place]

        var header: ArraySlice<UInt8> { lines[table.headerLine] }
        /// The indices of the header's line and of the lines below the delimiter row.
        var rows: [Int] { [table.headerLine] + Array(lines.indices.dropFirst(table.headerLine + 2)) }
    }

    /// Renders the table that the paragraph at `index` is, or the paragraph and the table it is the caption of.
    /// Returns the index of what comes next; nil where there is no table.
    mutating func renderTable(
        of document: MarkdownDocument, at index: Int
    ) throws(CMarkParser.LimitExceeded) -> Int? {
        guard mayHaveTables else { return nil }
        let token = document.tokens.list[index]
        if let source = tableSource(of: document, at: index, reportsMismatch: true) {
            let before = try textBefore(source)
            if let before, !isCaption(before, paragraph: 0) {
                try renderBlocks(of: before)
                try render(source, caption: nil)
            } else {
                try render(source, caption: before.map { ($0, 0) })
            }
            return Int(token.partner) + 1
        }
        let next = Int(token.partner) + 1
        guard isCaption(document, paragraph: index),
            let source = tableSource(of: document, at: next, reportsMismatch: false), source.table.headerLine == 0
        else { return nil }
        try render(source, caption: (document, index))
        return Int(document.tokens.list[next].partner) + 1
    }

    // MARK: Finding

    private mutating func tableSource(
        of document: MarkdownDocument, at index: Int, reportsMismatch: Bool
    ) -> TableSource? {
        guard index < document.tokens.list.count else { return nil }
        let token = document.tokens.list[index]
        guard token.kind == .paragraph, !token.isEnd, token.endLine > token.line else { return nil }
        var lines: [ArraySlice<UInt8>] = []
        var places: [MarkdownDocument.Place] = []
        var delimiterLine: Int?
        for line in Int(token.line)...Int(token.endLine) {
            let place = document.place(ofLine: line)
            let text = bodyLine(place.line)
            let prefix =
                line == Int(token.line)
                ? Int(token.column) - 1 + place.shift
                : prefixLength(of: text, quotations: Int(token.level))
            lines.append(text.dropFirst(prefix))
            places.append(MarkdownDocument.Place(line: place.line, shift: prefix))
            if lines.count > 1, delimiterLine == nil,
                PipeTable.alignments(ofDelimiterRow: lines[lines.count - 1]) != nil
            {
                delimiterLine = lines.count - 1
            }
        }
        guard let delimiterLine else { return nil }
        if let table = PipeTable(lines: lines) { return TableSource(table: table, lines: lines, places: places) }
        if reportsMismatch {
            let place = places[delimiterLine]
            let row = String(decoding: lines[delimiterLine], as: UTF8.self)
            notice(.tableHeaderMismatch, row, line: place.line, byteColumn: place.shift + 1)
        }
        return nil
    }

    /// The lines of the paragraph before the header row, as a text of their own; nil where there are none.
    private mutating func textBefore(
        _ source: TableSource
    ) throws(CMarkParser.LimitExceeded) -> MarkdownDocument? {
        guard source.table.headerLine > 0 else { return nil }
        var text: [UInt8] = []
        var places: [MarkdownDocument.Place] = []
        for index in 0..<source.table.headerLine {
            // Four spaces keep a line from beginning anything but the next line of its paragraph.
            if index > 0 { text.append("    ") }
            text.append(contentsOf: source.lines[index])
            text.append(UInt8(ascii: "\n"))
            var place = source.places[index]
            if index > 0 { place.shift -= 4 }
            places.append(place)
        }
        return try parse(text, places: places)
    }

    /// Whether a paragraph is the caption of the table after it: it begins with `Bảng` or `Table`, perhaps a number,
    /// and a colon or full stop.
    private func isCaption(_ document: MarkdownDocument, paragraph index: Int) -> Bool {
        let list = document.tokens.list
        guard index + 1 < list.count, list[index].kind == .paragraph, list[index + 1].kind == .text else {
            return false
        }
        let text = document.tokens.text(of: list[index + 1])
        for word in ["Bảng", "Table"] where text.starts(with: word.utf8) {
            let mark = text.dropFirst(word.utf8.count).first {
                $0 != UInt8(ascii: " ") && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
            return mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".")
        }
        return false
    }

    // MARK: Rendering

    /// The parsed cells of a table, in the order of the rows; each is a heading token of the document.
    private struct Cells {
        var document: MarkdownDocument
        /// Indices of the headings' start tokens.
        var starts: [Int]
    }

    private mutating func render(
        _ source: TableSource, caption: (document: MarkdownDocument, paragraph: Int)?
    ) throws(CMarkParser.LimitExceeded) {
        let cells = try parseCells(of: source)
        let columns = source.table.alignments.count
        tableCount += 1
        startLine()
        body.html.append("<div class=\"table\" role=\"region\" ")
        if let caption {
            try renderCaption(of: caption.document, at: caption.paragraph)
        } else {
            body.html.append("aria-label=\"")
            body.html.appendEscaped(options.labels.table.utf8)
            body.html.append(" ")
            body.html.append(decimal: tableCount)
            body.html.append("\" tabindex=\"0\">\n<table>\n")
        }
        isInCell = true
        body.html.append("<thead>\n")
        try renderRow(cells, 0..<columns, source.table.alignments, isHeader: true)
        body.html.append("</thead>\n")
        if cells.starts.count > columns {
            body.html.append("<tbody>\n")
            for row in 1..<cells.starts.count / columns {
                let range = row * columns..<(row + 1) * columns
                try renderRow(cells, range, source.table.alignments, isHeader: false)
            }
            body.html.append("</tbody>\n")
        }
        isInCell = false
        body.html.append("</table>\n</div>\n")
    }

    private mutating func renderCaption(
        of document: MarkdownDocument, at index: Int
    ) throws(CMarkParser.LimitExceeded) {
        let token = document.tokens.list[index]
        let id = "table-\(tableCount)"
        body.anchors.append(id)
        body.html.append("aria-labelledby=\"")
        body.html.append(contentsOf: id.utf8)
        body.html.append("\" tabindex=\"0\">\n<table>\n<caption id=\"")
        body.html.append(contentsOf: id.utf8)
        body.html.append("\">")
        beginLeaf(token, of: document)
        try renderInlines(of: document, in: index + 1..<Int(token.partner))
        body.html.append("</caption>\n")
        endText(.paragraph)
    }

    private mutating func renderRow(
        _ cells: Cells, _ range: Range<Int>, _ alignments: [PipeTable.Alignment], isHeader: Bool
    ) throws(CMarkParser.LimitExceeded) {
        firstSegment = body.textSegments.count
        body.html.append("<tr>")
        for (start, alignment) in zip(cells.starts[range], alignments) {
            let token = cells.document.tokens.list[start]
            // An empty header cell heads nothing.
            let isEmpty = start + 1 == Int(token.partner)
            appendTextSegment { html in html.append(UInt8(ascii: "\n")) }
            isHeader && !isEmpty ? body.html.append("<th scope=\"col\"") : body.html.append("<td")
            switch alignment {
            case .unstated: break
            case .left: body.html.append(" class=\"left\"")
            case .center: body.html.append(" class=\"center\"")
            case .right: body.html.append(" class=\"right\"")
            }
            body.html.append(">")
            leaf = Leaf(line: Int(token.line), column: 1)
            try renderInlines(of: cells.document, in: start + 1..<Int(token.partner))
            isHeader && !isEmpty ? body.html.append("</th>") : body.html.append("</td>")
        }
        body.html.append("\n</tr>\n")
        endText(.tableRow)
    }

    private mutating func parseCells(of source: TableSource) throws(CMarkParser.LimitExceeded) -> Cells {
        let columns = source.table.alignments.count
        guard source.rows.count <= options.limits.tokens / columns else {
            let line = source.places[0].line
            throw CMarkParser.LimitExceeded(kind: .tooManyParts, limit: options.limits.tokens, line: line)
        }
        var text: [UInt8] = []
        var places: [MarkdownDocument.Place] = []
        for row in source.rows {
            let line = source.lines[row]
            let ranges = PipeTable.cells(of: line)
            if ranges.count > columns { noticeDropped(line, ranges[columns...], at: source.places[row]) }
            for column in 0..<columns {
                text.append("# ")
                var place = source.places[row]
                if column < ranges.count {
                    Self.appendCell(line[ranges[column]], to: &text)
                    place.shift += ranges[column].lowerBound - line.startIndex - 2
                }
                text.append(" #\n")
                places.append(place)
            }
        }
        let document = try parse(text, places: places)
        let list = document.tokens.list
        return Cells(document: document, starts: list.indices.filter { list[$0].kind == .heading && !list[$0].isEnd })
    }

    /// In a cell `\|` is a pipe, also in code.
    private static func appendCell(_ cell: ArraySlice<UInt8>, to text: inout [UInt8]) {
        for index in cell.indices {
            let isEscape = cell[index] == UInt8(ascii: "\\") && cell[index...].dropFirst().first == UInt8(ascii: "|")
            if !isEscape { text.append(cell[index]) }
        }
    }

    private mutating func noticeDropped(
        _ line: ArraySlice<UInt8>, _ cells: ArraySlice<Range<Int>>, at place: MarkdownDocument.Place
    ) {
        guard let first = cells.first, let last = cells.last else { return }
        let dropped = String(decoding: line[first.lowerBound..<last.upperBound].prefix(200), as: UTF8.self)
        notice(
            .tableCellsDropped, dropped, line: place.line,
            byteColumn: place.shift + first.lowerBound - line.startIndex + 1)
    }
}
