import Bulletin
import HTML
import Templates
import Vietnamese

/// The home page.
enum HomeOutputs {
    static let address = Address("index.html")

    static func plan(_ views: SiteViews) -> [Output] {
        [
            Output(
                address, .home, from: Origin(template: "homePage (templates/Pages/HomePage.swift)"),
                .render { try Page.bytes($0.homeDocument()) })
        ]
    }
}

extension SiteViews {
    private static let latestCount = 8
    private static let blockCount = 5

    func homeDocument() -> HTML {
        let news = site.entries.indices.filter { site.entries[$0].kind != .page }
        let lead = leadEntry(among: news)
        let latest = news.lazy.filter { $0 != lead && site.entries[$0].kind == .news }.prefix(Self.latestCount)
        let blocks = site.sections.filter { !$0.entries.isEmpty }.map { section in
            SectionBlock(
                section: Link(section.label, to: section.address.path),
                cards: section.entries.prefix(Self.blockCount).map { card($0, root: "", withPicture: false) })
        }
        let page = HomePage(
            lead: lead.map { card($0, root: "") }, latest: latest.map { card($0, root: "") }, sections: blocks,
            minutes: newest(.minutes), notices: newest(.notice))
        let title = site.configuration.title
        let head = PageHead(
            title: site.configuration.organization ?? title, description: site.configuration.description,
            canonical: absolute(HomeOutputs.address), feeds: feedLinks(section: nil, root: ""))
        return document(frame(for: HomeOutputs.address), head, homePage(page, title: title))
    }

    /// The entry that an editor features on this day, else the newest with a cover.
    private func leadEntry(among entries: [Int]) -> Int? {
        let featured = entries.first { index in
            site.entries[index].frontMatter.featuredUntil.map { site.today <= $0 } ?? false
        }
        return featured ?? entries.first { site.links[$0].cover != nil } ?? entries.first
    }

    private func newest(_ kind: EntryKind) -> [EntryCard] {
        site.entries.indices.lazy.filter { site.entries[$0].kind == kind }.prefix(Self.blockCount)
            .map { card($0, root: "", withPicture: false) }
    }
}
