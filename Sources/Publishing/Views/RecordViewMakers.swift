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
        if participants.isEmpty { return [] }
        var notes = presentNotes
        // Read where they stand: a copy of one would count references to each of its texts.
        return participants.withUnsafeBufferPointer { participants in
            participants.indices.map { position in
                guard let registers else { return participantView(participants[position]) }
                let found = registers.people.participation(ofParticipant: position, inEntry: index)
                let body =
                    found.map(\.organization)
                    ?? participants[position].organization.flatMap { registers.names.body($0, on: day) }
                return participantView(
                    participants[position],
                    // Said once on a page, where the body is named first.
                    presentNote: body.flatMap { notes.removeValue(forKey: $0) },
                    address: found.flatMap { address(of: $0, root: root) },
                    organizationAddress: body.flatMap(address).map { root + $0.path })
            }
        }
    }

    /// A participant as the protocol shows them, with what the participant's body has become, where it is no more.
    package func participantView(
        _ participant: Participant, presentNote: String? = nil, address: String? = nil,
        organizationAddress: String? = nil
    ) -> ParticipantView {
        let positions = participant.positions.map { position in
            [position.title, position.organization.map(names.label)].compactMap { $0 }.joined(separator: ", ")
        }
        return ParticipantView(
            name: participant.name.map(names.label), honorific: participant.honorific, group: participant.group,
            count: participant.count,
            position: participant.position ?? (positions.isEmpty ? nil : positions.joined(separator: "; ")),
            organization: participant.organization.map { names.label($0) + (presentNote ?? "") },
            roles: participant.roles, note: participant.note, address: address,
            organizationAddress: organizationAddress)
    }

    package func decisionView(_ entry: Int, _ decision: Int, root: String) -> DecisionView {
        let decisions = site.entries[entry].decisions
        let reference = DecisionReference(entry: entry, decision: decision)
        return decisions.withUnsafeBufferPointer { decisionView(reference, of: $0[decision], root: root) }
    }

    private func decisionView(_ reference: DecisionReference, of value: Decision, root: String) -> DecisionView {
        let day = site.entries[reference.entry].meetingDay
        return DecisionView(
            anchor: site.entries[reference.entry].decisionAnchor(reference.decision), kind: value.kind,
            text: value.text,
            assignees: value.assignees.map { link(to: $0, on: day, root: root, hasNote: true) },
            coordinators: value.coordinators.map(names.label),
            reportTo: value.reportTo, via: value.via, due: value.due, status: site.status(of: reference),
            isOpen: site.isOpen(reference), basis: value.basis, vote: value.vote, updates: value.updates,
            supersedes: site.links[reference.entry].supersedes[reference.decision]
                .map { decisionLink($0, root: root) },
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
