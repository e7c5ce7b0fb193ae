import Vietnamese

/// All meetings and events that entries report.
package struct MeetingRegister: Sendable {
    /// Indices of entries whose event has a beginning, latest beginning first.
    package let entries: [Int]
    /// Newest year first.
    package let years: [(year: Int, entries: [Int])]
    private let byDay: [CivilDate: [Int]]

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
        self.byDay = byDay
        years = byYear.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }

    /// Entries of the meetings that began on a day.
    package func entries(on day: CivilDate) -> [Int] { byDay[day] ?? [] }
}
