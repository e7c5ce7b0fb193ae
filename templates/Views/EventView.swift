import Bulletin
import Vietnamese

/// The meeting or event of an entry, with names in place of identifiers.
package struct EventView: Sendable {
    package var title: String?
    package var kind: EventKind?
    package var number: String?
    package var start: LocalDateTime?
    package var end: LocalDateTime?
    package var place: String?
    package var organizers: [String]
    package var cluster: String?
    package var quorum: Event.Quorum?
    package var note: String?
    package var agenda: [AgendaView]

    package init(
        title: String?, kind: EventKind?, number: String?, start: LocalDateTime?, end: LocalDateTime?, place: String?,
        organizers: [String], cluster: String?, quorum: Event.Quorum?, note: String?, agenda: [AgendaView]
    ) {
        self.title = title
        self.kind = kind
        self.number = number
        self.start = start
        self.end = end
        self.place = place
        self.organizers = organizers
        self.cluster = cluster
        self.quorum = quorum
        self.note = note
        self.agenda = agenda
    }
}

/// A point of the agenda.
package struct AgendaView: Sendable {
    package var title: String
    package var presenter: String?
    package var start: ClockTime?

    package init(title: String, presenter: String?, start: ClockTime?) {
        self.title = title
        self.presenter = presenter
        self.start = start
    }
}

/// A participant as the protocol shows them.
package struct ParticipantView: Sendable {
    package let name: String?
    package let honorific: String?
    package let group: String?
    package let count: Int?
    package let position: String?
    package let organization: String?
    package let roles: [ParticipantRole]
    package let note: String?
    /// The person's profile or mentions, where there are such pages.
    package let address: String?
    /// The organization's page.
    package let organizationAddress: String?

    package init(
        name: String?, honorific: String?, group: String?, count: Int?, position: String?, organization: String?,
        roles: [ParticipantRole], note: String?, address: String?, organizationAddress: String?
    ) {
        self.name = name
        self.honorific = honorific
        self.group = group
        self.count = count
        self.position = position
        self.organization = organization
        self.roles = roles
        self.note = note
        self.address = address
        self.organizationAddress = organizationAddress
    }
}
