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
    private var nameByKey: [String: Int] = [:]

    init(_ site: Site, _ directory: NameDirectory) {
        var ofPerson: [Int: [Int]] = [:]
        var mentions: [(name: String, key: String, places: [Int])] = []
        var byKey: [String: Int] = [:]
        var bySpelling: [String: Int] = [:]
        for (index, entry) in site.entries.enumerated() where !entry.frontMatter.participants.isEmpty {
            let day = entry.frontMatter.event?.start?.date ?? entry.day
            for (position, participant) in entry.frontMatter.participants.enumerated() {
                guard let reference = participant.name else { continue }
                let person = directory.person(reference, of: participant.organization)
                let place = participations.count
                participations.append(
                    Participation(
                        entry: index, participant: position, person: person,
                        organization: participant.organization.flatMap { directory.body($0, on: day) }))
                if let person {
                    ofPerson[person, default: []].append(place)
                    continue
                }
                let name = directory.label(reference)
                let known = bySpelling[name] ?? byKey[matchKey(name)]
                if let known {
                    mentions[known].places.append(place)
                } else {
                    let key = matchKey(name)
                    byKey[key] = mentions.count
                    mentions.append((name, key, [place]))
                }
                if bySpelling[name] == nil { bySpelling[name] = known ?? mentions.count - 1 }
            }
        }
        addProfiles(site.registries.people, ofPerson)
        addNames(mentions)
    }

    private mutating func addProfiles(_ people: [Person], _ places: [Int: [Int]]) {
        let shown = people.indices.filter { people[$0].isPublic }
        let keys = people.map { $0.sortAs.map { CollationKey($0) } ?? CollationKey(personName: $0.name) }
        profiles = shown.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }.map { index in
            PersonProfile(
                person: index, initial: Self.initial(of: people[index].sortAs ?? PersonName(people[index].name).given),
                participations: places[index] ?? [])
        }
        for (position, profile) in profiles.enumerated() { profileOfPerson[profile.person] = position }
    }

    private mutating func addNames(_ mentions: [(name: String, key: String, places: [Int])]) {
        // The earliest first use keeps the plain slug: the last place is the oldest.
        var slugs = SlugAllocator(fallback: "ten")
        var slugOf = [String](repeating: "", count: mentions.count)
        let byAge = mentions.indices.sorted { (mentions[$0].places.last ?? 0) > (mentions[$1].places.last ?? 0) }
        for index in byAge { slugOf[index] = slugs.slug(for: mentions[index].name) }
        let keys = mentions.map { CollationKey(personName: $0.name) }
        for index in mentions.indices.sorted(by: { keys[$0] < keys[$1] }) {
            let mention = mentions[index]
            nameByKey[mention.key] = names.count
            let entries = Set(mention.places.map { participations[$0].entry }).count
            names.append(
                MentionedName(
                    name: mention.name, slug: slugOf[index],
                    initial: Self.initial(of: PersonName(mention.name).given), entryCount: entries,
                    participations: mention.places))
        }
    }

    /// `A`, `Đ`, `Ư`: the first letter of a name, without its tone.
    private static func initial(of name: String) -> String {
        matchKey(name).first.map { String($0).uppercased() } ?? "#"
    }

    /// The profile of a person of the registry; nil for those who want none.
    package func profile(of person: Int) -> PersonProfile? { profileOfPerson[person].map { profiles[$0] } }

    /// The mentions of a name that is not in the registry.
    package func mentions(of name: String) -> MentionedName? { nameByKey[matchKey(name)].map { names[$0] } }
}

/// A named person at a meeting.
package struct Participation: Sendable {
    package let entry: Int
    /// Index in the entry's `participants`.
    package let participant: Int
    /// Index in `people.yaml`.
    package let person: Int?
    /// What the organization as written stands for.
    package let organization: Subject?
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
    package let slug: String
    package let initial: String
    /// In how many entries it stands.
    package let entryCount: Int
    /// Newest first; indices into the register's `participations`.
    package let participations: [Int]
}

extension Site {
    package func participant(_ participation: Participation) -> Participant {
        entries[participation.entry].frontMatter.participants[participation.participant]
    }
}
