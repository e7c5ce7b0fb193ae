import HTML

/// What surrounds the content of every page: head, header, menu, footer.
package struct PageFrame: Sendable {
    /// What leads from the page to the site's root: `../../`, or nothing.
    package var root: String
    package var site: SiteIdentity
    package var menu: [MenuEntry]
    package var footer: FooterView

    package init(root: String, site: SiteIdentity, menu: [MenuEntry], footer: FooterView) {
        self.root = root
        self.site = site
        self.menu = menu
        self.footer = footer
    }
}

/// What the site is called and looks like. Addresses of files are from the site's root.
package struct SiteIdentity: Sendable {
    package var title: String
    package var organization: String?
    package var description: String?
    package var emblem: String?
    package var banner: String?
    /// The icon of tabs.
    package var icon: String
    /// The icon of home screens, which take no drawings.
    package var touchIcon: String?
    package var hasSearch: Bool
    /// Whether `content/assets/custom.css` is there.
    package var hasOwnStyles: Bool

    package init(
        title: String, organization: String?, description: String?, emblem: String?, banner: String?, icon: String,
        touchIcon: String?, hasSearch: Bool, hasOwnStyles: Bool
    ) {
        self.title = title
        self.organization = organization
        self.description = description
        self.emblem = emblem
        self.banner = banner
        self.icon = icon
        self.touchIcon = touchIcon
        self.hasSearch = hasSearch
        self.hasOwnStyles = hasOwnStyles
    }
}

/// An item of the menu with the items below it.
package struct MenuEntry: Sendable {
    package var link: Link
    package var items: [Link]
    /// The sections that it and the items below it stand for, to mark the current one.
    package var sections: [String]

    package init(link: Link, items: [Link], sections: [String]) {
        self.link = link
        self.items = items
        self.sections = sections
    }
}

/// The foot of every page.
package struct FooterView: Sendable {
    package var organization: String?
    package var editor: String?
    package var address: String?
    package var license: String?
    package var note: String?
    /// The sections.
    package var sections: [Link]
    /// The other ways through the site.
    package var links: [Link]

    package init(
        organization: String?, editor: String?, address: String?, license: String?, note: String?, sections: [Link],
        links: [Link]
    ) {
        self.organization = organization
        self.editor = editor
        self.address = address
        self.license = license
        self.note = note
        self.sections = sections
        self.links = links
    }
}
