import Vietnamese

/// Decisions of several meetings about one matter: each replaced the one before it, or was followed up at a later
/// meeting.
package struct DecisionSeries: Sendable, Equatable {
    /// Oldest first.
    package let decisions: [DecisionReference]
    /// Last part of the page's address: made from the oldest entry and its anchor, so that it stays as the series grows.
    package let slug: String
    /// Entries of meetings that an update refers to, by decision and by index of the update.
    package let followUps: [DecisionReference: [Int: Int]]

    /// All series of a site, newest first by their newest decision.
    static func all(in site: Site, _ meetings: MeetingRegister) -> [DecisionSeries] {
        var linked: [DecisionReference: [DecisionReference]] = [:]
        for (entry, links) in site.links.enumerated() {
            for (decision, older) in links.supersedes {
                let newer = DecisionReference(entry: entry, decision: decision)
                linked[newer, default: []].append(older)
                linked[older, default: []].append(newer)
            }
        }
        let followUps = followUps(in: site, meetings)
        var seen: Set<DecisionReference> = []
        var slugs = SlugAllocator(fallback: "chuoi")
        var all: [DecisionSeries] = []
        for start in (Set(linked.keys).union(followUps.keys)).sorted(by: isOlder) where !seen.contains(start) {
            var members: [DecisionReference] = []
            var open = [start]
            while let next = open.popLast() {
                guard seen.insert(next).inserted else { continue }
                members.append(next)
                open += linked[next] ?? []
            }
            members.sort(by: isOlder)
            let entry = site.entries[members[0].entry]
            let name = entry.address.path.split(separator: "/").last.map { String($0.dropLast(".html".count)) } ?? ""
            all.append(
                DecisionSeries(
                    decisions: members, slug: slugs.slug(for: "\(name) \(entry.decisionAnchor(members[0].decision))"),
                    followUps: followUps.filter { members.contains($0.key) }))
        }
        return all.sorted { isOlder($1.decisions[$1.decisions.count - 1], $0.decisions[$0.decisions.count - 1]) }
    }

    /// Entries stand newest first; within one entry the order is the meeting's.
    private static func isOlder(_ left: DecisionReference, _ right: DecisionReference) -> Bool {
        left.entry != right.entry ? left.entry > right.entry : left.decision < right.decision
    }

    /// Updates that bear the day of a later meeting of the same body: it was reported there.
    private static func followUps(
        in site: Site, _ meetings: MeetingRegister
    ) -> [DecisionReference: [Int: Int]] {
        var found: [DecisionReference: [Int: Int]] = [:]
        for index in site.entries.indices {
            let decisions = site.entries[index].frontMatter.decisions
            guard decisions.contains(where: { !$0.updates.isEmpty }), let event = site.entries[index].frontMatter.event,
                let start = event.start
            else { continue }
            for (decision, value) in decisions.enumerated() {
                for (position, update) in value.updates.enumerated() {
                    guard let day = update.date, start.date < day else { continue }
                    let meeting = meetings.entries(on: day).first { other in
                        guard other != index, let later = site.entries[other].frontMatter.event else { return false }
                        if let cluster = event.cluster { return later.cluster == cluster }
                        return !Set(later.organizers).isDisjoint(with: event.organizers)
                    }
                    if let meeting {
                        found[DecisionReference(entry: index, decision: decision), default: [:]][position] = meeting
                    }
                }
            }
        }
        return found
    }
}
