/// The lines of a file, as the search for fences looks at them.
struct FenceLines {
    struct Line {
        enum Fence {
            case none
            /// `---`
            case exact
            /// Two or more hyphens, dashes as word processors make them of `---`, or `...`.
            case similar
        }

        /// From 1.
        var number: Int
        /// The offset of its first byte.
        var start: Int
        /// Its bytes without the line break and without blanks at its end.
        var text: ArraySlice<UInt8>

        var isBlank: Bool { text.isEmpty }

        var fence: Fence {
            guard let first = text.first, text.count <= 24 else { return .none }
            if text.elementsEqual("---".utf8) { return .exact }
            switch first {
            case UInt8(ascii: "-"), 0xE2: return isDashes ? .similar : .none
            case UInt8(ascii: "."): return text.elementsEqual("...".utf8) ? .similar : .none
            default: return .none
            }
        }

        /// Hyphens, en and em dashes and horizontal bars only; a single hyphen is a list item.
        private var isDashes: Bool {
            var rest = text
            while let byte = rest.first {
                if byte == UInt8(ascii: "-") {
                    rest = rest.dropFirst()
                } else if rest.count >= 3, rest.starts(with: [0xE2, 0x80]),
                    (0x90...0x95).contains(rest[rest.startIndex + 2])
                {
                    rest = rest.dropFirst(3)
                } else {
                    return false
                }
            }
            return text.count >= 2
        }

        /// Whether the line may belong to the front matter: it is blank, indented, a comment, an item or a known key.
        func mayBeFrontMatter(_ table: FieldTable) -> Bool {
            guard let first = text.first, !first.isBlank else { return true }
            if first == UInt8(ascii: "#") { return text.dropFirst().first != UInt8(ascii: "#") }
            if first == UInt8(ascii: "-") { return text.dropFirst().first == .space }
            guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return false }
            return text[..<colon].withUnsafeBufferPointer { table.place(of: $0) } != nil
        }
    }

    private let bytes: [UInt8]
    /// Where the next line begins.
    private(set) var offset: Int
    /// The number of the next line, from 1.
    private(set) var line = 1

    init(_ bytes: [UInt8], from offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// Goes on behind the next line that meets a condition, which is returned; nil at the end of the file.
    mutating func next(where condition: (Line) -> Bool) -> Line? {
        while let line = next() {
            if condition(line) { return line }
        }
        return nil
    }

    /// Goes on behind the next fence, looking only at how lines begin.
    mutating func nextFence() -> Line? {
        while offset < bytes.count {
            skipLinesOfText()
            if let line = next(), line.fence != .none { return line }
        }
        return nil
    }

    /// Goes to the next line that begins as a fence may.
    private mutating func skipLinesOfText() {
        bytes.withUnsafeBufferPointer { bytes in
            while offset < bytes.count {
                let first = bytes[offset]
                if first == UInt8(ascii: "-") || first == UInt8(ascii: ".") || first == 0xE2 { return }
                let end = bytes.endOfLine(from: offset)
                if end == bytes.count { return }
                let isPair = bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
                offset = end + (isPair ? 2 : 1)
                line += 1
            }
        }
    }

    private mutating func next() -> Line? {
        guard offset < bytes.count else { return nil }
        let start = offset
        let end = bytes.withUnsafeBufferPointer { $0.endOfLine(from: start) }
        offset = end
        if offset < bytes.count {
            let isPair = bytes[offset] == .carriageReturn && offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed
            offset += isPair ? 2 : 1
        }
        var textEnd = end
        while textEnd > start, bytes[textEnd - 1].isBlank { textEnd -= 1 }
        defer { line += 1 }
        return Line(number: line, start: start, text: bytes[start..<textEnd])
    }
}
