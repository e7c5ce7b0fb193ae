import Bulletin

/// The registers of a site, with what their pages share.
///
/// Pages that need neither do not wait for them: they are made when first asked for.
final class RegisterViews: Sendable {
    let registers: Registers
    let names: NamePages
    /// ` (nay là Xã Tân Khê, Xã Mỹ An)` for each body and place that is no more.
    let presentNotes: [Subject: String]

    /// Names that such a note has at most.
    private static let noteLimit = 3

    init(_ site: Site, _ addresses: RegisterAddresses) {
        registers = Registers(site)
        names = NamePages(site, registers, addresses)
        let subjects =
            site.registries.organizations.indices.map { Subject.organization($0) }
            + site.registries.places.indices.map { Subject.place($0) }
        var notes: [Subject: String] = [:]
        for subject in subjects {
            let forms = registers.names.presentForms(of: subject, on: site.today).map(registers.names.name(of:))
            if forms.isEmpty { continue }
            let rest = forms.count > Self.noteLimit ? ", …" : ""
            notes[subject] = " (nay là \(forms.prefix(Self.noteLimit).joined(separator: ", "))\(rest))"
        }
        presentNotes = notes
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
