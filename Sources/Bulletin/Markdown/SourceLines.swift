/// A text's lines, ended by LF, CR or CRLF as in CommonMark. Made only where a place in the text is asked for.
struct SourceLines {
    let source: ArraySlice<UInt8>
    /// Offsets from the start of the text.
    private let starts: [Int]

    init(_ source: ArraySlice<UInt8>) {
        self.source = source
        starts = source.withUnsafeBufferPointer { bytes in
            var starts = [0]
            for offset in 0..<bytes.count {
                let byte = bytes[offset]
                guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
                if byte == UInt8(ascii: "\r"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n") {
                    continue
                }
                starts.append(offset + 1)
            }
            return starts
        }
    }

    var count: Int { starts.count }

    /// Line `number`, from 1, without its end; empty where there is no such line.
    subscript(number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= starts.count else { return source[source.endIndex...] }
        let start = source.startIndex + starts[number - 1]
        var end = number < starts.count ? source.startIndex + starts[number] : source.endIndex
        while end > start, source[end - 1] == UInt8(ascii: "\n") || source[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return source[start..<end]
    }

    /// How many bytes of line `number` are taken by indentation and by the markers of quotations.
    func prefixLength(ofLine number: Int, quotations: Int) -> Int {
        let line = self[number]
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

    /// The number of extended grapheme clusters in UTF-8 text without line ends.
    static func graphemeCount(_ text: ArraySlice<UInt8>) -> Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in text {
            // Up to U+02FF and in U+1E00…1EFF (Vietnamese) each code point is a cluster. All else: ask the library.
            let isPlain = previous == 0xE1 ? (0xB8...0xBB).contains(byte) : byte < 0xCC || byte == 0xE1
            guard isPlain else { return String(decoding: text, as: UTF8.self).count }
            if byte & 0xC0 != 0x80 { count += 1 }
            previous = byte
        }
        return count
    }
}
