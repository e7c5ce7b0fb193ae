import Vietnamese

/// All supervision and social criticism, with what was recommended and answered.
package struct SupervisionRegister: Sendable {
    /// Newest first.
    package let records: [SupervisionRecord]

    init(_ site: Site) {
        var records: [SupervisionRecord] = []
        for index in site.entries.indices {
            for (position, value) in site.entries[index].frontMatter.supervision.enumerated() {
                let day =
                    value.conducted ?? value.reported ?? site.entries[index].frontMatter.event?.start?.date
                    ?? site.entries[index].day
                records.append(SupervisionRecord(entry: index, supervision: position, day: day))
            }
        }
        self.records = records.enumerated().sorted { left, right in
            let days = (left.element.day ?? .first, right.element.day ?? .first)
            return days.0 != days.1 ? days.0 > days.1 : left.offset < right.offset
        }.map(\.element)
    }
}

/// A supervision of some entry.
package struct SupervisionRecord: Sendable {
    package let entry: Int
    /// Index in the entry's `supervision`.
    package let supervision: Int
    /// When it was conducted or reported, else the day of the entry.
    package let day: CivilDate?
}

extension Site {
    package func supervision(_ record: SupervisionRecord) -> Supervision {
        entries[record.entry].frontMatter.supervision[record.supervision]
    }
}

extension Recommendation {
    /// Whether its addressee has not answered in time.
    package func isOverdue(on day: CivilDate) -> Bool {
        guard answered == nil, let due else { return false }
        return due.lastDay < day
    }
}
