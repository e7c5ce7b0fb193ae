extension MarkdownBody {
    /// A heading of the text, as the table of contents needs it.
    package struct Heading: Sendable, Equatable {
        /// The level in the page: 2 to 6, as the page's own title is its only `h1`.
        package var level: Int
        /// The value of its `id`; empty where the heading has no text.
        package var id: String
        /// Its plain text, without the numbers of notes.
        package var text: String
        /// Line of the file.
        package var line: Int
    }
}
