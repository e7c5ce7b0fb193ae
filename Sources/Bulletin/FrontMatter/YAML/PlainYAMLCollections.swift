/// The open collections.
extension PlainYAMLReader {
    /// Goes to the collection in which a key or a dash of that column stands: begins it, or ends those inside of it.
    /// - Returns: false where there is none
    mutating func enter(_ column: Int, isSequence: Bool) -> Bool {
        guard let top = open.last else { return column == 0 && begin(isSequence: isSequence, column) }
        if awaited != nil {
            if column > top.column { return begin(isSequence: isSequence, column) }
            if isSequence, !top.isSequence, column == top.column {
                guard begin(isSequence: true, column) else { return false }
                open[open.count - 1].isInColumnOfKey = true
                return true
            }
            giveNothing()
        }
        while let top = open.last {
            if top.column == column {
                if top.isSequence == isSequence { return true }
                guard top.isInColumnOfKey else { return false }
            } else if top.column < column {
                return false
            }
            close(top, column: column)
            open.removeLast()
        }
        return false
    }

    mutating func begin(isSequence: Bool, _ column: Int) -> Bool {
        guard open.count < limits.depth, let record = append(isSequence ? .sequence : .mapping, .block, column) else {
            return false
        }
        awaited = nil
        open.append(Level(record: record, column: column, isSequence: isSequence))
        return true
    }

    /// A collection ends where the next token begins.
    mutating func close(_ level: Level, column: Int) {
        tree.close(level.record, line: Int32(clamping: line), column: Int32(clamping: column))
    }

    /// Takes the value that is awaited to be empty.
    mutating func giveNothing() {
        guard let place = awaited else { return }
        awaited = nil
        let (line, column) = (Int32(clamping: place.line), Int32(clamping: place.column))
        tree.records.append(
            YAMLDocument.Record(
                kind: .scalar, style: .plain, line: line, column: column, endLine: line, endColumn: column,
                textStart: Int32(clamping: tree.text.count), next: Int32(clamping: tree.records.count + 1)))
    }

    /// Appends the record of a collection.
    /// - Returns: its index; nil where there are too many nodes
    mutating func append(_ kind: YAMLNode.Kind, _ style: YAMLNode.Style, _ column: Int) -> Int? {
        // One more may be due: an empty value.
        guard tree.records.count + 1 < limits.nodes else { return nil }
        let (line, column) = (Int32(clamping: line), Int32(clamping: column))
        tree.records.append(
            YAMLDocument.Record(
                kind: kind, style: style, line: line, column: column, endLine: line, endColumn: column,
                next: Int32(clamping: tree.records.count + 1)))
        return tree.records.count - 1
    }

    /// Appends a scalar that stands in `range` with its quotes, and in `text` without them.
    /// - Returns: the column after it; nil where there are too many nodes
    mutating func append(
        _ range: Range<Int>, _ style: YAMLNode.Style, _ column: Int, text: Range<Int>? = nil
    ) -> Int? {
        guard let record = append(.scalar, style, column) else { return nil }
        let end = column + codePoints(in: range)
        tree.records[record].endColumn = Int32(clamping: end)
        tree.setText(UnsafeBufferPointer(rebasing: bytes[text ?? range]))
        return end
    }
}
