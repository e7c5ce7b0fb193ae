import Bulletin
import HTML
import Templates
import Vietnamese

/// Pages that every site has: the map of the site and what is shown for addresses that do not exist.
enum FixedPageOutputs {
    static let siteMap = Address("so-do-trang.html")
    static let notFound = Address("404.html")
    static let search = Address("tim-kiem.html")
    /// The search's own script; pages do not name it where the program has none.
    private static let searchScript = "search.js"

    static func plan(_ views: SiteViews) -> [Output] {
        let search = Output(
            search, .page, from: Origin(template: "searchPage (templates/Pages/SearchPage.swift)"),
            .render { try Page.bytes($0.searchDocument()) })
        return (views.site.configuration.search.mode == .off ? [] : [search]) + [
            Output(
                siteMap, .list, from: Origin(template: "indexPage (templates/Pages/ListPages.swift)"),
                .render { try Page.bytes($0.siteMapDocument()) }),
            Output(
                notFound, .page, from: Origin(template: "notFoundPage (templates/Pages/FixedPages.swift)"),
                .render { views in
                    try Page.bytes(notFoundPage(FrameViews.identity(of: views.site), root: views.serverRoot))
                }),
        ]
    }
}

extension FixedPageOutputs {
    static var searchScripts: [String] {
        AssetOutputs.embedded.contains { $0.name == searchScript } ? ["assets/" + searchScript] : []
    }
}

extension SiteViews {
    func searchDocument() -> HTML {
        let address = FixedPageOutputs.search
        var head = PageHead(
            title: "Tìm kiếm", canonical: absolute(address), breadcrumb: breadcrumb(section: nil, root: ""))
        head.isUnlisted = true
        head.styles = ["assets/search.css"]
        head.scripts = FixedPageOutputs.searchScripts + [SearchOutputs.folder + "/meta.js"]
        let sections = site.sections.filter { !$0.entries.isEmpty }.map { Link($0.label, to: $0.address.path) }
        let years = archive.map { Link("Năm \($0.year)", to: ArchiveOutputs.address(year: $0.year).path) }
        let lists =
            registerWays.map { Link($0.label, to: $0.address.path) } + [
                Link("Lưu trữ", to: ArchiveOutputs.index.path), Link("Từ khóa", to: TagOutputs.index.path),
                Link("Sơ đồ trang", to: FixedPageOutputs.siteMap.path),
            ]
        return document(
            frame(for: address), head, searchPage(SearchPage(sections: sections, years: years, lists: lists)))
    }

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
        let registers = registerWays.map { CountedLink(link: Link($0.label, to: $0.address.path), count: nil) }
        let publications =
            publications.isEmpty
            ? [] : [CountedLink(link: Link("Ấn phẩm", to: PublicationOutputs.page.path), count: publications.count)]
        let campaigns = topics.campaigns.filter { !$0.entries.isEmpty }.map {
            CountedLink(link: Link($0.name, to: $0.address.path), count: $0.entries.count)
        }
        let authors = topics.authors.sorted { CollationKey($0.name) < CollationKey($1.name) }.map {
            CountedLink(link: Link($0.name, to: $0.address.path), count: $0.entries.count)
        }
        let page = IndexPage(
            title: "Sơ đồ trang", description: nil,
            groups: [
                IndexGroup(title: "Chuyên mục", links: sections), IndexGroup(title: "Trang", links: pages),
                IndexGroup(title: "Sổ theo dõi", links: registers),
                IndexGroup(title: "Tra cứu", links: other + publications),
                IndexGroup(title: "Cuộc vận động, phong trào", links: campaigns),
                IndexGroup(title: "Tác giả", links: authors),
            ].filter { !$0.links.isEmpty })
        return indexDocument(page, at: FixedPageOutputs.siteMap)
    }
}
