/// A YAML text as a tree of located nodes, in document order in one array.
///
/// The first child of a node follows it; `next` is where its subtree ends, hence its next sibling. The children of a
/// mapping are keys and values in turn.
package final class YAMLDocument: Sendable {
    /// One node; 36 bytes.
    package struct Record: Sendable, Equatable {
        var kind: YAMLNode.Kind
        var style: YAMLNode.Style
        /// Line in the file, from 1, and column in code points, from 0, of the first character.
        var line: Int32
        var column: Int32
        /// Where the node ends, after its last character.
        var endLine: Int32
        var endColumn: Int32
        /// A scalar's text: start and length in `text`.
        var textStart: Int32 = 0
        var textLength: Int32 = 0
        /// The index after the node's subtree.
        var next: Int32
    }

    /// The file that the text stands in.
    let source: SourceText
    let records: [Record]
    /// The scalars' texts, one after another: unquoted, unfolded, composed (NFC), trimmed.
    let text: [UInt8]
    /// Lines that were mended for the sake of further checks; nothing more is reported on them.
    let mendedLines: Set<Int32>
    /// Lines on which a comment follows other text.
    let commentedLines: Set<Int32>
    /// Whether parts of the text could not be understood, so that what is missing may be there.
    let isIncomplete: Bool

    init(
        source: SourceText, records: [Record], text: [UInt8], mendedLines: Set<Int32> = [],
        commentedLines: Set<Int32> = [], isIncomplete: Bool = false
    ) {
        self.source = source
        self.records = records
        self.text = text
        self.mendedLines = mendedLines
        self.commentedLines = commentedLines
        self.isIncomplete = isIncomplete
    }

    /// The bytes of a scalar's text.
    func withTextBytes<Result>(of record: Record, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        text.withUnsafeBufferPointer { text in
            let start = Int(record.textStart)
            return body(UnsafeBufferPointer(rebasing: text[start..<start + Int(record.textLength)]))
        }
    }

    /// The outermost node; nil where the text holds nothing but comments and blanks.
    package var root: YAMLNode? { records.isEmpty ? nil : YAMLNode(document: self, index: 0) }
}
