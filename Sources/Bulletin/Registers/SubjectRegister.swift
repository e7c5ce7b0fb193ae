import Vietnamese

/// What the entries say of each person, organization, cluster and place of the registries.
package struct SubjectRegister: Sendable {
    private var records: [Subject: SubjectRecord] = [:]

    init(
        _ site: Site, _ names: NameDirectory, _ meetings: MeetingRegister, _ decisions: DecisionRegister,
        _ awards: AwardRegister, _ people: PeopleRegister
    ) {
        addMeetings(site, names, meetings)
        for (index, record) in decisions.records.enumerated() {
            for assignee in record.assignees {
                guard let subject = decisions.assignees[assignee].subject else { continue }
                if records[subject]?.decisions.last != index {
                    records[subject, default: .init()].decisions.append(index)
                }
            }
        }
        for (index, line) in awards.lines.enumerated() {
            if let subject = line.subject { records[subject, default: .init()].awards.append(index) }
        }
        for (index, participation) in people.participations.enumerated() where !people.repeats.contains(index) {
            if let body = participation.organization { records[body, default: .init()].participations.append(index) }
            if let person = participation.person {
                records[.person(person), default: .init()].participations.append(index)
            }
        }
        addElections(site, names)
        addPosts(site.registries, names)
        addFamilies(site.registries, names)
    }

    private mutating func addMeetings(_ site: Site, _ names: NameDirectory, _ meetings: MeetingRegister) {
        let told = Set(meetings.repeats.map(meetings.meeting(of:)))
        for index in meetings.entries {
            guard let event = site.entries[index].frontMatter.event else { continue }
            let day = event.start?.date
            var subjects = event.organizers.compactMap { names.body($0, on: day) }
            if let cluster = event.cluster, let subject = names.body(.identifier(cluster), on: day) {
                subjects.append(subject)
            }
            if let place = event.place.flatMap({ names.place($0, on: day) }) { subjects.append(.place(place)) }
            let meeting = meetings.meeting(of: index)
            for subject in Set(subjects) {
                // What two entries tell counts once.
                if told.contains(meeting), records[subject]?.meetings.contains(meeting) == true { continue }
                records[subject, default: .init()].meetings.append(meeting)
            }
        }
    }

    private mutating func addElections(_ site: Site, _ names: NameDirectory) {
        for index in site.entries.indices where !site.entries[index].frontMatter.elections.isEmpty {
            let day = site.entries[index].meetingDay
            for (position, election) in site.entries[index].frontMatter.elections.enumerated() {
                let reference = ElectionReference(entry: index, election: position)
                var subjects = Set(election.elected.compactMap { names.subject($0, on: day) })
                if let body = election.body.flatMap({ names.body($0, on: day) }) { subjects.insert(body) }
                for subject in subjects { records[subject, default: .init()].elections.append(reference) }
            }
        }
    }

    private mutating func addPosts(_ registries: Registries, _ names: NameDirectory) {
        for (index, person) in registries.people.enumerated() where person.isPublic {
            for (position, post) in person.positions.enumerated() {
                guard let body = post.organization.flatMap({ names.body($0, on: post.to?.lastDay) }) else { continue }
                records[body, default: .init()].posts.append(PostReference(person: index, position: position))
            }
        }
    }

    private mutating func addFamilies(_ registries: Registries, _ names: NameDirectory) {
        let organizations = registries.organizations.indices.map { Subject.organization($0) }
        let places = registries.places.indices.map { Subject.place($0) }
        for subject in organizations + places {
            for successor in names.successors(of: subject) {
                records[successor, default: .init()].predecessors.append(subject)
            }
        }
        for (index, body) in registries.organizations.enumerated() {
            if let parent = body.parent, let subject = names.body(.identifier(parent), on: nil) {
                records[subject, default: .init()].members.append(.organization(index))
            }
            if let place = body.place.flatMap({ names.place(.identifier($0), on: nil) }) {
                records[.place(place), default: .init()].members.append(.organization(index))
            }
        }
        for (index, place) in registries.places.enumerated() {
            if let parent = place.parent.flatMap({ names.place(.identifier($0), on: nil) }) {
                records[.place(parent), default: .init()].members.append(.place(index))
            }
        }
    }

    /// What is known of a subject; an empty record for one that no entry names.
    package subscript(subject: Subject) -> SubjectRecord { records[subject] ?? SubjectRecord() }
}

/// All that the entries say of one subject. Indices point into the registers, newest first.
package struct SubjectRecord: Sendable {
    /// Entries of meetings that it organised, that were the cluster's, or that took place there.
    package var meetings: [Int] = []
    package var participations: [Int] = []
    package var decisions: [Int] = []
    package var awards: [Int] = []
    package var elections: [ElectionReference] = []
    /// Who holds or held a post there.
    package var posts: [PostReference] = []
    package var predecessors: [Subject] = []
    /// Bodies and places below it.
    package var members: [Subject] = []
}

/// An election of some entry.
package struct ElectionReference: Sendable, Hashable {
    package let entry: Int
    /// Index in the entry's `elections`.
    package let election: Int
}

/// A post of a person of the registry.
package struct PostReference: Sendable, Hashable {
    package let person: Int
    /// Index in the person's `positions`.
    package let position: Int
}
