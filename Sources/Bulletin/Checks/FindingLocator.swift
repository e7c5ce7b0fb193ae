import Platform
import Vietnamese

/// Looks up the lines of findings, reading their files once more.
package struct FindingLocator {
    let tree: SourceTree

    package init(tree: SourceTree) { self.tree = tree }

    package func diagnostics(for findings: [Finding]) -> [Diagnostic] {
        var sources: [String: SearchedText] = [:]
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
        _ place: Finding.Place, in path: String, _ sources: inout [String: SearchedText]
    ) -> SourceLocation {
        if case .location(let location) = place { return location }
        if case .file = place { return SourceLocation(path: path) }
        let location =
            switch place {
            case .words(let words): sources[path, default: read(path)].location(of: words)
            case .field(let field): FieldPath.location(of: field, in: sources[path, default: read(path)].source)
            case .location, .file: nil as SourceLocation?
            }
        return location ?? SourceLocation(path: path)
    }

    private func read(_ path: String) -> SearchedText {
        SearchedText(SourceText(path: path, bytes: (try? tree.read(path, EntryReader.sizeLimit)) ?? []))
    }
}

/// A file in which words are looked for, whatever their normalization there.
struct SearchedText {
    let source: SourceText
    /// Its lines in normal form C, made when words are looked for the first time.
    private lazy var lines: [String] = {
        let table = LineTable(source.bytes)
        return (1...max(1, table.count)).map { Normalization.nfc(table.text(ofLine: $0)) }
    }()

    init(_ source: SourceText) { self.source = source }

    /// The first place where these words stand.
    mutating func location(of words: String) -> SourceLocation? {
        let wanted = Normalization.nfc(words)
        for (index, text) in lines.enumerated() {
            guard let found = text.firstRange(of: wanted) else { continue }
            return SourceLocation(
                path: source.path, line: index + 1,
                column: text.distance(from: text.startIndex, to: found.lowerBound) + 1, length: wanted.count)
        }
        return nil
    }
}
