/// Something found wrong with a decoded entry, before its line is looked up.
///
/// Decoded values carry no places: errors are rare, so the file is parsed once more when one is found, and not before.
package struct Finding: Sendable, Equatable {
    /// Where in the file it is.
    package enum Place: Sendable, Equatable {
        /// A field by its path, with canonical keys: `participants[3].name`.
        case field(String)
        /// A place in the text that is already known.
        case location(SourceLocation)
        /// The first place in the file where these words stand.
        case words(String)
        case file
    }

    package var severity: Diagnostic.Severity
    package var id: DiagnosticID
    package var message: Message
    /// The file, relative to the site folder.
    package var source: String
    package var place: Place
    package var hint: Hint?
    /// The path of the file that was probably meant, in normal form C, where the hint names one.
    package var meant: String?
    /// Other files that belong to it, with what they have to do with it.
    package var related: [(source: String, place: Place, message: Message)]

    package init(
        _ severity: Diagnostic.Severity, _ id: DiagnosticID, _ message: Message, in source: String,
        at place: Place = .file, hint: Hint? = nil, meant: String? = nil,
        related: [(source: String, place: Place, message: Message)] = []
    ) {
        self.severity = severity
        self.id = id
        self.message = message
        self.source = source
        self.place = place
        self.hint = hint
        self.meant = meant
        self.related = related
    }

    package static func == (left: Finding, right: Finding) -> Bool {
        left.severity == right.severity && left.id == right.id && left.message == right.message
            && left.source == right.source && left.place == right.place && left.hint == right.hint
            && left.meant == right.meant && left.related.elementsEqual(right.related, by: ==)
    }
}

extension Finding {
    /// The same finding in an entry that this build does not publish.
    var asWarning: Finding {
        var finding = self
        finding.severity = .warning
        return finding
    }
}

extension Diagnostic {
    /// The same in an entry that this build does not publish.
    var asWarning: Diagnostic {
        var diagnostic = self
        diagnostic.severity = .warning
        return diagnostic
    }
}
