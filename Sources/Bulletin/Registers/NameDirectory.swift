import Vietnamese

/// Something of a registry that a name stands for, by its index in its registry.
package enum Subject: Hashable, Sendable {
    case person(Int)
    case organization(Int)
    case cluster(Int)
    case place(Int)
}

/// Finds what the names and identifiers of entries stand for.
///
/// Names are matched to names and aliases, case, tone placement and white space ignored. Where several bodies had one
/// name, the one that existed on the day of the event is meant. Namesakes are common: a name that two people of the
/// registry share stands for neither, unless the organization tells them apart.
package struct NameDirectory: Sendable {
    private let registries: Registries
    private var byIdentifier: [Identifier: [Subject]] = [:]
    /// By spelling and by match key, so that exact spellings need no key.
    private var byName: [Spelling: [Subject]] = [:]

    package init(_ registries: Registries) {
        self.registries = registries
        for (index, person) in registries.people.enumerated() {
            add(.person(index), person.id, [person.name] + person.aliases)
        }
        for (index, body) in registries.organizations.enumerated() {
            add(.organization(index), body.id, [body.name] + body.aliases)
        }
        for (index, cluster) in registries.clusters.enumerated() {
            add(.cluster(index), cluster.id, [cluster.name] + cluster.aliases)
        }
        for (index, place) in registries.places.enumerated() {
            add(.place(index), place.id, [place.name] + place.aliases)
        }
    }

    private mutating func add(_ subject: Subject, _ identifier: Identifier, _ names: [String]) {
        byIdentifier[identifier, default: []].append(subject)
        for name in names {
            for key in Set([Spelling(name), Spelling(matchKey(name))]) where byName[key]?.contains(subject) != true {
                byName[key, default: []].append(subject)
            }
        }
    }

    /// Finds out now what the names that a site writes stand for, also those that stand for nothing: each is asked for
    /// again and again.
    mutating func learn(from site: Site) {
        // Without registries nothing stands for anything.
        if byName.isEmpty { return }
        for index in site.entries.indices {
            let participants = site.entries[index].participants
            for place in participants.indices {
                learn(participants[place].name)
                learn(participants[place].organization)
            }
            let decisions = site.entries[index].decisions
            for place in decisions.indices { for assignee in decisions[place].assignees { learn(assignee) } }
            for award in site.entries[index].awards { for recipient in award.recipients { learn(recipient.name) } }
            guard let event = site.entries[index].frontMatter.event else { continue }
            for organizer in event.organizers { learn(organizer) }
            learn(event.place)
        }
    }

    private mutating func learn(_ reference: NameReference?) {
        guard case .name(let name) = reference, byName[Spelling(name)] == nil else { return }
        byName[Spelling(name)] = byName[Spelling(matchKey(name))] ?? []
    }

    /// The person of the registry that is meant; nil for all others.
    ///
    /// The organization as written beside the name tells namesakes apart.
    package func person(_ reference: NameReference, of organization: NameReference? = nil) -> Int? {
        let candidates = candidates(reference)
        if candidates.isEmpty { return nil }
        let people = candidates.compactMap { if case .person(let index) = $0 { index } else { nil } }
        if people.count <= 1 { return people.first }
        guard let organization, let body = body(organization, on: nil) else { return nil }
        let fitting = people.filter { index in
            registries.people[index].positions.contains { $0.organization.flatMap { self.body($0, on: nil) } == body }
        }
        return fitting.count == 1 ? fitting[0] : nil
    }

    /// The organization, cluster or place that is meant, the first of these where a name fits several.
    package func body(_ reference: NameReference, on day: CivilDate?) -> Subject? {
        let candidates = candidates(reference)
        if candidates.isEmpty { return nil }
        let bodies = candidates.filter { if case .person = $0 { false } else { true } }
        if bodies.count <= 1 { return bodies.first }
        return bodies.first { isValid($0, on: day) } ?? bodies.first
    }

    /// The place that is meant.
    package func place(_ reference: NameReference, on day: CivilDate?) -> Int? {
        let places = candidates(reference).compactMap { if case .place(let index) = $0 { index } else { nil } }
        return places.first { isValid(.place($0), on: day) } ?? places.first
    }

    /// Whoever is meant, bodies before people.
    package func subject(_ reference: NameReference, on day: CivilDate?) -> Subject? {
        body(reference, on: day) ?? person(reference).map { .person($0) }
    }

    /// The name as readers see it: as written, or from a registry.
    package func label(_ reference: NameReference) -> String {
        switch reference {
        case .name(let name): name
        case .identifier(let identifier): byIdentifier[identifier]?.first.map(name(of:)) ?? identifier.text
        }
    }

    package func name(of subject: Subject) -> String {
        switch subject {
        case .person(let index): registries.people[index].name
        case .organization(let index): registries.organizations[index].name
        case .cluster(let index): registries.clusters[index].name
        case .place(let index): registries.places[index].name
        }
    }

    package func identifier(of subject: Subject) -> Identifier {
        switch subject {
        case .person(let index): registries.people[index].id
        case .organization(let index): registries.organizations[index].id
        case .cluster(let index): registries.clusters[index].id
        case .place(let index): registries.places[index].id
        }
    }

    /// Whether a body existed on a day; of a day that is not known, always.
    package func isValid(_ subject: Subject, on day: CivilDate?) -> Bool {
        guard let day, let (from, to) = validity(of: subject) else { return true }
        return (from ?? .first) <= day && day <= (to ?? .last)
    }

    /// The first and the last day of an organization or a place.
    package func validity(of subject: Subject) -> (from: CivilDate?, to: CivilDate?)? {
        switch subject {
        case .organization(let index):
            (registries.organizations[index].validFrom, registries.organizations[index].validTo)
        case .place(let index): (registries.places[index].validFrom, registries.places[index].validTo)
        case .person, .cluster: nil
        }
    }

    /// What took over from an organization or a place, in the order of the registry.
    package func successors(of subject: Subject) -> [Subject] {
        switch subject {
        case .organization(let index):
            registries.organizations[index].successors.compactMap { successor in
                byIdentifier[successor]?.first { if case .organization = $0 { true } else { false } }
            }
        case .place(let index):
            registries.places[index].successors.compactMap { successor in
                byIdentifier[successor]?.first { if case .place = $0 { true } else { false } }
            }
        case .person, .cluster: []
        }
    }

    /// What a body that is no more has become by a day, through all who came between; empty for one that still is.
    package func presentForms(of subject: Subject, on day: CivilDate) -> [Subject] {
        var found: [Subject] = []
        var seen: Set<Subject> = [subject]
        var open = isValid(subject, on: day) ? [] : successors(of: subject)
        while !open.isEmpty {
            let next = open.removeFirst()
            guard seen.insert(next).inserted else { continue }
            if isValid(next, on: day) { found.append(next) } else { open = successors(of: next) + open }
        }
        return found
    }

    private func candidates(_ reference: NameReference) -> [Subject] {
        switch reference {
        case .identifier(let identifier): byIdentifier[identifier] ?? []
        case .name(let name):
            byName.isEmpty ? [] : byName[Spelling(name)] ?? byName[Spelling(matchKey(name))] ?? []
        }
    }
}
