import Bulletin
import Templates
import Vietnamese

/// Pages of people and bodies, for links from everywhere. Without registers nothing has a page.
extension SiteViews {
    func address(of subject: Subject) -> Address? {
        guard let registers, let addresses = registerAddresses else { return nil }
        let folder: String
        switch subject {
        case .person(let index):
            if registers.people.profile(of: index) == nil { return nil }
            folder = addresses.people
        case .organization: folder = addresses.organizations
        case .cluster: folder = addresses.clusters
        case .place: folder = addresses.places
        }
        return Address("\(folder)/\(registers.names.identifier(of: subject).text).html")
    }

    /// The profile of somebody at a meeting, or the mentions of a name that stands in several entries, perhaps with an
    /// anchor, for a page from which `root` leads to the root of the site.
    func address(of participation: Participation, root: String) -> String? {
        if let person = participation.person { return address(of: .person(person)).map { root + $0.path } }
        guard let registers, let namePages, let name = participation.name,
            registers.people.names[name].entryCount > 1
        else { return nil }
        return namePages.place(of: name, in: registers.people, root: root)
    }

    /// A name as written, with the page of the person or body that it stands for; `hasNote` says what has become of a
    /// body that is no more.
    func link(to reference: NameReference, on day: CivilDate?, root: String, hasNote: Bool = false) -> Link {
        let label = names.label(reference)
        guard let registers, let subject = registers.names.subject(reference, on: day), let page = address(of: subject)
        else { return Link(label, to: "") }
        return Link(hasNote ? label + (presentNotes[subject] ?? "") : label, to: root + page.path)
    }

    /// The bodies that organised a meeting, as written, with what has become of those that are no more.
    func organizerLabels(_ event: Event) -> [String] {
        event.organizers.map { organizer in
            guard let body = registers?.names.body(organizer, on: event.start?.date) else {
                return names.label(organizer)
            }
            return names.label(organizer) + (presentNotes[body] ?? "")
        }
    }
}
