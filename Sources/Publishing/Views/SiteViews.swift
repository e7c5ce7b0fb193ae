import Bulletin
import Templates
import Vietnamese

/// A site with all that is worked out once for all its pages: names, frames, neighbours.
package struct SiteViews: Sendable {
    package let site: Site
    let names: NameIndex
    let related: RelatedEntries
    /// The decision that superseded another one.
    let supersededBy: [DecisionReference: DecisionReference]
    /// Position of an entry in its section's list.
    let placeInSection: [Int]
    let sectionOfEntry: [Int?]
    let tagByKey: [String: Tag]
    /// Entries by year and month, newest first.
    let archive: [(year: Int, months: [(month: Int, entries: [Int])])]
    private let frames: [PageFrame]

    package init(_ site: Site) {
        self.site = site
        names = NameIndex(site.registries)
        related = RelatedEntries(site)
        archive = ArchiveOutputs.archive(of: site)
        frames = (0...4).map { FrameViews.frame(for: site, root: String(repeating: "../", count: $0)) }
        var supersededBy: [DecisionReference: DecisionReference] = [:]
        for (entry, links) in site.links.enumerated() {
            for (decision, older) in links.supersedes {
                supersededBy[older] = DecisionReference(entry: entry, decision: decision)
            }
        }
        self.supersededBy = supersededBy
        var places = [Int](repeating: 0, count: site.entries.count)
        var sections = [Int?](repeating: nil, count: site.entries.count)
        for (section, value) in site.sections.enumerated() {
            for (place, entry) in value.entries.enumerated() {
                places[entry] = place
                sections[entry] = section
            }
        }
        placeInSection = places
        sectionOfEntry = sections
        tagByKey = Dictionary(site.tags.map { (matchKey($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The frame of a page at an address.
    func frame(for address: Address) -> PageFrame {
        let depth = address.depth
        return depth < frames.count ? frames[depth] : FrameViews.frame(for: site, root: address.rootPrefix)
    }

    /// The absolute address of a file, where the site has a public address.
    func absolute(_ address: Address) -> String? {
        guard let base = site.configuration.url?.text else { return nil }
        return (base.hasSuffix("/") ? base : base + "/") + address.path
    }

    /// The breadcrumb of a page in a section: home and section.
    func breadcrumb(section: Int?, root: String) -> [Link] {
        let home = Link("Trang chủ", to: root + "index.html")
        guard let section else { return [home] }
        return [home, Link(site.sections[section].label, to: root + site.sections[section].address.path)]
    }
}
