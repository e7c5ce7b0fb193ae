/// Something in a body that its author should know of.
package struct MarkdownNotice: Sendable, Equatable {
    /// The kinds; the raw value is the stable name of the rule.
    package enum Kind: String, Sendable, CaseIterable {
        /// HTML that was left out. Subject: the tag, `<div>`.
        case rawHTML = "raw-html"
        /// An address that could run a script or is of an unknown kind; the link's text stays. Subject: the address.
        case unsafeAddress = "unsafe-address"
        /// A note is called and nowhere written. Subject: its name.
        case footnoteUndefined = "footnote-undefined"
        /// A note is written and nowhere called; it is left out. Subject: its name.
        case footnoteUnused = "footnote-unused"
        /// A note is written twice; the first one counts. Subject: its name.
        case footnoteDuplicate = "footnote-duplicate"
        /// A note is called inside a link, which cannot be; the call stays as text. Subject: its name.
        case footnoteInLink = "footnote-in-link"
        /// A note is written inside a quotation or list, where it is not seen as one. Subject: its name.
        case footnoteInContainer = "footnote-in-container"
        /// A heading is more than one level below the one before. Subject: its text.
        case headingLevelSkipped = "heading-level-skipped"
        /// A heading without text.
        case headingEmpty = "heading-empty"
        /// A row of a table has more cells than the table has columns; they are left out. Subject: what is left out.
        case tableCellsDropped = "table-cells-dropped"
        /// What looks like a table is none, since its first row has more or fewer cells than the line of dashes below.
        /// Subject: the line of dashes.
        case tableHeaderMismatch = "table-header-mismatch"
        /// A picture from elsewhere whose address is no picture file: shown as a link. Subject: the address.
        case imageIsLink = "image-is-link"
        /// The text is longer than the program takes; nothing of it is rendered. Subject: the limit in bytes.
        case bodyTooLong = "body-too-long"
        /// Quotations and lists inside one another beyond the limit; nothing is rendered. Subject: the limit.
        case nestingTooDeep = "nesting-too-deep"
        /// White space before a quotation or list item beyond the limit; nothing is rendered. Subject: the limit.
        case tooFarIndented = "too-far-indented"
        /// More pieces than the program takes; nothing is rendered. Subject: the limit.
        case tooManyParts = "too-many-parts"
        /// A single paragraph with more opening brackets than the program takes; nothing is rendered. Subject: the limit.
        case tooManyBrackets = "too-many-brackets"

        /// Whether nothing of the body was rendered.
        package var isFatal: Bool {
            switch self {
            case .bodyTooLong, .nestingTooDeep, .tooFarIndented, .tooManyParts, .tooManyBrackets: true
            default: false
            }
        }
    }

    package var kind: Kind
    package var location: MarkdownLocation
    /// What it is about, as written in the file; what it is depends on the kind.
    package var subject: String
}
