import Testing

@testable import Bulletin

/// What a mistake in front matter should lead to: `line:column+length id`, and the corrected lines.
struct ExpectedProblem: Equatable, CustomStringConvertible, CustomTestStringConvertible {
    var place: String
    var correction: String?

    /// - Parameters:
    ///   - place: `2:8+4 yaml-quote`; the first line of the front matter is line 2
    ///   - correction: the hint's lines
    init(_ place: String, _ correction: String? = nil) {
        self.place = place
        self.correction = correction
    }

    init(_ diagnostic: Diagnostic) {
        let location = diagnostic.location
        place =
            "\(location?.line ?? 0):\(location?.column ?? 0)+\(location?.length ?? 0) \(diagnostic.id.rawValue)"
            + (diagnostic.severity == .warning ? " (warning)" : "")
        correction = diagnostic.hint?.correction
    }

    var description: String { "(\(place.debugDescription), \(correction?.debugDescription ?? "nil"))" }
    var testDescription: String { description }
}

/// Front matter and the problems that it should have.
struct ProblemCase: CustomTestStringConvertible, Sendable {
    var yaml: String
    var problems: [ExpectedProblem]

    init(_ yaml: String, _ problems: [ExpectedProblem]) {
        self.yaml = yaml
        self.problems = problems
    }

    init(_ yaml: String, _ place: String, _ correction: String? = nil) {
        self.init(yaml, [ExpectedProblem(place, correction)])
    }

    var testDescription: String { yaml.debugDescription }

    /// Decodes the text, compares what is found, and puts the corrected lines in: they must be right.
    func check() {
        let decoded = decodeSample(yaml)
        var log = DiagnosticLog()
        log.add(decoded.diagnostics)
        #expect(log.report().diagnostics.map { ExpectedProblem($0) } == problems)
    }

    /// The text after all corrections have been pasted, each in place of as many lines as it was made from.
    var corrected: String {
        var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for diagnostic in decodeSample(yaml).diagnostics {
            guard let correction = diagnostic.hint?.correction, let line = diagnostic.location?.line else { continue }
            lines[line - 2] = correction
        }
        return lines.joined(separator: "\n")
    }
}
