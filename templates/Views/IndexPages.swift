/// A page of links with counts: tags, years, months.
package struct IndexPage: Sendable {
    package var title: String
    package var description: String?
    package var groups: [IndexGroup]

    package init(title: String, description: String?, groups: [IndexGroup]) {
        self.title = title
        self.description = description
        self.groups = groups
    }
}

/// Links under one heading.
package struct IndexGroup: Sendable {
    package var title: String?
    package var links: [CountedLink]

    package init(title: String?, links: [CountedLink]) {
        self.title = title
        self.links = links
    }
}

/// A link with the number of entries behind it.
package struct CountedLink: Sendable {
    package var link: Link
    package var count: Int?

    package init(link: Link, count: Int?) {
        self.link = link
        self.count = count
    }
}
