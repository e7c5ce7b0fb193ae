import Bulletin
import Templates

/// Makes the frame that pages share.
enum FrameViews {
    static func frame(for site: Site, root: String) -> PageFrame {
        let configuration = site.configuration
        let identity = SiteIdentity(
            title: configuration.title, organization: configuration.organization,
            description: configuration.description,
            emblem: configuration.theme.emblem.flatMap { mediaAddress($0, in: site) },
            banner: configuration.theme.banner.flatMap { mediaAddress($0, in: site) },
            primaryColour: configuration.theme.primary?.text, accentColour: configuration.theme.accent?.text,
            hasSearch: configuration.search.mode != .off, hasOwnStyles: site.hasOwnStyles)
        return PageFrame(
            root: root, site: identity, menu: menu(of: site, root: root), footer: footer(of: site, root: root))
    }

    private static func mediaAddress(_ file: String, in site: Site) -> String? {
        site.themeFiles[file]?.path
    }

    private static func menu(of site: Site, root: String) -> [MenuEntry] {
        let items = site.configuration.menu
        guard !items.isEmpty else {
            return site.sections.filter { !$0.entries.isEmpty }.map { section in
                MenuEntry(
                    link: Link(section.label, to: root + section.address.path), items: [], section: section.id.text)
            }
        }
        return items.map { item in
            MenuEntry(
                link: link(of: item, in: site, root: root),
                items: item.items.map { link(of: $0, in: site, root: root) }, section: item.section?.text)
        }
    }

    private static func link(of item: MenuItem, in site: Site, root: String) -> Link {
        if let section = item.section { return Link(item.label, to: "\(root)\(section.text)/index.html") }
        if let page = item.page, let entry = site.index.entry(at: "content/" + page) {
            return Link(item.label, to: root + site.entries[entry].address.path)
        }
        guard let url = item.url else { return Link(item.label, to: root + "index.html") }
        let isElsewhere = url.contains("://") || url.hasPrefix("mailto:") || url.hasPrefix("tel:")
        return Link(item.label, to: isElsewhere ? url : root + url.drop { $0 == "/" })
    }

    private static func footer(of site: Site, root: String) -> FooterView {
        let footer = site.configuration.footer
        return FooterView(
            organization: site.configuration.organization, editor: footer.editor, address: footer.address,
            license: footer.license, note: footer.note,
            links: [
                Link("Lưu trữ", to: root + "luu-tru/index.html"), Link("Từ khóa", to: root + "tu-khoa/index.html"),
                Link("Sơ đồ trang", to: root + "so-do-trang.html"),
            ])
    }
}
