import Platform

/// Looks up the lines of findings, reading their files once more.
struct FindingLocator {
    let tree: SourceTree

    func diagnostics(for findings: [Finding]) -> [Diagnostic] {
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
        switch place {
        case .location(let location): return location
        case .file: return SourceLocation(path: path)
        case .field(let field):
            let source =
                sources[path] ?? SourceText(path: path, bytes: (try? tree.read(path, EntryReader.sizeLimit)) ?? [])
            sources[path] = source
            return SourceLocation(path: path)
        }
    }
}
