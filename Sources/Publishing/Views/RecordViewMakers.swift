import Bulletin
import Templates
import Vietnamese

/// The structured records of an entry, with names in place of identifiers.
extension SiteViews {
    package func eventView(_ event: Event, agenda: [AgendaItem]) -> EventView {
        EventView(
            title: event.title, kind: event.kind, number: event.number, start: event.start, end: event.end,
            place: event.place.map(names.label), organizers: event.organizers.map(names.label),
            cluster: event.cluster.map(names.clusterName), quorum: event.quorum, note: event.note,
            agenda: agenda.map { item in
                AgendaView(title: item.title, presenter: item.presenter.map(names.label), start: item.start)
            })
    }

    /// The participants of an entry, with the pages of people and bodies.
    func participantViews(ofEntry index: Int, on day: CivilDate?, root: String) -> [ParticipantView] {
        let participants = site.entries[index].participants
        guard !participants.isEmpty, let registers else { return participants.map { participantView($0) } }
        var notes = presentNotes
        return participants.enumerated().map { position, participant in
            var view = participantView(participant)
            let found = registers.people.participation(ofParticipant: position, inEntry: index)
            let body =
                found.map(\.organization)
                ?? participant.organization.flatMap { registers.names.body($0, on: day) }
            view.address = found.flatMap { address(of: $0, root: root) }
            view.organizationAddress = body.flatMap(address).map { root + $0.path }
            // Said once on a page, where the body is named first.
            if let body, let note = notes.removeValue(forKey: body) {
                view.organization = view.organization.map { $0 + note }
            }
            return view
        }
    }

    package func participantView(_ participant: Participant) -> ParticipantView {
        let positions = participant.positions.map { position in
            [position.title, position.organization.map(names.label)].compactMap { $0 }.joined(separator: ", ")
        }
        return ParticipantView(
            name: participant.name.map(names.label), honorific: participant.honorific, group: participant.group,
            count: participant.count,
            position: participant.position ?? (positions.isEmpty ? nil : positions.joined(separator: "; ")),
            organization: participant.organization.map(names.label), roles: participant.roles, note: participant.note,
            address: nil)
    }

    package func decisionView(_ entry: Int, _ decision: Int, root: String) -> DecisionView {
        let value = site.entries[entry].decisions[decision]
        let reference = DecisionReference(entry: entry, decision: decision)
        let day = site.entries[entry].meetingDay
        return DecisionView(
            anchor: site.entries[entry].decisionAnchor(decision), kind: value.kind, text: value.text,
            assignees: value.assignees.map { link(to: $0, on: day, root: root, hasNote: true) },
            coordinators: value.coordinators.map(names.label),
            reportTo: value.reportTo, via: value.via, due: value.due, status: site.status(of: reference),
            isOpen: site.isOpen(reference), basis: value.basis, vote: value.vote, updates: value.updates,
            supersedes: site.links[entry].supersedes[decision].map { decisionLink($0, root: root) },
            supersededBy: site.succession.successor(of: reference).map { decisionLink($0, root: root) })
    }

    private func decisionLink(_ reference: DecisionReference, root: String) -> Link {
        link(
            reference.entry, anchor: site.entries[reference.entry].decisionAnchor(reference.decision), root: root)
    }

    package func awardView(_ award: Award, on day: CivilDate? = nil, root: String = "") -> AwardView {
        AwardView(
            award: award, recipients: award.recipients.map { recipientLink($0, on: day, root: root) },
            conferredBy: award.conferredBy.map(names.label))
    }

    /// Households and people outside of the registry have no page.
    private func recipientLink(_ recipient: Recipient, on day: CivilDate?, root: String) -> Link {
        switch recipient.kind {
        case .household: Link(names.label(recipient.name), to: "")
        case .individual:
            Link(
                names.label(recipient.name),
                to: registers?.names.person(recipient.name).flatMap { address(of: .person($0)) }
                    .map { root + $0.path } ?? "")
        case .collective, .enterprise, nil: link(to: recipient.name, on: day, root: root)
        }
    }

    package func electionView(_ election: Election) -> ElectionView {
        ElectionView(
            office: election.office, body: election.body.map(names.label), elected: election.elected.map(names.label),
            term: election.term, vote: election.vote)
    }

    func modelView(_ model: PilotModel) -> PilotModelView {
        let known = model.id.flatMap(names.model)
        return PilotModelView(
            model: model, title: model.title ?? known?.title ?? model.id?.text ?? "",
            organization: (model.organization ?? known?.organization).map(names.label))
    }

    func supervisionView(_ supervision: Supervision) -> SupervisionView {
        SupervisionView(
            supervision: supervision, team: supervision.team.map(names.label),
            addressees: supervision.recommendations.map { $0.addressee.map(names.label) })
    }
}
