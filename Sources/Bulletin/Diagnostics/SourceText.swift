/// The bytes of a source file under the path that messages name.
package struct SourceText: Sendable, Equatable {
    /// The path relative to the site folder, with `/` between its parts.
    package var path: String
    /// The file's bytes as they stand on disk, byte order mark and all.
    package let bytes: [UInt8]
    /// Whether the bytes are known to be tidy text, as `TextSurvey` has it; false means "not known".
    let isTidy: Bool

    package init(path: String, bytes: [UInt8]) {
        self.init(path: path, bytes: bytes, isTidy: false)
    }

    init(path: String, bytes: [UInt8], isTidy: Bool) {
        self.path = path
        self.bytes = bytes
        self.isTidy = isTidy
    }
}

/// Where the lines of a text begin. Lines end at LF, CR LF or CR, as in YAML and CommonMark.
package struct LineTable: Sendable {
    private let starts: [Int]
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = bytes.withUnsafeBufferPointer { bytes in
            var starts = [0]
            var index = bytes.endOfLine(from: 0)
            while index < bytes.count {
                let isFirstOfPair =
                    bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
                if !isFirstOfPair { starts.append(index + 1) }
                index = bytes.endOfLine(from: index + 1)
            }
            return starts
        }
    }

    /// The number of lines; a text that ends with a line break has an empty last one.
    package var count: Int { starts.count }

    /// The bytes of a line, counted from 1, without its line break; empty beyond the last line.
    package func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == .lineFeed || bytes[end - 1] == .carriageReturn { end -= 1 }
        return start..<end
    }

    /// The line, counted from 1, that holds the byte at an offset.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The text of a line without its line break and without a byte order mark.
    package func text(ofLine line: Int) -> String {
        var range = range(ofLine: line)
        if range.lowerBound == 0 { range = bytes.endOfByteOrderMark..<max(range.upperBound, bytes.endOfByteOrderMark) }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The column, counted from 1 in extended grapheme clusters, of the byte at an offset of a line.
    package func column(at offset: Int, ofLine line: Int) -> Int {
        var start = range(ofLine: line).lowerBound
        if start == 0 { start = bytes.endOfByteOrderMark }
        guard offset > start else { return 1 }
        return graphemeCount(bytes[start..<min(offset, bytes.count)]) + 1
    }
}

extension SourceText {
    /// The place of a range of bytes, which ends at the latest with its first line.
    package func location(of range: Range<Int>, lines: LineTable) -> SourceLocation {
        let line = lines.line(at: range.lowerBound)
        let end = min(range.upperBound, lines.range(ofLine: line).upperBound)
        // Both ends are counted from the line's start: a mark or joiner belongs to the character before the range.
        let column = lines.column(at: range.lowerBound, ofLine: line)
        let length = lines.column(at: max(range.lowerBound, end), ofLine: line) - column
        return SourceLocation(path: path, line: line, column: column, length: max(1, length), offset: range.lowerBound)
    }
}
