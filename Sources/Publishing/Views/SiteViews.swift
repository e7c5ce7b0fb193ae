import Bulletin
import HTML
import Templates
import Vietnamese

/// A site with all that is worked out once for all its pages: names, frames, neighbours.
package struct SiteViews: Sendable {
    package private(set) var site: Site
    /// What becomes of pictures.
    let pictures: PicturePlan
    /// The booklets that are made, newest first.
    let publications: [PublishedBooklet]
    package let names: NameIndex
    let related: RelatedEntries
    let topics: EntryTopics
    /// Position of an entry in its section's list.
    let placeInSection: [Int]
    let sectionOfEntry: [Int?]
    /// The lead of each entry, cut for lists.
    private(set) var excerpts: [String]
    /// Entries by year and month, newest first.
    let archive: [(year: Int, months: [(month: Int, entries: [Int])])]
    /// What official documents print around their text.
    let officialForm: OfficialForm
    /// The publisher in the words of schema.org, the same on every page.
    let publisherData: ScriptJSON
    /// The registers, when they are asked for; nil where the site has none.
    private let registerViews: MadeOnce<RegisterViews>?
    private var registerRowsWritten: MadeOnce<RegisterRows>?
    let registerAddresses: RegisterAddresses?
    /// The first pages of the registers, by name.
    let registerWays: [(label: String, address: Address)]
    private let frames: [RenderedFrame]

    /// A site whose pictures are published as they are.
    package init(_ site: Site) { self.init(site, PicturePlan(originalsOf: site)) }

    init(_ site: Site, _ pictures: PicturePlan, publications: [PublishedBooklet] = []) {
        self.site = site
        self.publications = publications
        self.pictures = pictures
        names = NameIndex(site.registries)
        related = RelatedEntries(site)
        topics = EntryTopics(site)
        excerpts = site.entries.map { Excerpt.short($0.lead) }
        archive = ArchiveOutputs.archive(of: site)
        officialForm = OfficialForm(for: site.configuration)
        publisherData = StructuredData.publisher(of: site)
        let addresses = site.configuration.hasRegisters ? RegisterAddresses(site) : nil
        registerAddresses = addresses
        let made = addresses.map { addresses in MadeOnce { RegisterViews(site, addresses) } }
        registerViews = made
        registerRowsWritten = made.map { made in MadeOnce { RegisterRows(made.object.registers) } }
        let ways = addresses.map { RegisterWays(RegisterPresence(site), $0).links } ?? []
        registerWays = ways
        frames = (0...3).map { depth in
            RenderedFrame(FrameViews.frame(for: site, root: String(repeating: "../", count: depth), ways: ways))
        }
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
    }

    /// What the entries say together; nil where the site has no registers.
    var registers: Registers? { registerViews?.object.registers }
    /// The rows of decisions and awards; nil where the site has no registers.
    var registerRows: RegisterRows? { registerRowsWritten?.object }
    /// Where names stand that have no profile.
    var namePages: NamePages? { registerViews?.object.names }

    /// What bodies and places that are no more have become: ` (nay là …)`.
    var presentNotes: [Subject: String] { registerViews?.object.presentNotes ?? [:] }

    /// The pages of the registers.
    func registerOutputs() -> [Output] {
        guard let made = registerViews?.object, let addresses = registerAddresses else { return [] }
        return RegisterOutputs.plan(site, made, addresses)
    }

    /// The views with one entry exchanged, of which only the words have changed.
    func exchanging(_ exchange: EntryExchange) -> SiteViews {
        var views = self
        views.site.entries[exchange.index] = exchange.entry
        views.site.links[exchange.index] = exchange.links
        views.excerpts[exchange.index] = Excerpt.short(exchange.entry.lead)
        // What was written has the words of the old one.
        views.registerRowsWritten = registerViews.map { made in MadeOnce { RegisterRows(made.object.registers) } }
        return views
    }

    /// The frame of a page at an address.
    func frame(for address: Address) -> RenderedFrame {
        let depth = address.depth
        if depth < frames.count { return frames[depth] }
        return RenderedFrame(FrameViews.frame(for: site, root: address.rootPrefix, ways: registerWays))
    }

    /// The absolute address of a file, where the site has a public address.
    func absolute(_ address: Address) -> String? {
        guard let base = site.configuration.url?.text else { return nil }
        return (base.hasSuffix("/") ? base : base + "/") + address.path
    }

    /// The section of an entry as a link.
    func sectionLink(ofEntry index: Int, root: String) -> Link? {
        sectionOfEntry[index].map { Link(site.sections[$0].label, to: root + site.sections[$0].address.path) }
    }

    /// The breadcrumb of a page in a section: home and section.
    func breadcrumb(section: Int?, root: String) -> [Link] {
        let home = Link("Trang chủ", to: root + "index.html")
        guard let section else { return [home] }
        return [home, Link(site.sections[section].label, to: root + site.sections[section].address.path)]
    }
}
