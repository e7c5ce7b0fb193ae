import Bulletin

/// The registers of a site, with what their pages share.
///
/// Pages that need neither do not wait for them: they are made when first asked for.
final class RegisterViews: Sendable {
    let registers: Registers
    let names: NamePages

    init(_ site: Site, _ addresses: RegisterAddresses) {
        registers = Registers(site)
        names = NamePages(site, registers, addresses)
    }
}

/// What a site has registers of: enough to link to them before they are made.
struct RegisterPresence: Sendable {
    private(set) var decisions = false
    private(set) var awards = false
    private(set) var people: Bool
    private(set) var documents = false
    private(set) var models: Bool
    private(set) var supervision = false
    private(set) var overviews = false
    let organizations: Bool
    let clusters: Bool
    let places: Bool
    let data: Bool

    init(_ site: Site) {
        people = site.registries.people.contains { $0.isPublic }
        models = !site.registries.models.isEmpty
        organizations = !site.registries.organizations.isEmpty
        clusters = !site.registries.clusters.isEmpty
        places = !site.registries.places.isEmpty
        data = !site.entries.isEmpty
        for index in site.entries.indices { add(site.entries[index]) }
    }

    private mutating func add(_ entry: borrowing Entry) {
        if !entry.frontMatter.decisions.isEmpty { decisions = true }
        if !entry.frontMatter.awards.isEmpty { awards = true }
        if !people { people = entry.frontMatter.participants.contains { $0.name != nil } }
        if !documents {
            documents =
                !entry.frontMatter.documents.isEmpty
                || entry.frontMatter.decisions.contains { $0.basis != nil }
                || entry.frontMatter.supervision.contains { $0.basis != nil }
        }
        if !entry.frontMatter.models.isEmpty { models = true }
        if !entry.frontMatter.supervision.isEmpty { supervision = true }
        if entry.frontMatter.event?.start != nil || (entry.kind != .page && entry.day != nil) { overviews = true }
    }
}
