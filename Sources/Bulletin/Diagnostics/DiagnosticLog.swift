/// Collects diagnostics in any order, from any number of files.
package struct DiagnosticLog: Sendable {
    /// What a site makes of a warning, by the `checks` of its `site.yaml`.
    package enum Level: String, Sendable, CaseIterable {
        case off
        case warning
        case error
    }

    private var diagnostics: [Diagnostic] = []

    package init() {}

    package mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    package mutating func add(_ others: some Sequence<Diagnostic>) { diagnostics.append(contentsOf: others) }

    package mutating func add(_ other: DiagnosticLog) { diagnostics.append(contentsOf: other.diagnostics) }

    /// Whether there is an error among them, before any levels are applied.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Everything found, in order.
    ///
    /// A level changes only what is a warning by itself: an error says that a page cannot be right, which no setting
    /// mends.
    /// - Parameters:
    ///   - levels: the site's own severities of warnings
    ///   - isStrict: whether all warnings count as errors
    /// - Returns: the diagnostics, each once
    package func report(levels: [DiagnosticID: Level] = [:], isStrict: Bool = false) -> DiagnosticReport {
        var seen: Set<Diagnostic> = []
        var result: [Diagnostic] = []
        for var diagnostic in diagnostics {
            if diagnostic.severity == .warning {
                switch levels[diagnostic.id] ?? .warning {
                case .off: continue
                case .warning: if isStrict { diagnostic.severity = .error }
                case .error: diagnostic.severity = .error
                }
            }
            if seen.insert(diagnostic).inserted { result.append(diagnostic) }
        }
        return DiagnosticReport(diagnostics: result.sorted(by: Diagnostic.precedes))
    }
}

/// Diagnostics as they are shown: each once, by path, line and column; those without a place come first.
package struct DiagnosticReport: Sendable, Equatable {
    package let diagnostics: [Diagnostic]
    package let errorCount: Int
    package let warningCount: Int

    fileprivate init(diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
        errorCount = diagnostics.count { $0.severity == .error }
        warningCount = diagnostics.count - errorCount
    }

    package var hasErrors: Bool { errorCount > 0 }
}

extension Diagnostic {
    /// By place, then errors first, then by rule and words: an order that depends on nothing else.
    fileprivate static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        switch (left.location, right.location) {
        case (nil, .some): return true
        case (.some, nil): return false
        case (let first?, let second?) where first < second: return true
        case (let first?, let second?) where second < first: return false
        default: break
        }
        if left.severity != right.severity { return left.severity < right.severity }
        if left.id != right.id { return left.id.rawValue < right.id.rawValue }
        return left.message.vietnamese < right.message.vietnamese
    }
}
