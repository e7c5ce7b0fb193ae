import Bulletin
import HTML
import Templates
import Vietnamese

/// What search engines read: sitemap.xml and robots.txt.
enum MachineOutputs {
    static let siteMapAddress = Address("sitemap.xml")
    static let newsSiteMapAddress = Address("sitemap-news.xml")
    /// Addresses in one sitemap; the protocol allows 50,000.
    static let siteMapLimit = 40_000

    static func plan(_ views: SiteViews) -> [Output] {
        let robots = Output(
            Address("robots.txt"), .data, from: Origin(template: "robots"), .render { Array($0.robots.utf8) })
        guard views.site.configuration.url != nil else { return [robots] }
        let news = Output(
            newsSiteMapAddress, .data, from: Origin(template: "newsSiteMap (templates/Feeds/NewsSiteMap.swift)"),
            .render { try Page.bytes($0.newsSiteMapDocument()) })
        return [robots, news]
    }

    /// One sitemap, or an index of several where the site is too large for one.
    /// They name the pages of the registers too.
    static func siteMaps(_ views: SiteViews, registers: [Output]) -> [Output] {
        guard views.site.configuration.url != nil else { return [] }
        let registers = registers.filter { $0.kind == .list }.map(\.address)
        let origin = Origin(template: "siteMap (templates/Feeds/SiteMap.swift)")
        let count = views.siteMapItemCount(registers)
        guard count > siteMapLimit else {
            return [
                Output(
                    siteMapAddress, .data, from: origin,
                    .render { try Page.bytes(siteMap($0.siteMapItems(0..<count, registers))) }
                )
            ]
        }
        let parts = stride(from: 0, to: count, by: siteMapLimit).enumerated().map { number, start in
            (Address("sitemap-\(number + 1).xml"), start..<min(start + siteMapLimit, count))
        }
        let index = Output(
            siteMapAddress, .data, from: origin,
            .render { views in try Page.bytes(siteMapIndex(parts.compactMap { views.absolute($0.0) })) })
        return [index]
            + parts.map { address, range in
                Output(
                    address, .data, from: origin, .render { try Page.bytes(siteMap($0.siteMapItems(range, registers))) }
                )
            }
    }
}

extension SiteViews {
    /// Home, lists and all entries.
    func siteMapItemCount(_ registers: [Address]) -> Int { 1 + siteMapLists(registers).count + site.entries.count }

    /// The lists that bring together what stands nowhere else.
    private func siteMapLists(_ registers: [Address]) -> [Address] {
        site.sections.map(\.address) + topics.campaigns.map(\.address) + topics.authors.map(\.address)
            + registers
    }

    /// The oldest entries come first, so that a full sitemap of a large site does not change.
    func siteMapItems(_ range: Range<Int>, _ registers: [Address]) -> [SiteMapItem] {
        let lists = siteMapLists(registers)
        return range.compactMap { position in
            if position == 0 { return item(HomeOutputs.address, nil) }
            if position <= lists.count { return item(lists[position - 1], nil) }
            let entry = site.entries[site.entries.count - 1 - (position - 1 - lists.count)]
            return item(entry.address, entry.frontMatter.updated ?? entry.frontMatter.date)
        }
    }

    private func item(_ address: Address, _ modified: LocalDateTime?) -> SiteMapItem? {
        absolute(address).map { SiteMapItem(address: $0, modified: modified) }
    }

    var robots: String {
        let siteMaps = [MachineOutputs.siteMapAddress, MachineOutputs.newsSiteMapAddress].compactMap(absolute)
        return "User-agent: *\nAllow: /\n" + siteMaps.map { "Sitemap: \($0)\n" }.joined()
    }

    /// The entries within two days of the newest one: what search engines take for news, whenever the site is built.
    func newsSiteMapDocument() -> HTML {
        let dated = site.entries.indices.lazy.filter { [site] in site.entries[$0].kind != .page }
        let newest = dated.first.flatMap { site.entries[$0].day }
        let items = dated.prefix { [site] index in
            guard let newest, let day = site.entries[index].day else { return false }
            return abs(day.days(until: newest)) <= 2
        }.prefix(1000).compactMap { index -> NewsSiteMapItem? in
            guard let address = absolute(site.entries[index].address), let day = site.entries[index].day else {
                return nil
            }
            return NewsSiteMapItem(
                address: address, title: site.entries[index].title,
                published: site.entries[index].frontMatter.date ?? LocalDateTime(date: day))
        }
        return newsSiteMap(Array(items), publication: site.configuration.title)
    }
}
