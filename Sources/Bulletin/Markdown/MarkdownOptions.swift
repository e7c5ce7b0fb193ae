/// How a body is read and rendered.
package struct MarkdownOptions: Sendable {
    /// What becomes of HTML in the text.
    package enum RawHTML: Sendable {
        /// Left out, with a notice. Comments are left out in silence.
        case dropped
        /// Kept as it is: for the test of the CommonMark specification and for nothing else.
        case kept
    }

    /// Whether what CommonMark does not have is read: tables, notes, anchors, figures, abbreviations.
    package var additions = true
    package var rawHTML = RawHTML.dropped
    /// Abbreviations to explain where they are first used.
    package var abbreviations = AbbreviationTable.empty
    /// The level of the body's highest heading, however many `#` it has: 2, below the page's own title.
    package var topHeadingLevel = 2
    /// The `id`s that the page around the body uses.
    package var reservedIDs = ReservedIDs()
    package var labels = MarkdownLabels.vietnamese
    package var limits = MarkdownLimits()

    package init() {}

    /// CommonMark and nothing else, as its specification says.
    package static let plainCommonMark = {
        var options = MarkdownOptions()
        options.additions = false
        options.rawHTML = .kept
        return options
    }()
}

/// The words that the program itself puts into a body; read aloud by screen readers.
package struct MarkdownLabels: Sendable {
    /// A table without a caption; followed by its number.
    package var table: String
    /// A note; followed by its number.
    package var footnote: String
    /// The list of notes.
    package var footnotes: String
    /// The link from a note back to where it is called; followed by the note's number.
    package var backlink: String
    /// After the former, where a note is called several times; followed by the number of the call.
    package var occurrence: String

    package static let vietnamese = MarkdownLabels(
        table: "Bảng", footnote: "Chú thích", footnotes: "Chú thích", backlink: "Trở lại chỗ gọi chú thích",
        occurrence: "lần")
    package static let english = MarkdownLabels(
        table: "Table", footnote: "Note", footnotes: "Notes", backlink: "Back to the call of note",
        occurrence: "place")
}
