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
    /// The picture for cards of social networks, with an absolute address.
    package var socialPicture: Picture?
    /// The picture that leads the page, which the browser fetches before it has read the page.
    package var leadPicture: Picture?
    package var published: LocalDateTime?
    package var modified: LocalDateTime?
    package var sectionLabel: String?
    package var tags: [String]
    package var structuredData: ScriptJSON?
    /// Whether search engines are asked not to list the page.
    package var isUnlisted: Bool
    /// Scripts of this page alone, by their addresses.
    package var scripts: [String]
    /// Styles of this page alone.
    package var styles: [String]

    package init(
        title: String, description: String? = nil, kind: Kind = .website, canonical: String? = nil,
        breadcrumb: [Link] = [], section: String? = nil, feeds: [Link] = []
    ) {
        self.title = title
        self.description = description
        self.kind = kind
        self.canonical = canonical
        self.breadcrumb = breadcrumb
        self.section = section
        self.feeds = feeds
        tags = []
        isUnlisted = false
        scripts = []
        styles = []
    }
}
