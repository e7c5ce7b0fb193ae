import Testing

@testable import Bulletin

@Suite struct DiagnosticLogTests {
    private func diagnostic(
        _ id: DiagnosticID, _ severity: Diagnostic.Severity = .warning, _ path: String? = "a", _ line: Int = 1,
        _ column: Int = 1
    ) -> Diagnostic {
        Diagnostic(
            severity, id, Message(vi: id.rawValue, en: id.rawValue),
            at: path.map { SourceLocation(path: $0, line: line, column: column) })
    }

    @Test func sortsByPlaceAndKeepsEachOnce() {
        var log = DiagnosticLog()
        log.add([
            diagnostic("e", .error, "b", 1), diagnostic("d", .warning, "a", 10), diagnostic("c", .warning, "a", 9, 2),
            diagnostic("b", .error, "a", 9, 2), diagnostic("a", .warning, "a", 9, 1), diagnostic("z", .error, nil),
            diagnostic("b", .error, "a", 9, 2),
        ])
        var other = DiagnosticLog()
        other.add(diagnostic("d", .warning, "a", 10))
        log.add(other)
        let report = log.report()
        #expect(report.diagnostics.map(\.id) == ["z", "a", "b", "c", "d", "e"])
        #expect(report.errorCount == 3)
        #expect(report.warningCount == 3)
    }

    @Test func theOrderOfAddingDoesNotMatter() {
        let all = [
            diagnostic("x", .error), diagnostic("x", .warning), diagnostic("y"), diagnostic("w", .error, "ă"),
            diagnostic("w", .error, "z"),
        ]
        var first = DiagnosticLog()
        first.add(all)
        var second = DiagnosticLog()
        second.add(all.reversed())
        #expect(first.report() == second.report())
    }

    @Test func levelsChangeWarningsOnly() {
        var log = DiagnosticLog()
        log.add([diagnostic("a"), diagnostic("b"), diagnostic("c"), diagnostic("d", .error)])
        let report = log.report(levels: ["a": .off, "b": .error, "d": .off])
        #expect(report.diagnostics.map(\.id) == ["b", "d", "c"])
        #expect(report.errorCount == 2)
        let strict = log.report(levels: ["a": .off], isStrict: true)
        #expect(strict.errorCount == 3)
        #expect(strict.warningCount == 0)
        #expect(log.hasErrors)
    }
}
