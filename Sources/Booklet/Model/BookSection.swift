/// A part of a book with a heading of its own: a chapter, a group in it, an article, a register.
package struct BookSection: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// Begins a page and stands in the running heads.
        case chapter
        /// A group of articles inside of a chapter.
        case group
        case article
    }

    package var kind: Kind
    /// Unique in the book, also as an anchor: `a12`.
    package var id: String
    /// `Phần I`, for books that number their chapters.
    package var number: String?
    package var title: String
    /// Of the heading: 1 for chapters.
    package var level: Int
    /// Day and section of an article.
    package var meta: String?
    package var blocks: [BookBlock] = []
    package var sections: [BookSection] = []
    /// The entry that an article was made from.
    package var source: String?

    package init(_ kind: Kind, id: String, title: String, level: Int) {
        self.kind = kind
        self.id = id
        self.title = title
        self.level = level
    }

    /// This article, or those inside.
    package var articles: [BookSection] { kind == .article ? [self] : sections.flatMap(\.articles) }
}
