import Vietnamese

/// Who took part in what.
///
/// Only people of `people.yaml` have a profile with merged figures, and of these only those who are public. All other
/// names are lists of mentions: the same name may be another person.
package struct PeopleRegister: Sendable {
    /// All participations of named people, newest entry first, in protocol order.
    package private(set) var participations: [Participation] = []
    /// By given name, surname, middle name; or by `sort_as`.
    package private(set) var profiles: [PersonProfile] = []
    /// Names outside of the registry, in the same order.
    package private(set) var names: [MentionedName] = []
    /// Position in `profiles` by index in the registry.
    private var profileOfPerson: [Int: Int] = [:]
    private var nameByKey: [Spelling: Int] = [:]
    /// Participations that another entry tells too, which stands for the meeting: they count once.
    package private(set) var repeats: Set<Int> = []
    /// Position of each entry's first participation, and the end of the last.
    private var firstOfEntry: [Int] = []

    init(_ site: Site, _ directory: NameDirectory, _ meetings: MeetingRegister) {
        var ofPerson: [Int: [Int]] = [:]
        var mentions = Mentions()
        firstOfEntry.reserveCapacity(site.entries.count + 1)
        for index in site.entries.indices {
            firstOfEntry.append(participations.count)
            let participants = site.entries[index].participants
            if participants.isEmpty { continue }
            let day = site.entries[index].meetingDay
            for position in participants.indices {
                guard let reference = participants[position].name else { continue }
                let organization = participants[position].organization
                let place = participations.count
                var found = Participation(
                    entry: index, participant: position,
                    person: directory.person(reference, of: organization),
                    organization: organization.flatMap { directory.body($0, on: day) })
                if let person = found.person {
                    ofPerson[person, default: []].append(place)
                } else {
                    found.name = mentions.add(directory.label(reference), place)
                }
                participations.append(found)
            }
        }
        firstOfEntry.append(participations.count)
        findRepeats(meetings)
        addProfiles(site.registries.people, ofPerson)
        addNames(mentions)
    }

    /// Names with the places where they stand. Most are written alike each time, so that a spelling seen before needs
    /// no key.
    private struct Mentions {
        var all: [(name: String, places: [Int])] = []
        private(set) var byKey: [Spelling: Int] = [:]
        private var bySpelling: [Spelling: Int] = [:]

        /// - Returns: the position of the name
        mutating func add(_ name: String, _ place: Int) -> Int {
            let spelling = Spelling(name)
            if let known = bySpelling[spelling] {
                all[known].places.append(place)
                return known
            }
            let key = matchKey(name)
            let position = byKey[Spelling(key)] ?? all.count
            if position == all.count {
                byKey[Spelling(key)] = position
                all.append((name, [place]))
            } else {
                all[position].places.append(place)
            }
            bySpelling[spelling] = position
            return position
        }
    }

    private mutating func findRepeats(_ meetings: MeetingRegister) {
        for entry in meetings.repeats {
            let meeting = meetings.meeting(of: entry)
            let there = participations[firstOfEntry[meeting]..<firstOfEntry[meeting + 1]]
            for place in firstOfEntry[entry]..<firstOfEntry[entry + 1] {
                let found = participations[place]
                if there.contains(where: { $0.person == found.person && $0.name == found.name }) {
                    repeats.insert(place)
                }
            }
        }
    }

    private mutating func addProfiles(_ people: [Person], _ places: [Int: [Int]]) {
        let shown = people.indices.filter { people[$0].isPublic }
        let keys = people.map { $0.sortAs.map { CollationKey($0) } ?? CollationKey(personName: $0.name) }
        profiles = shown.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { index in
            PersonProfile(
                person: index, initial: Self.initial(of: people[index].sortAs ?? PersonName(people[index].name).given),
                participations: (places[index] ?? []).filter { !repeats.contains($0) })
        }
        for (position, profile) in profiles.enumerated() { profileOfPerson[profile.person] = position }
    }

    private mutating func addNames(_ found: Mentions) {
        let mentions = found.all
        // The earliest first use keeps the plain slug: the last place is the oldest.
        var slugs = SlugAllocator(fallback: "ten")
        var slugOf = [String](repeating: "", count: mentions.count)
        let byAge = mentions.indices.sorted { (mentions[$0].places.last ?? 0) > (mentions[$1].places.last ?? 0) }
        for index in byAge { slugOf[index] = slugs.slug(for: mentions[index].name) }
        // Titles were taken off when the entries were read.
        let parts = mentions.map { PersonName(name: $0.name).split }
        let keys = mentions.indices.map { index in
            CollationKey(given: parts[index].given, others: parts[index].others, writtenAs: mentions[index].name)
        }
        var initials: [Spelling: String] = [:]
        var places = [Int](repeating: 0, count: mentions.count)
        names.reserveCapacity(mentions.count)
        for index in CollationKey.order(of: keys) {
            let mention = mentions[index]
            places[index] = names.count
            let (_, given, surname) = parts[index]
            let initial = initials[Spelling(given)] ?? Self.initial(of: given)
            initials[Spelling(given)] = initial
            names.append(
                MentionedName(
                    name: mention.name, given: given, surname: surname, slug: slugOf[index],
                    initial: initial, entryCount: entryCount(of: mention.places), participations: mention.places))
        }
        nameByKey = found.byKey.mapValues { places[$0] }
        for place in participations.indices {
            if let mention = participations[place].name { participations[place].name = places[mention] }
        }
    }

    /// In how many entries some participations are, which stand in the order of entries.
    private func entryCount(of places: [Int]) -> Int {
        var count = 0
        var last = -1
        for place in places where participations[place].entry != last {
            last = participations[place].entry
            count += 1
        }
        return count
    }

    /// `A`, `Đ`, `Ư`: the first letter of a name, without its tone.
    private static func initial(of name: String) -> String {
        matchKey(name).first.map { String($0).uppercased() } ?? "#"
    }

    /// The profile of a person of the registry; nil for those who want none.
    package func profile(of person: Int) -> PersonProfile? { profileOfPerson[person].map { profiles[$0] } }

    /// The mentions of a name that is not in the registry.
    package func mentions(of name: String) -> MentionedName? { nameByKey[Spelling(matchKey(name))].map { names[$0] } }

    /// The participation of a participant of an entry; nil for groups.
    package func participation(ofParticipant participant: Int, inEntry entry: Int) -> Participation? {
        let first = firstOfEntry[entry]
        let places = first..<firstOfEntry[entry + 1]
        // Those before it have one each, but for groups.
        let nearest = min(first + participant, places.upperBound - 1)
        guard nearest >= first else { return nil }
        for place in stride(from: nearest, through: first, by: -1) {
            let position = participations[place].participant
            if position <= participant { return position == participant ? participations[place] : nil }
        }
        return nil
    }
}

