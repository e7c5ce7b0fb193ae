import Vietnamese

/// All meetings and events that entries report.
///
/// A meeting often has minutes and a report: entries with an event of one name on one day, and at one time where both
/// say one, tell of the same meeting. It counts once, and the minutes stand for it.
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
            let names = entries.map { Spelling(matchKey(site.entries[$0].meetingTitle)) }
            let isMinutes = entries.map { site.entries[$0].kind == .minutes }
            for place in entries.indices where !isMinutes[place] {
                let standIn = entries.indices.first { other in
                    (isMinutes[other] || other < place) && names[other] == names[place]
                        && areAtOneTime(site.entries[entries[other]], site.entries[entries[place]])
                }
                if let standIn { found[entries[place]] = found[entries[standIn]] ?? entries[standIn] }
            }
        }
        return found
    }

    private static func areAtOneTime(_ first: Entry, _ second: Entry) -> Bool {
        guard let first = first.frontMatter.event?.start?.time, let second = second.frontMatter.event?.start?.time
        else {
            return true
        }
        return first == second
    }

    /// The entry that stands for the meeting of an entry: its own, or the minutes.
    package func meeting(of entry: Int) -> Int { standIns[entry] ?? entry }

    /// Entries that tell of a meeting for which another one stands.
    package var repeats: [Int] { standIns.keys.sorted() }

    /// Entries of the meetings that began on a day.
    package func entries(on day: CivilDate) -> [Int] { byDay[day] ?? [] }
}
