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
    private static let latestCount = 5
    private static let blockCount = 4
    private static let sideCount = 5

    func homeDocument() -> HTML {
        let lead = leadEntry
        let latest = site.entries.indices.lazy.filter { [site] in $0 != lead && site.entries[$0].kind == .news }
        var page = HomePage(
            lead: lead.map { card($0, root: "") },
            latest: latest.prefix(Self.latestCount).map { card($0, root: "", [.picture, .section]) },
            sections: homeSections(without: lead), minutes: newest(.minutes), notices: newest(.notice),
            decisions: openDecisions,
            awards: newAwards, schedule: newestSchedule)
        page.openDecisions = way("Việc còn mở", as: "Tất cả việc còn mở")
        page.allAwards = way("Khen thưởng", as: "Tất cả khen thưởng")
        page.publication = publications.first.map { booklet in
            (publicationView(booklet, root: ""), Link("Ấn phẩm", to: PublicationOutputs.page.path))
        }
        let title = site.configuration.title
        var head = PageHead(
            title: site.configuration.organization ?? title, description: site.configuration.description,
            canonical: absolute(HomeOutputs.address), feeds: feedLinks(section: nil, root: ""))
        head.leadPicture = page.lead?.picture
        head.socialPicture = socialPicture(of: page.lead?.picture, media: lead.flatMap { site.links[$0].cover })
        head.structuredData = homeData()
        return document(frame(for: HomeOutputs.address), head, homePage(page, title: title))
    }

    private func way(_ name: String, as label: String) -> Link? {
        registerWays.first { $0.label == name }.map { Link(label, to: $0.address.path) }
    }

    /// The entry that an editor features on this day, else the newest with a cover.
    private var leadEntry: Int? {
        let entries = site.entries.indices.lazy.filter { [site] in site.entries[$0].kind != .page }
        let featured = entries.first { index in
            site.entries[index].featuredUntil.map { site.today <= $0 } ?? false
        }
        return featured ?? entries.first { site.links[$0].cover != nil } ?? entries.first
    }

    /// The newest entries of each section, the first one with a picture ahead; notices have a place of their own.
    private func homeSections(without lead: Int?) -> [SectionBlock] {
        site.sections.filter { $0.layout != .schedule }.compactMap { section in
            var entries = Array(section.entries.lazy.filter { $0 != lead }.prefix(Self.blockCount))
            if let pictured = entries.firstIndex(where: { site.links[$0].cover != nil }) {
                entries.insert(entries.remove(at: pictured), at: 0)
            }
            if entries.isEmpty { return nil }
            let cards = entries.enumerated().map { card($1, root: "", $0 == 0 ? [.picture, .lead] : []) }
            return SectionBlock(section: Link(section.label, to: section.address.path), cards: cards)
        }
    }

    private func newest(_ kind: EntryKind) -> [EntryCard] {
        site.entries.indices.lazy.filter { [site] index in
            site.entries[index].kind == kind && site.entries[index].frontMatter.schedule.isEmpty
        }.prefix(Self.sideCount).map { card($0, root: "", []) }
    }

    private var newestSchedule: ScheduleBlock? {
        let index = site.entries.indices.first { index in
            site.entries[index].kind == .notice && !site.entries[index].frontMatter.schedule.isEmpty
        }
        return index.map { ScheduleBlock(entry: link($0, root: ""), items: site.entries[$0].frontMatter.schedule) }
    }

    private var newAwards: [AwardNews] {
        var awards: [AwardNews] = []
        for (index, entry) in site.entries.enumerated() {
            for award in entry.frontMatter.awards where award.status == .decided || award.status == .presented {
                let recipients = award.recipients.prefix(3).map { names.label($0.name) }
                awards.append(
                    AwardNews(
                        title: award.title ?? award.label, recipients: recipients, count: award.total,
                        address: link(index, anchor: "khen_thuong", root: "").address, day: entry.day))
                if awards.count == Self.sideCount { return awards }
            }
        }
        return awards
    }
}
