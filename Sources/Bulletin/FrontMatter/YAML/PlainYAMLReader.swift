/// Reads YAML of the plainest form, which is what nearly all front matter has: mappings and sequences by indentation,
/// with values that end on their line. It is several times as fast as libyaml.
///
/// What is not plain, or may be a mistake, it declines as a whole: block scalars, comments after text, values over
/// several lines, flow mappings, escapes, anchors, tags, tabs, carriage returns. libyaml then reads the text and finds
/// the mistakes. What it accepts gives the same tree as libyaml, to the last column; tests compare the two.
package struct PlainYAMLReader {
    /// A sequence or mapping that is open.
    struct Level {
        var record: Int
        var column: Int
        var isSequence: Bool
        /// A sequence in the column of the key that it belongs to.
        var isInColumnOfKey = false
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let limits: YAMLLimits
    var tree: YAMLTree
    var open: [Level] = []
    /// The line in the file, from 1.
    var line: Int
    /// Where the line that is read ends: its line feed or the end of the text.
    var lineEnd = 0
    /// Where the value is due that a key or a dash has announced and no later token has given yet.
    var awaited: (line: Int, column: Int)?

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, limits: YAMLLimits, tree: consuming YAMLTree
    ) {
        self.bytes = bytes
        self.limits = limits
        self.tree = tree
        line = firstLine
    }

    /// Reads a text, if it is plain.
    /// - Parameters:
    ///   - bytes: cleaned text (`YAMLCleaning`), without a byte order mark
    ///   - firstLine: the line in the file, from 1, on which the bytes begin
    ///   - limits: what is too much; such a text is declined
    ///   - tree: gets the nodes
    /// - Returns: whether the text was plain; if not, the tree is as it was.
    package static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, limits: YAMLLimits, into tree: inout YAMLTree
    ) -> Bool {
        var empty = YAMLTree()
        empty.needsNormalization = tree.needsNormalization
        var reader = PlainYAMLReader(bytes, firstLine: firstLine, limits: limits, tree: empty)
        guard reader.readLines() else { return false }
        tree = reader.tree
        return true
    }

    private mutating func readLines() -> Bool {
        tree.records.reserveCapacity(bytes.count / 20)
        tree.text.reserveCapacity(bytes.count)
        var start = 0
        var endOfBlanks: Int?
        while start < bytes.count {
            lineEnd = bytes.first(from: start, { $0.equal(to: .lineFeed) }, { $0 == .lineFeed })
            let content = afterSpaces(start)
            if content < lineEnd, bytes[content] != UInt8(ascii: "#") {
                guard readLine(content, column: content - start) else { return false }
            } else if bytes[content..<lineEnd].contains(.carriageReturn) {
                // It ends the comment.
                return false
            } else if lineEnd == bytes.count {
                endOfBlanks = codePoints(in: start..<lineEnd)
            }
            start = lineEnd + 1
            line += 1
        }
        guard !open.isEmpty else { return false }
        giveNothing()
        end(afterBlanks: endOfBlanks)
        return true
    }

    /// Ends what is open at the end of the text, which is on a line of its own; only where blanks or a comment stand on
    /// the last line without a line feed, they end what is deeper.
    private mutating func end(afterBlanks column: Int?) {
        if let column {
            line -= 1
            while let level = open.last, level.column > column {
                close(level, column: column)
                open.removeLast()
            }
            line += 1
        }
        while let level = open.popLast() { close(level, column: 0) }
    }

    func codePoints(in range: Range<Int>) -> Int {
        var count = 0
        var index = range.lowerBound
        while index &+ EightBytes.count <= range.upperBound {
            count &+= EightBytes.count &- EightBytes(bytes, at: index).continuations
            index &+= EightBytes.count
        }
        while index < range.upperBound {
            if !bytes[index].isContinuation { count &+= 1 }
            index &+= 1
        }
        return count
    }

    /// Reads a line that holds something, from its first character on.
    private mutating func readLine(_ start: Int, column: Int) -> Bool {
        guard isDash(start) else {
            guard let colon = endOfKey(start), enter(column, isSequence: false) else { return false }
            return readPair(start, colon, column)
        }
        guard enter(column, isSequence: true) else { return false }
        let item = afterSpaces(start + 1)
        if item == lineEnd {
            awaited = (line, column + 1)
            return true
        }
        let itemColumn = column + item - start
        guard !isDash(item) else { return false }
        guard let colon = endOfKey(item) else { return readValue(item, itemColumn) }
        return begin(isSequence: false, itemColumn) && readPair(item, colon, itemColumn)
    }

    /// Whether a dash that begins an item of a sequence stands there.
    private func isDash(_ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "-") && (index + 1 == lineEnd || bytes[index + 1] == .space)
    }

    private func afterSpaces(_ start: Int) -> Int {
        var index = start
        while index < lineEnd, bytes[index] == .space { index += 1 }
        return index
    }

    /// The colon after the plain key that begins there; nil where no such key stands.
    private func endOfKey(_ start: Int) -> Int? {
        guard bytes[start].mayBeginPlainScalar else { return nil }
        var index = start
        while true {
            index = nextSign(index + 1)
            guard index < lineEnd else { return nil }
            switch bytes[index] {
            case UInt8(ascii: ":"):
                if index + 1 == lineEnd || bytes[index + 1] == .space {
                    // libyaml knows longer keys, and blanks before the colon; no field has such a name.
                    return index - start <= 1000 && bytes[index - 1] != .space ? index : nil
                }
            case UInt8(ascii: "#"): if bytes[index - 1] == .space { return nil }
            default: return nil
            }
        }
    }

    /// The next byte of the line that may mean something in a plain scalar: a colon, a `#`, a tab, a carriage return; or
    /// the end of the line.
    private func nextSign(_ start: Int) -> Int {
        UnsafeBufferPointer(rebasing: bytes[..<lineEnd]).first(
            from: start,
            {
                $0.equal(to: UInt8(ascii: ":")) | $0.equal(to: UInt8(ascii: "#")) | $0.equal(to: .tab)
                    | $0.equal(to: .carriageReturn)
            },
            { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") || $0 == .tab || $0 == .carriageReturn })
    }

    private mutating func readPair(_ start: Int, _ colon: Int, _ column: Int) -> Bool {
        guard let afterKey = append(start..<colon, .plain, column) else { return false }
        let value = afterSpaces(colon + 1)
        if value == lineEnd {
            awaited = (line, afterKey + 1)
            return true
        }
        return readValue(value, afterKey + value - colon)
    }

    /// Reads a value that begins on the line of its key or dash, and must end there.
    private mutating func readValue(_ start: Int, _ column: Int) -> Bool {
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return readQuoted(start, column)
        case UInt8(ascii: "["):
            return readFlowSequence(start, column)
        case let byte where byte.mayBeginPlainScalar:
            guard let end = endOfPlain(start) else { return false }
            return append(start..<end, .plain, column) != nil
        default:
            return false
        }
    }

    /// Where a plain value ends that goes on to the end of the line; nil where something else stands in it.
    private func endOfPlain(_ start: Int) -> Int? {
        var index = start
        repeat {
            index = nextSign(index + 1)
            guard index < lineEnd else { break }
            switch bytes[index] {
            case UInt8(ascii: ":"): if index + 1 == lineEnd || bytes[index + 1] == .space { return nil }
            case UInt8(ascii: "#"): if bytes[index - 1] == .space { return nil }
            default: return nil
            }
        } while true
        var end = lineEnd
        while bytes[end - 1] == .space { end -= 1 }
        return end
    }

    /// Reads a value in quotes without escapes.
    private mutating func readQuoted(_ start: Int, _ column: Int) -> Bool {
        let quote = bytes[start]
        let end = UnsafeBufferPointer(rebasing: bytes[..<lineEnd]).first(
            from: start + 1,
            {
                $0.equal(to: quote) | $0.equal(to: UInt8(ascii: "\\")) | $0.equal(to: .tab)
                    | $0.equal(to: .carriageReturn)
            },
            { $0 == quote || $0 == UInt8(ascii: "\\") || $0 == .tab || $0 == .carriageReturn })
        guard end < lineEnd, bytes[end] == quote, afterSpaces(end + 1) == lineEnd else { return false }
        let style: YAMLNode.Style = quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
        return append(start..<end + 1, style, column, text: start + 1..<end) != nil
    }

    /// Reads `[a, b]` of plain words.
    private mutating func readFlowSequence(_ start: Int, _ column: Int) -> Bool {
        guard let sequence = append(.sequence, .flow, column), open.count < limits.depth else { return false }
        var index = start + 1
        var place = column + 1
        while true {
            let item = afterSpaces(index)
            guard item < lineEnd, bytes[item].mayBeginPlainScalar else { return false }
            place += item - index
            var end = item
            index = item
            while index < lineEnd, bytes[index].mayStandInFlowScalar {
                index += 1
                if bytes[index - 1] != .space { end = index }
            }
            guard index < lineEnd, let after = append(item..<end, .plain, place) else { return false }
            place = after + index - end + 1
            index += 1
            if bytes[index - 1] == UInt8(ascii: ",") { continue }
            guard bytes[index - 1] == UInt8(ascii: "]"), afterSpaces(index) == lineEnd else { return false }
            tree.close(sequence, line: Int32(clamping: line), column: Int32(clamping: place))
            return true
        }
    }
}

extension UInt8 {
    /// Whether a scalar without quotes surely begins with the byte: a letter, a digit, or what never means anything else.
    fileprivate var mayBeginPlainScalar: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF, UInt8(ascii: "("), UInt8(ascii: "/"),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    /// Whether the byte means nothing else in a scalar of a flow sequence.
    fileprivate var mayStandInFlowScalar: Bool {
        switch self {
        case .space, UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: mayBeginPlainScalar
        }
    }
}
