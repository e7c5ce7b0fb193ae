/// How much of a body the program takes. Beyond it nothing is rendered, and a notice says which limit was met.
///
/// libcmark works in linear time but for a few constructions; these bound them too.
package struct MarkdownLimits: Sendable {
    /// Length of a body in bytes.
    package var bytes = 4 << 20
    /// Quotations, lists, emphases and the like inside one another. Browsers stop at 512 elements.
    package var depth = 100
    /// Pieces of the parsed text: blocks, stretches of text, starts and ends.
    package var tokens = 1_000_000
    /// Opening brackets in lines without an empty one between them. libcmark's time grows with their square.
    package var bracketsPerParagraph = 10_000
    /// White space at the start of a line that begins a quotation or list item, in bytes.
    package var indentation = 512

    package init() {}

    /// Bodies up to this length are not looked through, since no construction in them can take long.
    static let harmlessLength = 6 << 10

    /// What forbids giving the text to libcmark, with the line from 1; nil where nothing does.
    func violation(in source: ArraySlice<UInt8>) -> (kind: MarkdownNotice.Kind, limit: Int, line: Int)? {
        guard source.count <= bytes else { return (.bodyTooLong, bytes, 1) }
        guard source.count > Self.harmlessLength else { return nil }
        return source.withUnsafeBufferPointer { source in
            var scan = LineScan()
            for byte in source {
                scan.read(byte)
                if scan.brackets > bracketsPerParagraph { return (.tooManyBrackets, bracketsPerParagraph, scan.line) }
                if scan.nesting > depth { return (.nestingTooDeep, depth, scan.line) }
                if scan.nesting > 0, scan.indentation > indentation { return (.tooFarIndented, indentation, scan.line) }
            }
            return nil
        }
    }
}

/// What is counted while the bytes of a body pass by.
private struct LineScan {
    private(set) var line = 1
    /// Opening brackets since the last line without text.
    private(set) var brackets = 0
    /// Markers of quotations and lists at the start of the line, and the white space before and between them.
    private(set) var nesting = 0
    private(set) var indentation = 0
    private var isInPrefix = true
    private var isBlank = true
    private var previous: UInt8 = 0

    mutating func read(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            if previous != UInt8(ascii: "\r") { endLine() }
        case UInt8(ascii: "\r"):
            endLine()
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            if isInPrefix {
                indentation += 1
                if endsListMarker(previous) { nesting += 1 }
            }
        case UInt8(ascii: ">"):
            isBlank = false
            if isInPrefix { nesting += 1 }
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            isBlank = false
        default:
            isBlank = false
            isInPrefix = false
            if byte == UInt8(ascii: "[") { brackets += 1 }
        }
        previous = byte
    }

    private mutating func endLine() {
        if isBlank { brackets = 0 }
        line += 1
        nesting = 0
        indentation = 0
        isInPrefix = true
        isBlank = true
    }

    private func endsListMarker(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"): true
        default: false
        }
    }
}
