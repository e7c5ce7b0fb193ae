import Vietnamese

/// All meetings and events that entries report.
///
/// A meeting often has minutes and reports: entries with an event of one name on one day, and at one time where both say
/// one, tell of the same meeting. It counts once, and the minutes stand for it.
package struct MeetingRegister: Sendable {
    /// Indices of entries whose event has a beginning, latest beginning first.
    package let entries: [Int]
    /// Newest year first.
    package let years: [(year: Int, entries: [Int])]
    /// One entry for each meeting, latest beginning first.
    package let meetings: [Int]
    private let byDay: [CivilDate: [Int]]
    /// The entry that stands for the meeting, for those that tell of it besides.
    private let standIns: [Int: Int]

    init(_ site: Site) {
        let dated = site.entries.indices.compactMap { index in
            site.entries[index].frontMatter.event?.start.map { (index, $0) }
        }
        entries = dated.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.map(\.0)
        var byDay: [CivilDate: [Int]] = [:]
        var byYear: [Int: [Int]] = [:]
        for index in entries {
            guard let start = site.entries[index].frontMatter.event?.start else { continue }
            byDay[start.date, default: []].append(index)
            byYear[start.date.year, default: []].append(index)
        }
        let standIns = Self.standIns(byDay, site)
        self.byDay = byDay
        self.standIns = standIns
        meetings = standIns.isEmpty ? entries : entries.filter { standIns[$0] == nil }
        years = byYear.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }

    private static func standIns(_ byDay: [CivilDate: [Int]], _ site: Site) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for entries in byDay.values where entries.count > 1 {
            guard entries.contains(where: { site.entries[$0].kind == .minutes }) else { continue }
            for sameName in Dictionary(grouping: entries, by: { Spelling(matchKey(site.entries[$0].meetingTitle)) })
                .values
            {
                let minutes = sameName.filter { site.entries[$0].kind == .minutes }
                let reports = sameName.filter { site.entries[$0].kind != .minutes }
                let times = Set(reports.compactMap { site.entries[$0].frontMatter.event?.start?.time })
                for report in reports {
                    found[report] = standIn(for: report, among: minutes, timesOfReports: times, site)
                }
            }
        }
        return found
    }

    /// The minutes of the meeting that a report tells of: those of the same time, or where one of the two says none, the
    /// only ones that it can be.
    private static func standIn(
        for report: Int, among minutes: [Int], timesOfReports times: Set<ClockTime>, _ site: Site
    ) -> Int? {
        guard let event = site.entries[report].frontMatter.event else { return nil }
        let possible = minutes.filter { index in
            site.entries[index].frontMatter.event.map { mayBeOne($0, event) } ?? false
        }
        func time(of index: Int) -> ClockTime? { site.entries[index].frontMatter.event?.start?.time }
        if let stated = time(of: report) {
            if let sameTime = possible.first(where: { time(of: $0) == stated }) { return sameTime }
            // Reports of two times cannot both belong to minutes without one.
            let isSure = times == [stated] && possible.allSatisfy { time(of: $0) == nil }
            return isSure && possible.count == 1 ? possible[0] : nil
        }
        return possible.count == 1 ? possible[0] : nil
    }

    /// Two events of one name and day are not one where they name different clusters, or organizers that have nobody in
    /// common.
    private static func mayBeOne(_ first: Event, _ second: Event) -> Bool {
        if let one = first.cluster, let other = second.cluster, one != other { return false }
        return first.organizers.isEmpty || second.organizers.isEmpty
            || !Set(first.organizers).isDisjoint(with: second.organizers)
    }

    /// The entry that stands for the meeting of an entry: its own, or the minutes.
    package func meeting(of entry: Int) -> Int { standIns[entry] ?? entry }

    /// Entries that tell of a meeting for which another one stands.
    package var repeats: [Int] { standIns.keys.sorted() }

    /// The same by the entry that stands for them.
    package var repeatsOfMeetings: [Int: [Int]] { Dictionary(grouping: repeats, by: meeting(of:)) }

    /// Entries of the meetings that began on a day.
    package func entries(on day: CivilDate) -> [Int] { byDay[day] ?? [] }
}