/// A named person at a meeting.
package struct Participation: Sendable {
    package let entry: Int
    /// Index in the entry's `participants`.
    package let participant: Int
    /// Index in `people.yaml`.
    package let person: Int?
    /// Position in the register's `names`, for whoever is not in the registry.
    package fileprivate(set) var name: Int?
    /// What the organization as written stands for.
    package let organization: Subject?

    fileprivate init(entry: Int, participant: Int, person: Int?, organization: Subject?) {
        self.entry = entry
        self.participant = participant
        self.person = person
        self.organization = organization
    }
}

/// A person of the registry.
package struct PersonProfile: Sendable {
    /// Index in `people.yaml`.
    package let person: Int
    package let initial: String
    /// Newest first; indices into the register's `participations`.
    package let participations: [Int]
}

/// A name that may be that of several people.
package struct MentionedName: Sendable {
    /// As written last.
    package let name: String
    /// Its last syllable.
    package let given: String
    /// Its first syllable; empty for a name of one syllable.
    package let surname: String
    package let slug: String
    package let initial: String
    /// In how many entries it stands.
    package let entryCount: Int
    /// Newest first; indices into the register's `participations`.
    package let participations: [Int]
}

extension Site {
    package func participant(_ participation: Participation) -> Participant {
        entries[participation.entry].participants[participation.participant]
    }
}
