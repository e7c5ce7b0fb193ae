import Bulletin
import HTML
import Templates
import Vietnamese

/// News feeds: Atom (RFC 4287) for the site and each section, RSS 2.0 for the site.
///
/// Feeds need absolute addresses, so a site without `url` has none.
enum FeedOutputs {
    static let site = Address("atom.xml")
    static let rss = Address("rss.xml")
    /// Entries in a feed.
    static let count = 20

    static func address(ofSection id: Identifier) -> Address { Address("\(id.text)/atom.xml") }

    static func plan(_ views: SiteViews) -> [Output] {
        guard views.site.configuration.url != nil else { return [] }
        let atom = Origin(template: "atomFeed (templates/Feeds/AtomFeed.swift)")
        var outputs = [
            Output(site, .data, from: atom, .render { try Page.bytes(atomFeed($0.feed(nil))) }),
            Output(
                rss, .data, from: Origin(template: "rssFeed (templates/Feeds/RSSFeed.swift)"),
                .render { try Page.bytes(rssFeed($0.feed(nil))) }),
        ]
        for (index, section) in views.site.sections.enumerated() where !section.entries.isEmpty {
            outputs.append(
                Output(
                    address(ofSection: section.id), .data, from: atom,
                    .render { try Page.bytes(atomFeed($0.feed(index))) }))
        }
        return outputs
    }
}

extension SiteViews {
    /// Links to the feeds that belong to a page: the site's, and its section's.
    func feedLinks(section: Int?, root: String) -> [Link] {
        guard site.configuration.url != nil else { return [] }
        var links = [Link(site.configuration.title, to: root + FeedOutputs.site.path)]
        if let section, !site.sections[section].entries.isEmpty {
            let value = site.sections[section]
            links.append(Link(value.label, to: root + FeedOutputs.address(ofSection: value.id).path))
        }
        return links
    }

    /// The feed of the site, or of a section.
    func feed(_ section: Int?) -> FeedView {
        let configuration = site.configuration
        let members: [Int]
        if let section {
            members = Array(site.sections[section].entries.prefix(FeedOutputs.count))
        } else {
            members = Array(
                site.entries.indices.lazy.filter { site.entries[$0].kind != .page }.prefix(FeedOutputs.count))
        }
        let items = members.compactMap(feedItem)
        let address = section.map { FeedOutputs.address(ofSection: site.sections[$0].id) } ?? FeedOutputs.site
        let page = section.map { site.sections[$0].address } ?? HomeOutputs.address
        let title = section.map { "\(site.sections[$0].label) - \(configuration.title)" } ?? configuration.title
        return FeedView(
            title: title, subtitle: configuration.description,
            author: configuration.organization ?? configuration.title,
            address: absolute(address) ?? address.path, page: absolute(page) ?? page.path,
            updated: items.map(\.updated).max() ?? Timestamp(seconds: 0), items: items)
    }

    private func feedItem(_ index: Int) -> FeedItem? {
        let entry = site.entries[index]
        guard let address = absolute(entry.address), let base = absolute(Address("")),
            let published = entry.frontMatter.date ?? entry.day.map({ LocalDateTime(date: $0) })
        else { return nil }
        let content = body(index, root: base)
        return FeedItem(
            title: entry.title, address: address, published: published.timestamp,
            updated: max(published.timestamp, entry.frontMatter.updated?.timestamp ?? published.timestamp),
            authors: entry.frontMatter.authors, summary: entry.lead,
            content: String(decoding: content.bytes, as: UTF8.self),
            categories: sectionOfEntry[index].map { [site.sections[$0].label] } ?? [])
    }
}
