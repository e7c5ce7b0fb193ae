import Platform
import Vietnamese

/// Looks up the lines of findings, reading their files once more.
package struct FindingLocator {
    let tree: SourceTree

    package init(tree: SourceTree) { self.tree = tree }

    package func diagnostics(for findings: [Finding]) -> [Diagnostic] {
        var sources: [String: SourceText] = [:]
        return findings.map { finding in
            Diagnostic(
                finding.severity, finding.id, finding.message,
                at: location(finding.place, in: finding.source, &sources),
                notes: finding.related.map { other in
                    DiagnosticNote(other.message, at: location(other.place, in: other.source, &sources))
                },
                hint: finding.hint)
        }
    }

    private func location(
        _ place: Finding.Place, in path: String, _ sources: inout [String: SourceText]
    ) -> SourceLocation {
        if case .location(let location) = place { return location }
        if case .file = place { return SourceLocation(path: path) }
        let source = sources[path] ?? read(path)
        sources[path] = source
        switch place {
        case .words(let words): return WordSearch.location(of: words, in: source) ?? SourceLocation(path: path)
        case .field(let field): return FieldPath.location(of: field, in: source) ?? SourceLocation(path: path)
        case .location, .file: return SourceLocation(path: path)
        }
    }

    private func read(_ path: String) -> SourceText {
        SourceText(path: path, bytes: (try? tree.read(path, EntryReader.sizeLimit)) ?? [])
    }
}

/// Finds words in a file, whatever their normalization there.
enum WordSearch {
    static func location(of words: String, in source: SourceText) -> SourceLocation? {
        let lines = LineTable(source.bytes)
        let wanted = Normalization.nfc(words)
        for line in 1...max(1, lines.count) {
            let text = Normalization.nfc(lines.text(ofLine: line))
            guard let found = text.firstRange(of: wanted) else { continue }
            return SourceLocation(
                path: source.path, line: line, column: text.distance(from: text.startIndex, to: found.lowerBound) + 1,
                length: wanted.count)
        }
        return nil
    }
}
