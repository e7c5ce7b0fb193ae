import Vietnamese

/// What the emulation clusters did, year by year.
package struct ClusterRegister: Sendable {
    /// Parallel to `clusters.yaml`, newest year first.
    package let years: [[ClusterYear]]

    init(_ site: Site, _ names: NameDirectory, _ meetings: MeetingRegister) {
        var found = site.registries.clusters.map { cluster in
            Dictionary(
                cluster.years.enumerated().map { ($1.year, ClusterYear(year: $1.year, settings: $0)) },
                uniquingKeysWith: { first, _ in first })
        }
        for index in site.entries.indices {
            guard let event = site.entries[index].frontMatter.event, let identifier = event.cluster,
                let day = event.start?.date ?? site.entries[index].day,
                case .cluster(let cluster) = names.body(.identifier(identifier), on: day)
            else { continue }
            found[cluster][day.year, default: ClusterYear(year: day.year)].add(
                index, site.entries[index].frontMatter, meeting: meetings.meeting(of: index))
        }
        years = found.map { $0.values.sorted { $0.year > $1.year } }
    }
}

/// A year of a cluster.
package struct ClusterYear: Sendable {
    package let year: Int
    /// Index in the cluster's `years`, for members, head, deputies and criteria.
    package let settings: Int?
    /// Entries of its meetings, newest first.
    package private(set) var meetings: [Int] = []
    /// The entry with the scores: the newest of the year.
    package private(set) var scores: Int?
    package private(set) var nominations: [AwardReference] = []
    package private(set) var nominatingDecisions: [DecisionReference] = []
    package private(set) var elections: [ElectionReference] = []

    init(year: Int, settings: Int? = nil) {
        self.year = year
        self.settings = settings
    }

    fileprivate mutating func add(_ entry: Int, _ front: FrontMatter, meeting: Int) {
        if !meetings.contains(meeting) { meetings.append(meeting) }
        if scores == nil, !front.scores.isEmpty { scores = entry }
        nominations += front.awards.indices.map { AwardReference(entry: entry, award: $0) }
        nominatingDecisions += front.decisions.indices.filter { front.decisions[$0].kind == .nomination }.map {
            DecisionReference(entry: entry, decision: $0)
        }
        elections += front.elections.indices.map { ElectionReference(entry: entry, election: $0) }
    }
}
