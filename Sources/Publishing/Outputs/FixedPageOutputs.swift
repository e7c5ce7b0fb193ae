import Bulletin
import HTML
import Templates

/// Pages that every site has: the map of the site and what is shown for addresses that do not exist.
enum FixedPageOutputs {
    static let siteMap = Address("so-do-trang.html")
    static let notFound = Address("404.html")

    static func plan(_ views: SiteViews) -> [Output] {
        [
            Output(
                siteMap, .list, from: Origin(template: "indexPage (templates/Pages/ListPages.swift)"),
                .render { try Page.bytes($0.siteMapDocument()) }),
            Output(
                notFound, .page, from: Origin(template: "notFoundPage (templates/Pages/FixedPages.swift)"),
                .render { views in
                    try Page.bytes(notFoundPage(views.frame(for: notFound).site, root: views.serverRoot))
                }),
        ]
    }
}

extension SiteViews {
    /// The path of the site's root on its server, `/` or `/ban-tin/`.
    var serverRoot: String {
        guard let url = site.configuration.url?.text, let scheme = url.firstRange(of: "://") else { return "/" }
        let rest = url[scheme.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return "/" }
        let path = rest[slash...].prefix { $0 != "?" && $0 != "#" }
        return path.hasSuffix("/") ? String(path) : path + "/"
    }

    /// Sections, free pages and the other ways through the site.
    func siteMapDocument() -> HTML {
        let sections = site.sections.map {
            CountedLink(link: Link($0.label, to: $0.address.path), count: $0.entries.count)
        }
        let pages = site.entries.indices.filter { site.entries[$0].kind == .page }
            .map { CountedLink(link: link($0, root: ""), count: nil) }
        let other = [
            CountedLink(link: Link("Lưu trữ", to: ArchiveOutputs.index.path), count: nil),
            CountedLink(link: Link("Từ khóa", to: TagOutputs.index.path), count: site.tags.count),
        ]
        let page = IndexPage(
            title: "Sơ đồ trang", description: nil,
            groups: [
                IndexGroup(title: "Chuyên mục", links: sections), IndexGroup(title: "Trang", links: pages),
                IndexGroup(title: "Khác", links: other),
            ].filter { !$0.links.isEmpty })
        return indexDocument(page, at: FixedPageOutputs.siteMap)
    }
}
