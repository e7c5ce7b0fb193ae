/// The grammar of GFM's pipe tables, on lines of which the markers of quotations and the indentation are gone.
struct PipeTable {
    enum Alignment { case unstated, left, center, right }

    /// The line, from 0, of the header row. Lines before it are an ordinary paragraph.
    var headerLine: Int
    var alignments: [Alignment]

    /// Finds the table in the lines of a paragraph, if there is one.
    init?(lines: [ArraySlice<UInt8>]) {
        for index in lines.indices.dropFirst() {
            guard let alignments = Self.alignments(ofDelimiterRow: lines[index]),
                Self.cells(of: lines[index - 1]).count == alignments.count
            else { continue }
            headerLine = index - 1
            self.alignments = alignments
            return
        }
        return nil
    }

    /// The alignments that a delimiter row (`| :-- | --: |`) states; nil where the line is none.
    /// Without a pipe it is none, since then it is a heading's underline.
    static func alignments(ofDelimiterRow line: ArraySlice<UInt8>) -> [Alignment]? {
        var hasPipe = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "|"): hasPipe = true
            case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return nil
            }
        }
        guard hasPipe else { return nil }
        var alignments: [Alignment] = []
        for cell in cells(of: line) {
            guard let alignment = alignment(ofDelimiterCell: line[cell]) else { return nil }
            alignments.append(alignment)
        }
        return alignments.isEmpty ? nil : alignments
    }

    private static func alignment(ofDelimiterCell cell: ArraySlice<UInt8>) -> Alignment? {
        let left = cell.first == UInt8(ascii: ":")
        let right = cell.count > 1 && cell.last == UInt8(ascii: ":")
        let dashes = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
        guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        return left ? (right ? .center : .left) : (right ? .right : .unstated)
    }

    /// The cells of a row as ranges of the line, without the white space around them. A pipe after a backslash is text.
    static func cells(of line: ArraySlice<UInt8>) -> [Range<Int>] {
        var rest = trimmed(line, line.startIndex..<line.endIndex)
        if rest.isEmpty { return [] }
        if line[rest.lowerBound] == UInt8(ascii: "|") { rest = rest.lowerBound + 1..<rest.upperBound }
        var cells: [Range<Int>] = []
        var start = rest.lowerBound
        var index = start
        while index < rest.upperBound {
            if line[index] == UInt8(ascii: "\\"), index + 1 < rest.upperBound, isEscapable(line[index + 1]) {
                index += 2
                continue
            }
            if line[index] == UInt8(ascii: "|") {
                cells.append(trimmed(line, start..<index))
                start = index + 1
            }
            index += 1
        }
        let last = trimmed(line, start..<rest.upperBound)
        if start < rest.upperBound || cells.isEmpty { cells.append(last) }
        return cells
    }

    private static func isEscapable(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") }

    private static func trimmed(_ line: ArraySlice<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(line[start]) { start += 1 }
        while end > start, isBlank(line[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
