import HTML

/// Writes diagnostics for programs: one JSON object a line (JSON Lines), in UTF-8.
///
///     {"severity":"error","id":"unknown-key","message":"…","path":"content/tin-tuc/2023/a.md","line":2,"column":1,
///      "length":5,"offset":4,"notes":[{"message":"…","path":"…","line":1,"column":1,"length":1,"offset":0}],
///      "hint":{"message":"…","correction":"title: A"}}
///
/// Lines and columns count from 1, columns and lengths in extended grapheme clusters, offsets in bytes from 0. What is
/// not known is left out.
package struct DiagnosticJSONPrinter: Sendable {
    package var language: Language

    package init(language: Language) { self.language = language }

    package func bytes(of report: DiagnosticReport) -> [UInt8] {
        var bytes: [UInt8] = []
        for diagnostic in report.diagnostics {
            bytes.append(contentsOf: json(of: diagnostic).compact)
            bytes.append(.lineFeed)
        }
        return bytes
    }

    package func json(of diagnostic: Diagnostic) -> JSON {
        var members: [JSON.Member] = [
            .init("severity", .string(diagnostic.severity.rawValue)), .init("id", .string(diagnostic.id.rawValue)),
            .init("message", .string(diagnostic.message.text(in: language))),
        ]
        members += place(diagnostic.location)
        if !diagnostic.notes.isEmpty {
            let notes = diagnostic.notes.map { note in
                JSON.object(
                    [.init("message", .string(note.message.text(in: language)))] + place(note.location))
            }
            members.append(.init("notes", .array(notes)))
        }
        if let hint = diagnostic.hint {
            var parts: [JSON.Member] = [.init("message", .string(hint.message.text(in: language)))]
            if let correction = hint.correction { parts.append(.init("correction", .string(correction))) }
            members.append(.init("hint", .object(parts)))
        }
        return .object(members)
    }

    private func place(_ location: SourceLocation?) -> [JSON.Member] {
        guard let location else { return [] }
        var members: [JSON.Member] = [.init("path", .string(location.path))]
        if location.line > 0 { members.append(.init("line", .integer(location.line))) }
        if location.line > 0, location.column > 0 {
            members.append(.init("column", .integer(location.column)))
            members.append(.init("length", .integer(location.length)))
        }
        if let offset = location.offset { members.append(.init("offset", .integer(offset))) }
        return members
    }
}
