import Bulletin
import Publishing
import Vietnamese

/// The people and bodies of a booklet's entries, with the keys of their places in the index.
///
/// Namesakes are common: a name that stands with several organizations, and in no registry, has an index line for each.
struct NameRegister {
    private(set) var people: [IndexTerm] = []
    private(set) var organizations: [IndexTerm] = []
    private var general: [(name: String, key: String)] = []
    private var ofEntry: [Int: [(name: String, key: String)]] = [:]

    init(_ views: SiteViews, entries: [Int]) {
        var collecting = Collecting(views)
        for entry in entries { collecting.add(entry) }
        let registry = views.site.registries
        for person in registry.people where person.isPublic {
            collecting.known[person.name] = person.sortAs ?? person.name
            for alias in person.aliases { collecting.personAliases.append((alias, person.name)) }
        }
        for organization in registry.organizations {
            collecting.bodies.insert(organization.name)
            for alias in organization.aliases where alias.utf8.contains(UInt8(ascii: " ")) {
                collecting.bodyAliases.append((alias, organization.name))
            }
        }
        finish(collecting)
    }

    /// What finds the names in the text of an entry.
    func finder(forEntry entry: Int) -> NameFinder {
        let own = ofEntry[entry] ?? []
        let names = Set(own.map(\.name))
        return NameFinder(own + general.filter { !names.contains($0.name) })
    }

    /// The terms of keys that the text of the book uses.
    func terms(usedBy keys: Set<String>) -> (people: [IndexTerm], organizations: [IndexTerm]) {
        (people.filter { keys.contains($0.key) }, organizations.filter { keys.contains($0.key) })
    }

    private mutating func finish(_ collected: Collecting) {
        var lines: [(label: String, sort: String, name: String, organization: String?)] = []
        for (name, organizations) in collected.people {
            let named = organizations.filter { !$0.isEmpty }
            if collected.known[name] != nil || named.count < 2 {
                lines.append((name, collected.known[name] ?? name, name, nil))
            } else {
                for organization in named { lines.append(("\(name) (\(organization))", name, name, organization)) }
            }
        }
        for (name, sort) in collected.known where collected.people[name] == nil {
            lines.append((name, sort, name, nil))
        }
        lines.sort {
            let (left, right) = (CollationKey(personName: $0.sort), CollationKey(personName: $1.sort))
            return left == right ? $0.label.utf8.lexicographicallyPrecedes($1.label.utf8) : left < right
        }
        var personKeys: [String: [String?: String]] = [:]
        for (place, line) in lines.enumerated() {
            let key = "n\(place + 1)"
            people.append(IndexTerm(key: key, label: line.label))
            personKeys[line.name, default: [:]][line.organization] = key
            if line.organization == nil { general.append((line.name, key)) }
        }
        for (alias, name) in collected.personAliases {
            if let key = personKeys[name]?[nil] { general.append((alias, key)) }
        }
        for (entry, mentions) in collected.mentions {
            for (name, organization) in mentions {
                if let key = personKeys[name]?[organization] { ofEntry[entry, default: []].append((name, key)) }
            }
        }
        finishBodies(collected)
    }

    private mutating func finishBodies(_ collected: Collecting) {
        var keys: [String: String] = [:]
        for (place, name) in collected.bodies.sorted(by: { CollationKey($0) < CollationKey($1) }).enumerated() {
            keys[name] = "o\(place + 1)"
            organizations.append(IndexTerm(key: "o\(place + 1)", label: name))
            general.append((name, "o\(place + 1)"))
        }
        for (alias, name) in collected.bodyAliases {
            if let key = keys[name] { general.append((alias, key)) }
        }
    }
}

/// The names of entries while they are collected.
private struct Collecting {
    let views: SiteViews
    /// Names with the organizations that they stand with.
    var people: [String: Set<String>] = [:]
    /// Names of the registry with what they are sorted by.
    var known: [String: String] = [:]
    var personAliases: [(alias: String, name: String)] = []
    var bodies: Set<String> = []
    var bodyAliases: [(alias: String, name: String)] = []
    /// By entry, who stands in it with which organization.
    var mentions: [Int: [(name: String, organization: String?)]] = [:]

    init(_ views: SiteViews) { self.views = views }

    mutating func add(_ index: Int) {
        let front = views.site.entries[index].frontMatter
        for participant in front.participants {
            guard let name = participant.name.map(views.names.label) else { continue }
            addPerson(name, participant.organization.map(views.names.label), index)
        }
        for organizer in front.event?.organizers ?? [] { bodies.insert(views.names.label(organizer)) }
        for award in front.awards {
            for recipient in award.recipients {
                let name = views.names.label(recipient.name)
                switch recipient.kind {
                case .individual: addPerson(name, nil, index)
                case .collective, .enterprise: bodies.insert(name)
                case .household, nil: break
                }
            }
        }
    }

    private mutating func addPerson(_ name: String, _ organization: String?, _ index: Int) {
        people[name, default: []].insert(organization ?? "")
        mentions[index, default: []].append((name, organization))
        if let organization { bodies.insert(organization) }
    }
}
