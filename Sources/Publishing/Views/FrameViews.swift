import Bulletin
import Templates

/// Makes the frame that pages share.
enum FrameViews {
    static func frame(
        for site: Site, root: String, ways: [(label: String, address: Address)]
    ) -> PageFrame {
        PageFrame(
            root: root, site: identity(of: site), menu: menu(of: site, root: root),
            footer: footer(of: site, root: root, ways: ways)
        )
    }

    static func identity(of site: Site) -> SiteIdentity {
        let configuration = site.configuration
        let emblem = configuration.theme.emblem.flatMap { site.themeFiles[$0]?.path }
        return SiteIdentity(
            title: configuration.title, organization: configuration.organization,
            description: configuration.description, emblem: emblem,
            banner: configuration.theme.banner.flatMap { site.themeFiles[$0]?.path },
            icon: emblem ?? "assets/icon.svg",
            touchIcon: emblem.map { $0.hasSuffix(".svg") ? nil : $0 } ?? "assets/icon-180.png",
            hasSearch: configuration.search.mode != .off,
            hasOwnStyles: site.hasOwnStyles)
    }

    private static func menu(of site: Site, root: String) -> [MenuEntry] {
        let items = site.configuration.menu
        guard !items.isEmpty else {
            return site.sections.filter { !$0.entries.isEmpty }.map { section in
                MenuEntry(
                    link: Link(section.label, to: root + section.address.path), items: [], sections: [section.id.text])
            }
        }
        return items.map { item in
            MenuEntry(
                link: link(of: item, in: site, root: root),
                items: item.items.map { link(of: $0, in: site, root: root) },
                sections: ([item] + item.items).compactMap(\.section?.text))
        }
    }

    private static func link(of item: MenuItem, in site: Site, root: String) -> Link {
        if let section = item.section { return Link(item.label, to: "\(root)\(section.text)/index.html") }
        if let page = item.page, let entry = site.index.entry(at: "content/" + page) {
            return Link(item.label, to: root + site.entries[entry].address.path)
        }
        guard let url = item.url?.text else { return Link(item.label, to: root + "index.html") }
        let isElsewhere = url.contains("://") || url.hasPrefix("mailto:") || url.hasPrefix("tel:")
        return Link(item.label, to: isElsewhere ? url : root + url.drop { $0 == "/" })
    }

    private static func footer(
        of site: Site, root: String, ways: [(label: String, address: Address)]
    ) -> FooterView {
        let footer = site.configuration.footer
        var links = ways.map { Link($0.label, to: root + $0.address.path) }
        links += [
            Link("Lưu trữ theo năm, tháng", to: root + ArchiveOutputs.index.path),
            Link("Từ khóa", to: root + TagOutputs.index.path),
            Link("Sơ đồ trang", to: root + FixedPageOutputs.siteMap.path),
        ]
        if site.configuration.url != nil { links.append(Link("Nguồn tin RSS", to: root + FeedOutputs.rss.path)) }
        return FooterView(
            organization: site.configuration.organization, editor: footer.editor, address: footer.address,
            license: footer.license, note: footer.note,
            sections: site.sections.filter { !$0.entries.isEmpty }.map { Link($0.label, to: root + $0.address.path) },
            links: links)
    }
}
