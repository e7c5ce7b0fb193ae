import Vietnamese

/// A rule that one entry must keep.
struct EntryCheck: Sendable {
    let id: DiagnosticID
    /// How seriously it is taken where `site.yaml` says nothing.
    let level: Diagnostic.Severity
    /// What the rule is, for the reference.
    let summary: String
    let findings: @Sendable (_ entry: Entry, _ facts: CheckFacts) -> [Violation]
}

/// A place where an entry does not keep a rule.
struct Violation: Sendable, Equatable {
    var message: Message
    var place: Finding.Place
    var hint: Hint?

    init(_ message: Message, at place: Finding.Place, hint: Hint? = nil) {
        self.message = message
        self.place = place
        self.hint = hint
    }
}

/// What rules may know beside the entry itself.
struct CheckFacts: Sendable {
    let configuration: SiteConfiguration
    let registries: Registries
    /// False where a registry file has errors: then nothing is said about identifiers that seem unknown.
    let registriesAreSound: Bool
    let now: Timestamp
}

/// All rules for single entries, with the levels that the site gives them.
struct EntryChecks: Sendable {
    /// Every rule, listed once.
    static let all: [EntryCheck] = []

    private let facts: CheckFacts
    private let active: [(check: EntryCheck, severity: Diagnostic.Severity)]

    init(
        configuration: SiteConfiguration, registries: Registries, registriesAreSound: Bool, now: Timestamp
    ) {
        facts = CheckFacts(
            configuration: configuration, registries: registries, registriesAreSound: registriesAreSound, now: now)
        let levels = Dictionary(configuration.checks, uniquingKeysWith: { _, last in last })
        active = Self.all.compactMap { check in
            switch levels[check.id] {
            case .off: check.level == .error ? (check, .error) : nil
            case .warning: (check, check.level == .error ? .error : .warning)
            case .error: (check, .error)
            case nil: (check, check.level)
            }
        }
    }

    func findings(for entry: Entry) -> [Finding] {
        active.flatMap { check, severity in
            check.findings(entry, facts).map { violation in
                Finding(
                    severity, check.id, violation.message, in: entry.source, at: violation.place, hint: violation.hint)
            }
        }
    }
}
