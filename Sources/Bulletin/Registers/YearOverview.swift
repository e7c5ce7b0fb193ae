import Vietnamese

/// What a year was, in numbers.
package struct YearOverview: Sendable {
    package let year: Int
    /// Entries of sections, in the order of the site's sections; sections without any are left out.
    package private(set) var sections: [(section: Int, count: Int)] = []
    /// Meetings and events by month, January first.
    package private(set) var meetingsByMonth = [Int](repeating: 0, count: 12)
    /// In the order of the vocabulary.
    package private(set) var meetingKinds: [(kind: EventKind, count: Int)] = []
    package private(set) var decisionStatuses: [(status: DecisionStatus, count: Int)] = []
    /// Conferred awards, by how many received them.
    package private(set) var awardKinds: [(kind: AwardKind, count: Int)] = []
    package private(set) var awardLevels: [(level: AwardLevel, count: Int)] = []
    /// Bodies by how many meetings they organised or attended, the most active first.
    package private(set) var activeBodies: [(subject: Subject, count: Int)] = []
    /// Bodies that held meetings with a quorum: called and present over the year.
    package private(set) var attendance: [(body: String, eligible: Int, present: Int)] = []

    /// Bodies in a list of the most active.
    private static let bodyLimit = 12

    /// Overviews of all years that have an entry, newest first.
    package static func all(_ site: Site, _ registers: Registers) -> [YearOverview] {
        var entries: [Int: [Int]] = [:]
        for index in site.entries.indices where site.entries[index].kind != .page {
            if let day = site.entries[index].day { entries[day.year, default: []].append(index) }
        }
        let meetings = Dictionary(uniqueKeysWithValues: registers.meetings.years.map { ($0.year, $0.entries) })
        let decisions = Dictionary(uniqueKeysWithValues: registers.decisions.years.map { ($0.year, $0.records) })
        let awards = Dictionary(uniqueKeysWithValues: registers.awards.years.map { ($0.year, $0.lines) })
        var participations: [Int: [Int]] = [:]
        for (index, participation) in registers.people.participations.enumerated() {
            let entry = site.entries[participation.entry]
            guard participation.organization != nil, let day = entry.meetingDay else {
                continue
            }
            participations[day.year, default: []].append(index)
        }
        let years = Set(entries.keys).union(meetings.keys).sorted(by: >)
        return years.map { year in
            var overview = YearOverview(year: year)
            overview.count(entries: entries[year] ?? [], site)
            overview.count(meetings: meetings[year] ?? [], participations[year] ?? [], site, registers)
            overview.count(decisions: decisions[year] ?? [], registers)
            overview.count(awards: awards[year] ?? [], site, registers)
            return overview
        }
    }

    private init(year: Int) { self.year = year }

    private mutating func count(entries: [Int], _ site: Site) {
        var counts: [Identifier: Int] = [:]
        for index in entries { counts[site.entries[index].section, default: 0] += 1 }
        sections = site.sections.indices.compactMap { section in
            counts[site.sections[section].id].map { (section, $0) }
        }
    }

    private mutating func count(
        meetings: [Int], _ participations: [Int], _ site: Site, _ registers: Registers
    ) {
        var kinds: [EventKind: Int] = [:]
        var bodies: [Subject: Set<Int>] = [:]
        var called: [String: (eligible: Int, present: Int)] = [:]
        let repeats = registers.meetings.repeatsOfMeetings
        for index in meetings {
            guard let event = site.entries[index].frontMatter.event, let start = event.start else { continue }
            let meeting = registers.meetings.meeting(of: index)
            for organizer in event.organizers {
                if let body = registers.names.body(organizer, on: start.date) {
                    bodies[body, default: []].insert(meeting)
                }
            }
            if meeting != index { continue }
            meetingsByMonth[start.date.month - 1] += 1
            // What the minutes leave open, a report may say.
            let tellings = [event] + (repeats[index] ?? []).compactMap { site.entries[$0].frontMatter.event }
            if let kind = tellings.lazy.compactMap(\.kind).first { kinds[kind, default: 0] += 1 }
            let quorum = tellings.lazy.compactMap(\.quorum).first { $0.eligible != nil && $0.present != nil }
            guard let eligible = quorum?.eligible, let present = quorum?.present, eligible > 0 else { continue }
            let name =
                event.cluster.map { registers.names.label(.identifier($0)) }
                ?? event.organizers.first.map(registers.names.label) ?? event.title ?? site.entries[index].title
            called[name, default: (0, 0)].eligible += eligible
            called[name, default: (0, 0)].present += present
        }
        for index in participations {
            let participation = registers.people.participations[index]
            if let body = participation.organization {
                bodies[body, default: []].insert(registers.meetings.meeting(of: participation.entry))
            }
        }
        meetingKinds = EventKind.allCases.compactMap { kind in kinds[kind].map { (kind, $0) } }
        let ranked = bodies.map { (CollationKey(registers.names.name(of: $0.key)), $0.key, $0.value.count) }
        activeBodies = ranked.sorted { $0.2 != $1.2 ? $0.2 > $1.2 : $0.0 < $1.0 }
            .prefix(Self.bodyLimit).map { ($0.1, $0.2) }
        let attended = called.map { (CollationKey($0.key), $0.key, $0.value) }.sorted { $0.0 < $1.0 }
        attendance = attended.prefix(Self.bodyLimit).map { ($0.1, $0.2.eligible, $0.2.present) }
    }

    private mutating func count(decisions: [Int], _ registers: Registers) {
        var counts: [DecisionStatus: Int] = [:]
        for index in decisions { counts[registers.decisions.records[index].status, default: 0] += 1 }
        decisionStatuses = DecisionStatus.allCases.compactMap { status in counts[status].map { (status, $0) } }
    }

    private mutating func count(awards: [Int], _ site: Site, _ registers: Registers) {
        var kinds: [AwardKind: Int] = [:]
        var levels: [AwardLevel: Int] = [:]
        for index in awards {
            let line = registers.awards.lines[index]
            let award = site.award(line.reference)
            guard award.status.isConferred else { continue }
            kinds[award.kind, default: 0] += line.count
            if let level = award.level { levels[level, default: 0] += line.count }
        }
        awardKinds = AwardKind.allCases.compactMap { kind in kinds[kind].map { (kind, $0) } }
        awardLevels = AwardLevel.allCases.compactMap { level in levels[level].map { (level, $0) } }
    }

    /// What the months' meetings come to.
    package var meetingCount: Int { meetingsByMonth.reduce(0, +) }
    package var entryCount: Int { sections.reduce(0) { $0 + $1.count } }
    package var decisionCount: Int { decisionStatuses.reduce(0) { $0 + $1.count } }
    package var awardCount: Int { awardKinds.reduce(0) { $0 + $1.count } }
}
