import Vietnamese

/// A feed of entries. All addresses are absolute.
package struct FeedView: Sendable {
    package var title: String
    package var subtitle: String?
    package var author: String
    /// Address of the feed itself.
    package var address: String
    /// Address of the page that the feed belongs to.
    package var page: String
    /// When its newest entry changed last; never the moment of the build.
    package var updated: Timestamp
    package var items: [FeedItem]

    package init(
        title: String, subtitle: String?, author: String, address: String, page: String, updated: Timestamp,
        items: [FeedItem]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.author = author
        self.address = address
        self.page = page
        self.updated = updated
        self.items = items
    }
}

/// An entry of a feed.
package struct FeedItem: Sendable {
    package var title: String
    package var address: String
    package var published: Timestamp
    package var updated: Timestamp
    package var authors: [String]
    package var summary: String
    /// The whole text as HTML; it is escaped in the feed.
    package var content: String
    package var categories: [String]

    package init(
        title: String, address: String, published: Timestamp, updated: Timestamp, authors: [String], summary: String,
        content: String, categories: [String]
    ) {
        self.title = title
        self.address = address
        self.published = published
        self.updated = updated
        self.authors = authors
        self.summary = summary
        self.content = content
        self.categories = categories
    }
}
