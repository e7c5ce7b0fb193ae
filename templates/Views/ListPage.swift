import Bulletin

/// A page of a list of entries.
package struct ListPage: Sendable {
    package var title: String
    package var description: String?
    package var cards: [EntryCard]
    package var layout: SectionLayout
    package var pagination: Pagination?
    /// A page that says more about what is listed.
    package var more: Link?

    package init(
        title: String, description: String?, cards: [EntryCard], layout: SectionLayout, pagination: Pagination?
    ) {
        self.title = title
        self.description = description
        self.cards = cards
        self.layout = layout
        self.pagination = pagination
    }
}

/// Where a page stands among the pages of a list.
///
/// Pages are numbered from the oldest, so that a full page never changes again.
package struct Pagination: Sendable {
    /// The number shown; the newest page has the highest.
    package var number: Int
    package var count: Int
    package var newer: Link?
    package var older: Link?
    /// All pages or, of many, those near this one, newest first; nil stands for a gap.
    package var pages: [PageLink?]

    package init(number: Int, count: Int, newer: Link?, older: Link?, pages: [PageLink?]) {
        self.number = number
        self.count = count
        self.newer = newer
        self.older = older
        self.pages = pages
    }

    /// A link to a page of the list.
    package struct PageLink: Sendable {
        package var number: Int
        package var address: String
        package var isCurrent: Bool

        package init(number: Int, address: String, isCurrent: Bool) {
            self.number = number
            self.address = address
            self.isCurrent = isCurrent
        }
    }
}
