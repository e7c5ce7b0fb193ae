import Vietnamese

/// The nodes of a document while they are gathered.
package struct YAMLTree {
    package var records: [YAMLDocument.Record] = []
    package var text: [UInt8] = []
    /// Whether scalars may hold decomposed letters or zero-width characters.
    package var needsNormalization = false

    package init() {}

    /// Gives the last record its text: trimmed, composed, without zero-width characters.
    mutating func setText(_ bytes: UnsafeBufferPointer<UInt8>) {
        let last = records.count - 1
        records[last].textStart = Int32(clamping: text.count)
        var start = bytes.startIndex
        var end = bytes.endIndex
        while start < end, bytes[start].isBlank || bytes[start].isLineBreak { start += 1 }
        while end > start, bytes[end - 1].isBlank || bytes[end - 1].isLineBreak { end -= 1 }
        let trimmed = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if needsNormalization || records[last].style == .doubleQuoted {
            text.append(contentsOf: Normalization.nfc(YAMLCleaning.withoutZeroWidth(trimmed)))
        } else {
            text.append(contentsOf: trimmed)
        }
        records[last].textLength = Int32(clamping: text.count) - records[last].textStart
    }

    /// Ends a sequence or mapping.
    mutating func close(_ start: Int, line: Int32, column: Int32) {
        records[start].next = Int32(clamping: records.count)
        records[start].endLine = line
        records[start].endColumn = column
    }
}

/// Documents that are put together from parts.
extension YAMLTree {
    /// A tree with a mapping that has no pairs yet.
    static func emptyMapping(line: Int) -> YAMLTree {
        var tree = YAMLTree()
        let line = Int32(clamping: line)
        tree.records.append(
            YAMLDocument.Record(
                kind: .mapping, style: .block, line: line, column: 0, endLine: line, endColumn: 0, next: 1))
        return tree
    }

    /// Appends the pairs of another tree's outermost mapping to the first mapping of this one.
    mutating func append(_ part: YAMLTree) {
        guard part.records.first?.kind == .mapping else { return }
        let shift = Int32(clamping: records.count - 1)
        let textShift = Int32(clamping: text.count)
        for var record in part.records.dropFirst() {
            record.next += shift
            record.textStart += textShift
            records.append(record)
        }
        text.append(contentsOf: part.text)
        close(0, line: part.records[0].endLine, column: part.records[0].endColumn)
    }

    /// Appends the key of a part that could not be understood, with a broken value.
    mutating func appendBroken(_ part: YAMLLines) {
        guard let index = part.lines.firstIndex(where: { !$0.isEmpty }), let key = part.lines[index].key else { return }
        let line = Int32(clamping: part.firstLine + index)
        let column = Int32(clamping: part.lines[index].content)
        let end = column + Int32(clamping: key.count { !$0.isContinuation })
        records.append(
            YAMLDocument.Record(
                kind: .scalar, style: .plain, line: line, column: column, endLine: line, endColumn: end,
                next: Int32(clamping: records.count + 1)))
        key.withUnsafeBufferPointer { setText($0) }
        records.append(
            YAMLDocument.Record(
                kind: .broken, style: .plain, line: line, column: end, endLine: line, endColumn: end,
                next: Int32(clamping: records.count + 1)))
        close(0, line: line, column: end)
    }
}
