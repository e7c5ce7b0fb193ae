import Vietnamese

/// The nodes of a document while they are gathered.
struct YAMLTree {
    var records: [YAMLDocument.Record] = []
    var text: [UInt8] = []
    /// Whether scalars may hold decomposed letters or zero-width characters.
    var needsNormalization = false

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
