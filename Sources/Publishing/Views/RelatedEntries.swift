import Bulletin
import Vietnamese

/// "Tin khác": which entries an entry's page offers to read next.
///
/// An editor's own list comes first. The rest are entries that share a cluster, tags, campaigns or the section, the
/// nearest in time first, and none later than 90 days after the entry: so pages of closed years stay as they are when
/// something new is published.
struct RelatedEntries: Sendable {
    static let count = 5
    private static let horizon = 90

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
        for (_, members) in Self.members(of: site, by: { $0.frontMatter.event?.cluster.map { [$0] } ?? [] }) {
            add(members, weight: 4)
        }
        for (_, members) in Self.members(of: site, by: \.frontMatter.campaigns) { add(members, weight: 2) }
        for tag in site.tags { add(tag.entries, weight: 3) }
        for section in site.sections { add(section.entries, weight: 1) }
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
        guard chosen.count < Self.count, let day = site.entries[entry].day else { return chosen }
        var scores: [Int: Int] = [:]
        for group in groupsOfEntry[entry] {
            for candidate in near(entry, in: groups[group].members, day: day, site: site) {
                scores[candidate, default: 0] += groups[group].weight
            }
        }
        let ranked = scores.map { candidate, score -> (score: Int, distance: Int, candidate: Int) in
            let distance = site.entries[candidate].day.map { abs($0.days(until: day)) } ?? Int.max
            return (score, distance, candidate)
        }.sorted { left, right in
            if left.score != right.score { return left.score > right.score }
            if left.distance != right.distance { return left.distance < right.distance }
            return left.candidate < right.candidate
        }
        for (_, _, candidate) in ranked where chosen.count < Self.count && !chosen.contains(candidate) {
            chosen.append(candidate)
        }
        return chosen
    }

    /// The members nearest in time to an entry, at most six newer (within the horizon) and eight older ones.
    private func near(_ entry: Int, in members: [Int], day: CivilDate, site: Site) -> [Int] {
        // Members stand newest first, as entries do, so their indices ascend.
        var low = 0
        var high = members.count
        while low < high {
            let middle = (low + high) / 2
            if members[middle] < entry { low = middle + 1 } else { high = middle }
        }
        let newer = members[max(0, low - 6)..<low].filter { candidate in
            site.entries[candidate].day.map { day.days(until: $0) <= Self.horizon } ?? false
        }
        return newer + members[low..<min(members.count, low + 9)].filter { $0 != entry }
    }
}
