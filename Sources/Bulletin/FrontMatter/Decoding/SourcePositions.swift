/// Finds the bytes and columns of nodes in their file. Made only when something is to be reported.
struct SourcePositions: Sendable {
    let source: SourceText
    let lines: LineTable
    /// The place found last, from which the next one on the same line is counted on, and where the whole character
    /// before it begins: a mark that follows would join that one.
    private var last: (line: Int, codePoint: Int, offset: Int, character: Int, column: Int)?

    /// Longest line that is repeated in a hint, in bytes.
    static let longestCorrection = 2_000

    init(_ source: SourceText) {
        self.source = source
        lines = LineTable(source.bytes)
    }

    /// The offset of the byte at a line and a column in code points.
    func offset(line: Int, codePoint: Int) -> Int {
        let range = lines.range(ofLine: line)
        var offset = range.lowerBound == 0 ? source.bytes.endOfByteOrderMark : range.lowerBound
        return advance(&offset, by: codePoint, until: range.upperBound)
    }

    private func advance(_ offset: inout Int, by codePoints: Int, until end: Int) -> Int {
        source.bytes.withUnsafeBufferPointer { bytes in
            var remaining = codePoints
            while remaining > 0, offset < end {
                offset += 1
                while offset < end, bytes[offset].isContinuation { offset += 1 }
                remaining -= 1
            }
        }
        return offset
    }

    /// The bytes of a node.
    func range(of node: YAMLNode) -> Range<Int> {
        let record = node.record
        let start = offset(line: Int(record.line), codePoint: Int(record.column))
        let end = offset(line: Int(record.endLine), codePoint: Int(record.endColumn))
        return start..<max(start, end)
    }

    mutating func location(of node: YAMLNode) -> SourceLocation {
        let record = node.record
        return location(
            line: Int(record.line), codePoint: Int(record.column),
            end: record.endLine == record.line ? Int(record.endColumn) : nil)
    }

    /// A place by line and column in code points; without an end it reaches to the end of the line.
    mutating func location(line: Int, codePoint: Int, end: Int? = nil) -> SourceLocation {
        let lineRange = lines.range(ofLine: line)
        let start = lineRange.lowerBound == 0 ? source.bytes.endOfByteOrderMark : lineRange.lowerBound
        var from = (line: line, codePoint: 0, offset: start, character: start, column: 1)
        if let last, last.line == line, last.codePoint <= codePoint { from = last }
        var offset = from.offset
        offset = advance(&offset, by: codePoint - from.codePoint, until: lineRange.upperBound)
        let text = text(from.character..<offset)
        let column = from.column + text.count
        let joined = min(text.last?.utf8.count ?? 0, offset - from.character)
        last = (line, codePoint, offset, offset - joined, joined > 0 ? column - 1 : column)
        var stop = offset
        stop = end.map { advance(&stop, by: $0 - codePoint, until: lineRange.upperBound) } ?? lineRange.upperBound
        while stop > offset, source.bytes[stop - 1].isBlank { stop -= 1 }
        // Both ends are counted from the same character on: what stands before may join what begins here.
        let length = from.column + self.text(from.character..<stop).count - column
        return SourceLocation(path: source.path, line: line, column: column, length: max(1, length), offset: offset)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

    /// The line of a node with the node replaced, if the node stands on one line of moderate length.
    func line(of node: YAMLNode, replacedBy text: String) -> String? {
        guard node.record.line == node.record.endLine else { return nil }
        return line(node.line, replacing: range(of: node), by: text)
    }

    /// A line with some of its bytes replaced.
    func line(_ line: Int, replacing range: Range<Int>, by text: String) -> String? {
        let whole = lines.range(ofLine: line)
        guard whole.count <= Self.longestCorrection, range.lowerBound >= whole.lowerBound,
            range.upperBound <= whole.upperBound
        else { return nil }
        let start = whole.lowerBound == 0 ? source.bytes.endOfByteOrderMark : whole.lowerBound
        return self.text(start..<range.lowerBound) + text + self.text(range.upperBound..<whole.upperBound)
    }
}
