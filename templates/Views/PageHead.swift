import HTML
import Vietnamese

/// What one page says of itself: title, description, place in the site, feeds, data for machines.
package struct PageHead: Sendable {
    /// What a page is, in the words of Open Graph.
    package enum Kind: String, Sendable {
        case website
        case article
    }

    /// The page's own title, without the site's.
    package var title: String
    package var description: String?
    package var kind: Kind
    /// Absolute address, where the site has one.
    package var canonical: String?
    /// From the home page to the page above this one.
    package var breadcrumb: [Link]
    /// Identifier of the section that the menu marks.
    package var section: String?
    package var feeds: [Link]
    /// Absolute address of the picture for cards of social networks.
    package var pictureAddress: String?
    package var published: LocalDateTime?
    package var modified: LocalDateTime?
    package var structuredData: [JSON]
    /// Whether search engines are asked not to list the page.
    package var isUnlisted: Bool

    package init(
        title: String, description: String? = nil, kind: Kind = .website, canonical: String? = nil,
        breadcrumb: [Link] = [], section: String? = nil, feeds: [Link] = [], pictureAddress: String? = nil,
        published: LocalDateTime? = nil, modified: LocalDateTime? = nil, structuredData: [JSON] = [],
        isUnlisted: Bool = false
    ) {
        self.title = title
        self.description = description
        self.kind = kind
        self.canonical = canonical
        self.breadcrumb = breadcrumb
        self.section = section
        self.feeds = feeds
        self.pictureAddress = pictureAddress
        self.published = published
        self.modified = modified
        self.structuredData = structuredData
        self.isUnlisted = isUnlisted
    }
}
