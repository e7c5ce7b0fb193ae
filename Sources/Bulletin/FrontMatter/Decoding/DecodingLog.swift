/// What decoding finds wrong, with places in the file.
package struct DecodingLog: Sendable {
    /// No file reports more than this many problems one by one; a last one then gives the number of the others.
    static let limit = 500

    package private(set) var diagnostics: [Diagnostic] = []
    /// How many were not recorded, being beyond the limit.
    private(set) var omitted = 0
    /// The nodes found for the fields of the groups that are being decoded, one group after another; see `FieldDecoder`.
    var slots: [Int32] = []
    private var positions: SourcePositions?

    package init() {}

    /// Whether there is no room for a further problem, which is then only counted. Asked first, so that a file with
    /// very many problems costs little.
    mutating func isFull() -> Bool {
        if diagnostics.count < Self.limit { return false }
        omitted += 1
        return true
    }

    package mutating func report(_ diagnostic: Diagnostic) {
        if isFull() { return }
        var diagnostic = diagnostic
        diagnostic.message = diagnostic.message.clipped
        if let hint = diagnostic.hint { diagnostic.hint?.message = hint.message.clipped }
        diagnostics.append(diagnostic)
    }

    /// Reports a problem at a node. Nothing is reported on lines that were mended by guess.
    package mutating func report(
        _ severity: Diagnostic.Severity = .error, _ id: DiagnosticID, _ message: Message, at node: YAMLNode,
        notes: [DiagnosticNote] = [], hint: Hint? = nil
    ) {
        guard !node.document.mendedLines.contains(node.record.line) else { return }
        if isFull() { return }
        let location = location(of: node)
        report(Diagnostic(severity, id, message, at: location, notes: notes, hint: hint))
    }

    /// The place of a node in its file.
    package mutating func location(of node: YAMLNode) -> SourceLocation {
        withPositions(of: node.document) { $0.location(of: node) }
    }

    /// The line of a node with the node's bytes replaced; nil where node or line are too long to show.
    package mutating func line(of node: YAMLNode, replacedBy text: String) -> String? {
        withPositions(of: node.document) { $0.line(of: node, replacedBy: text) }
    }

    mutating func withPositions<Result>(
        of document: YAMLDocument, _ body: (inout SourcePositions) -> Result
    ) -> Result {
        var positions = self.positions ?? SourcePositions(document.source)
        self.positions = nil
        defer { self.positions = positions }
        return body(&positions)
    }
}

extension Message {
    /// The message with the middle left out where it repeats a very long value.
    fileprivate var clipped: Message { Message(vi: Self.clipped(vietnamese), en: Self.clipped(english)) }

    private static func clipped(_ text: String) -> String {
        text.utf8.count <= 900 ? text : "\(text.prefix(200)) … \(text.suffix(60))"
    }
}
