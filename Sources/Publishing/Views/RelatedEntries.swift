import Bulletin
import Vietnamese

/// "Tin khác": which entries an entry's page offers to read next.
///
/// An editor's own list comes first. The rest are entries that share a cluster, tags, campaigns, people of the registry
/// or the section, the nearest in time first, and none later than 90 days after the entry: so pages of closed years stay
/// as they are when something new is published.
struct RelatedEntries: Sendable {
    static let count = 5
    private static let horizon = 90
    /// How many newer and how many older members of a group are looked at.
    private static let newest = 6
    private static let oldest = 8
    private static let noDay = Int.min

    /// The day of each entry as a number; `noDay` for those without.
    private let days: [Int]

    /// Lists of entries that have something in common, newest first, with the weight of having it.
    private let groups: [(members: [Int], weight: Int)]
    private let groupsOfEntry: [[Int]]

    init(_ site: Site) {
        var groups: [(members: [Int], weight: Int)] = []
        var groupsOfEntry = [[Int]](repeating: [], count: site.entries.count)
        func add(_ members: [Int], weight: Int) {
            guard members.count > 1 else { return }
            for entry in members { groupsOfEntry[entry].append(groups.count) }
            groups.append((members, weight))
        }
        for (_, members) in Self.members(of: site, by: { $0.cluster.map { [$0] } ?? [] }) {
            add(members, weight: 4)
        }
        for (_, members) in Self.members(of: site, by: \.campaigns) { add(members, weight: 2) }
        for tag in site.tags { add(tag.entries, weight: 3) }
        let people = PeopleOfEntries(site.registries.people)
        for (_, members) in Self.members(of: site, by: people.people) { add(members, weight: 1) }
        for section in site.sections { add(section.entries, weight: 1) }
        days = site.entries.map { $0.day?.dayNumber ?? Self.noDay }
        self.groups = groups
        self.groupsOfEntry = groupsOfEntry
    }

    /// Entries by a key, in the order of the keys.
    private static func members(of site: Site, by keys: (Entry) -> [Identifier]) -> [(Identifier, [Int])] {
        var members: [Identifier: [Int]] = [:]
        for index in site.entries.indices {
            for key in keys(site.entries[index]) { members[key, default: []].append(index) }
        }
        return members.sorted { $0.key < $1.key }
    }

    /// Indices of the entries to offer, best first.
    func entries(for entry: Int, in site: Site) -> [Int] {
        var chosen = site.links[entry].related.filter { $0 != entry }
        guard chosen.count < Self.count, days[entry] != Self.noDay else { return chosen }
        var found: [Candidate] = []
        found.reserveCapacity(groupsOfEntry[entry].count * (Self.newest + Self.oldest))
        for group in groupsOfEntry[entry] { addNeighbours(of: entry, in: groups[group], to: &found) }
        found.sort { $0.entry < $1.entry }
        var best: [Candidate] = []
        best.reserveCapacity(Self.count)
        var index = 0
        while index < found.count {
            var candidate = found[index]
            index += 1
            while index < found.count, found[index].entry == candidate.entry {
                candidate.score += found[index].score
                index += 1
            }
            Self.insert(candidate, into: &best)
        }
        for candidate in best where chosen.count < Self.count && !chosen.contains(candidate.entry) {
            chosen.append(candidate.entry)
        }
        return chosen
    }

    private struct Candidate {
        var entry: Int
        var score: Int
        /// Days from the entry whose page it is.
        var distance: Int

        func isBetter(than other: Candidate) -> Bool {
            if score != other.score { return score > other.score }
            if distance != other.distance { return distance < other.distance }
            return entry < other.entry
        }
    }

    /// Keeps the best. So many are enough where an editor's own list, which is shorter, holds some of them already.
    private static func insert(_ candidate: Candidate, into best: inout [Candidate]) {
        var place = best.count
        while place > 0, candidate.isBetter(than: best[place - 1]) { place -= 1 }
        if place == count { return }
        if best.count == count { best.removeLast() }
        best.insert(candidate, at: place)
    }

    /// The members nearest in time to an entry: some newer ones within the horizon, and some older ones.
    private func addNeighbours(
        of entry: Int, in group: (members: [Int], weight: Int), to found: inout [Candidate]
    ) {
        let members = group.members
        // Members stand newest first, as entries do, so their indices ascend.
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if members[middle] < entry { low = middle + 1 } else { high = middle }
        }
        for place in max(0, low - Self.newest)..<min(members.count, low + Self.oldest + 1) {
            let candidate = members[place]
            guard candidate != entry, days[candidate] != Self.noDay || place > low else { continue }
            if place < low, days[candidate] - days[entry] > Self.horizon { continue }
            let distance = days[candidate] == Self.noDay ? Int.max : abs(days[candidate] - days[entry])
            found.append(Candidate(entry: candidate, score: group.weight, distance: distance))
        }
    }
}

/// Finds the people of the registry among the participants of entries: other names may be those of namesakes.
private struct PeopleOfEntries {
    private let identifiers: [String: Identifier]

    init(_ people: [Person]) {
        var identifiers: [String: Identifier] = [:]
        for person in people {
            identifiers[person.id.text] = person.id
            identifiers[person.name] = person.id
        }
        self.identifiers = identifiers
    }

    func people(in entry: Entry) -> [Identifier] {
        if identifiers.isEmpty { return [] }
        return Array(Set(entry.frontMatter.participants.compactMap { $0.name.flatMap { identifiers[$0.text] } }))
    }
}
