/// Something an editor should know about the site's source: what is wrong, where, and how to mend it.
package struct Diagnostic: Sendable, Hashable {
    /// How much it matters: an error keeps the site from being published, a warning does not.
    package enum Severity: String, Sendable, Comparable, CaseIterable {
        case error
        case warning

        package static func < (left: Severity, right: Severity) -> Bool { left == .error && right == .warning }
    }

    package var severity: Severity
    /// The stable name of the rule; `site.yaml` sets the severity of warnings by it.
    package var id: DiagnosticID
    package var message: Message
    package var location: SourceLocation?
    /// Other places that belong to it, for instance the first use of a repeated key.
    package var notes: [DiagnosticNote]
    package var hint: Hint?

    package init(
        _ severity: Severity, _ id: DiagnosticID, _ message: Message, at location: SourceLocation? = nil,
        notes: [DiagnosticNote] = [], hint: Hint? = nil
    ) {
        self.severity = severity
        self.id = id
        self.message = message
        self.location = location
        self.notes = notes
        self.hint = hint
    }
}

/// A second place that a diagnostic points to.
package struct DiagnosticNote: Sendable, Hashable {
    package var message: Message
    package var location: SourceLocation?

    package init(_ message: Message, at location: SourceLocation? = nil) {
        self.message = message
        self.location = location
    }
}

/// What to do about a diagnostic.
package struct Hint: Sendable, Hashable {
    /// The advice in words.
    package var message: Message
    /// The corrected source line or lines, ready to paste in place of the ones shown.
    package var correction: String?

    package init(_ message: Message, correction: String? = nil) {
        self.message = message
        self.correction = correction
    }
}

/// A sentence for users, in the two languages of the program.
package struct Message: Sendable, Hashable {
    package var vietnamese: String
    package var english: String

    package init(vi vietnamese: String, en english: String) {
        self.vietnamese = vietnamese
        self.english = english
    }

    package func text(in language: Language) -> String {
        switch language {
        case .vietnamese: vietnamese
        case .english: english
        }
    }
}

/// A language in which the program speaks to its users.
package enum Language: String, Sendable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}
