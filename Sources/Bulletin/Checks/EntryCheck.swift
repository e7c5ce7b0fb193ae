import Vietnamese

/// A rule that one entry must keep.
struct EntryCheck: Sendable {
    let id: DiagnosticID
    /// How seriously it is taken where `site.yaml` says nothing.
    let level: Diagnostic.Severity
    /// What the rule is, for the reference.
    let summary: String
    /// Whether it says that something is missing: not where the front matter could not be read as a whole.
    let isAboutAbsence: Bool
    let rule: Rule

    enum Rule: Sendable {
        /// Looks at the front matter and at what the text links to.
        case entry(@Sendable (_ entry: Entry, _ facts: CheckFacts) -> [Violation])
        /// Looks at the words of the text, in UTF-8: they are gathered once for all such rules.
        case words(@Sendable (_ text: [UInt8], _ entry: Entry) -> [Violation])
    }

    init(
        id: DiagnosticID, level: Diagnostic.Severity, summary: String, isAboutAbsence: Bool = false,
        findings: @escaping @Sendable (_ entry: Entry, _ facts: CheckFacts) -> [Violation]
    ) {
        self.id = id
        self.level = level
        self.summary = summary
        self.isAboutAbsence = isAboutAbsence
        rule = .entry(findings)
    }

    init(
        id: DiagnosticID, level: Diagnostic.Severity, summary: String,
        inText findings: @escaping @Sendable (_ text: [UInt8], _ entry: Entry) -> [Violation]
    ) {
        self.id = id
        self.level = level
        self.summary = summary
        isAboutAbsence = false
        rule = .words(findings)
    }
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
    let identifiers: IdentifierIndex
    let bodies: BodyNames
}

/// Identifiers that entries may use.
struct IdentifierIndex: Sendable {
    let sections: KnownWords
    let campaigns: KnownWords
    let clusters: KnownWords
    /// Of people, bodies, places and clusters.
    let names: KnownWords

    init(_ configuration: SiteConfiguration, _ registries: Registries) {
        let clusterWords = registries.clusters.map(\.id.text)
        sections = KnownWords(configuration.sections.map(\.id.text))
        campaigns = KnownWords(registries.campaigns.map(\.id.text))
        clusters = KnownWords(clusterWords)
        names = KnownWords(
            clusterWords + registries.people.map(\.id.text) + registries.organizations.map(\.id.text)
                + registries.places.map(\.id.text))
    }
}

/// All rules for single entries.
struct EntryChecks: Sendable {
    /// Every rule, listed once.
    static let all: [EntryCheck] = [
        SectionFolder.check, PublishOrder.check, ParticipantNamed.check, AwardEmpty.check, MinutesStart.check,
        MinutesOfficers.check, DateMissing.check, DateToCome.check, YearFolder.check, EventOrder.check,
        DueAfterMeeting.check, DistrictAfterReform.check, WeekdayOfDate.check, VotesWithinPresent.check,
        DecisionRepeated.check, DeclaredCount.check, ScoreMaximum.check, ProgressRange.check,
        ParticipantRepeated.check, NameSpelling.check, ProposedAward.check, ClusterMembership.check,
        PictureDescription.check, PictureFormat.check, InsecureLink.check, KnownIdentifiers.check,
        ToneMixtureRule.check, PersonalNumber.check,
    ]

    private let facts: CheckFacts

    init(
        configuration: SiteConfiguration, registries: Registries, registriesAreSound: Bool, now: Timestamp
    ) {
        facts = CheckFacts(
            configuration: configuration, registries: registries, registriesAreSound: registriesAreSound, now: now,
            identifiers: IdentifierIndex(configuration, registries), bodies: BodyNames(registries))
    }

    /// What the rules find wrong with an entry; `isWhole` says whether all of its front matter could be read.
    func findings(for entry: Entry, isWhole: Bool) -> [Finding] {
        let text = entry.body.searchableBytes
        var findings: [Finding] = []
        for index in Self.all.indices where isWhole || !Self.all[index].isAboutAbsence {
            let violations =
                switch Self.all[index].rule {
                case .entry(let rule): rule(entry, facts)
                case .words(let rule): rule(text, entry)
                }
            if violations.isEmpty { continue }
            let check = Self.all[index]
            for violation in violations.prefix(Self.limit) {
                findings.append(
                    Finding(
                        check.level, check.id, violation.message, in: entry.source, at: violation.place,
                        hint: violation.hint))
            }
            let more = violations.count - Self.limit
            guard more > 0 else { continue }
            findings.append(
                Finding(
                    check.level, check.id,
                    Message(
                        vi: "còn \(more) chỗ như vậy nữa trong tệp này", en: "\(more) more such places in this file"),
                    in: entry.source))
        }
        return findings
    }

    /// How many places one rule tells of in one entry: each is looked up in the file.
    static let limit = 100
}
