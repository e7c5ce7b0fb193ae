/// Where the things of a body stand in the file.
extension MarkdownRenderer {
    /// The block whose text is being rendered, for places inside it.
    struct Leaf {
        var line = 0
        var column = 0
        /// How many quotations it is inside of.
        var quotations = 0
    }

    /// The last column computed, from which the next one in the same line is counted.
    struct ColumnCache {
        var line = 0
        var byteColumn = 1
        var column = 1
    }

    mutating func beginLeaf(_ token: MarkdownToken, of document: MarkdownDocument) {
        leaf = Leaf(
            line: Int(token.line), column: Int(token.column),
            quotations: token.kind == .paragraph ? Int(token.level) : 0)
        firstSegment = body.textSegments.count
    }

    /// Where an inline token begins. The column is given only if one of the bytes that may begin it stands there.
    mutating func location(of token: MarkdownToken, in document: MarkdownDocument) -> MarkdownLocation {
        let place = document.place(ofLine: Int(token.line))
        var column = Int(token.column) + place.shift
        let line = bodyLine(place.line)
        if Int(token.line) != leaf.line {
            column = prefixLength(of: line, quotations: leaf.quotations) + 1 + Int(token.column) - leaf.column
        }
        guard column >= 1, column <= line.count else { return location(line: place.line, byteColumn: 0) }
        switch line[line.startIndex + column - 1] {
        case UInt8(ascii: "["), UInt8(ascii: "!"), UInt8(ascii: "<"):
            return location(line: place.line, byteColumn: column)
        default:
            return location(line: place.line, byteColumn: 0)
        }
    }

    /// A place in the file from one in the body; byte column 0 where only the line is known.
    mutating func location(line: Int, byteColumn: Int) -> MarkdownLocation {
        let fileLine = firstLine + line - 1
        guard byteColumn > 0 else { return MarkdownLocation(line: fileLine) }
        let text = bodyLine(line)
        if columns.line != line || columns.byteColumn > byteColumn { columns = ColumnCache(line: line) }
        let from = min(columns.byteColumn, text.count + 1)
        let to = min(byteColumn, text.count + 1)
        columns.column += graphemeCount(text[text.startIndex + from - 1..<text.startIndex + to - 1])
        columns.byteColumn = to
        return MarkdownLocation(line: fileLine, column: columns.column)
    }

    /// The body's lines, found when the first place in them is asked for.
    mutating func bodyLines() -> LineTable {
        if let lines { return lines }
        let lines = LineTable(source)
        self.lines = lines
        return lines
    }

    /// Line `number` of the body, from 1, without its end.
    mutating func bodyLine(_ number: Int) -> ArraySlice<UInt8> { source[bodyLines().range(ofLine: number)] }

    /// How many bytes of a line are taken by indentation and by the markers of quotations.
    func prefixLength(of line: ArraySlice<UInt8>, quotations: Int) -> Int {
        var index = line.startIndex
        skipBlanks(line, &index)
        for _ in 0..<quotations where index < line.endIndex && line[index] == UInt8(ascii: ">") {
            index += 1
            skipBlanks(line, &index)
        }
        return index - line.startIndex
    }

    private func skipBlanks(_ line: ArraySlice<UInt8>, _ index: inout Int) {
        while index < line.endIndex, line[index] == UInt8(ascii: " ") || line[index] == UInt8(ascii: "\t") {
            index += 1
        }
    }

    /// Whether there is room for another notice: nobody reads more of one body.
    var takesNotices: Bool { body.notices.count < 200 }

    /// Adds a notice. A text full of one mistake gets no more than a screenful of them.
    mutating func notice(_ kind: MarkdownNotice.Kind, _ subject: String, line: Int, byteColumn: Int = 0) {
        guard takesNotices else { return }
        let location = location(line: line, byteColumn: byteColumn)
        body.notices.append(MarkdownNotice(kind: kind, location: location, subject: subject))
    }

    /// Adds a notice about an inline token.
    mutating func notice(
        _ kind: MarkdownNotice.Kind, _ subject: String, at token: MarkdownToken, of document: MarkdownDocument
    ) {
        guard takesNotices else { return }
        let location = location(of: token, in: document)
        body.notices.append(MarkdownNotice(kind: kind, location: location, subject: subject))
    }
}

extension ArraySlice<UInt8> {
    /// Whether the byte occurs.
    func containsByte(_ byte: UInt8) -> Bool {
        withUnsafeBufferPointer { $0.first(from: 0, { $0.equal(to: byte) }, { $0 == byte }) < $0.count }
    }
}
