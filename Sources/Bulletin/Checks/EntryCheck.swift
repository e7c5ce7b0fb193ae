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

/// All rules for single entries.
struct EntryChecks: Sendable {
    /// Every rule, listed once.
    static let all: [EntryCheck] = []

    private let facts: CheckFacts

    init(
        configuration: SiteConfiguration, registries: Registries, registriesAreSound: Bool, now: Timestamp
    ) {
        facts = CheckFacts(
            configuration: configuration, registries: registries, registriesAreSound: registriesAreSound, now: now)
    }

    func findings(for entry: Entry) -> [Finding] {
        Self.all.flatMap { check in
            check.findings(entry, facts).map { violation in
                Finding(
                    check.level, check.id, violation.message, in: entry.source, at: violation.place,
                    hint: violation.hint)
            }
        }
    }
}
