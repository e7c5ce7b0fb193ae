import Vietnamese

/// All decisions of all entries.
package struct DecisionRegister: Sendable {
    /// Newest entry first, in the order of each entry.
    package private(set) var records: [DecisionRecord] = []
    /// Newest year first; indices into `records`. Decisions without a day are in no year.
    package private(set) var years: [(year: Int, records: [Int])] = []
    /// By collation of their names.
    package private(set) var assignees: [Assignee] = []
    /// In the order of the vocabulary, without those that no decision has.
    package private(set) var statuses: [(status: DecisionStatus, records: [Int])] = []
    package private(set) var kinds: [(kind: DecisionKind, records: [Int])] = []
    package private(set) var series: [DecisionSeries] = []
    private var positions: [DecisionReference: Int] = [:]

    init(_ site: Site, _ names: NameDirectory, _ meetings: MeetingRegister) {
        addRecords(of: site)
        addAssignees(site, names)
        addGroups(site)
        series = DecisionSeries.all(in: site, meetings)
        for (index, series) in series.enumerated() {
            for decision in series.decisions { if let place = positions[decision] { records[place].series = index } }
        }
    }

    private mutating func addRecords(of site: Site) {
        for index in site.entries.indices where !site.entries[index].decisions.isEmpty {
            let day = site.entries[index].meetingDay
            for decision in site.entries[index].decisions.indices {
                let reference = DecisionReference(entry: index, decision: decision)
                positions[reference] = records.count
                records.append(
                    DecisionRecord(
                        reference: reference, day: day, status: site.status(of: reference),
                        isOpen: site.isOpen(reference), assignees: [], series: nil))
            }
        }
    }

    private mutating func addAssignees(_ site: Site, _ names: NameDirectory) {
        var found: [Assignee] = []
        var bySubject: [Subject: Int] = [:]
        var byKey: [Spelling: Int] = [:]
        var bySpelling: [Spelling: Int] = [:]
        var slugs = SlugAllocator(fallback: "don-vi")
        // Oldest first, so that the earliest name keeps the plain slug.
        let byAge = records.indices.sorted { left, right in
            let entries = (records[left].reference.entry, records[right].reference.entry)
            return entries.0 != entries.1 ? entries.0 > entries.1 : left < right
        }
        for place in byAge {
            for reference in site.decision(records[place].reference).assignees {
                let subject = names.subject(reference, on: records[place].day)
                let name = subject.map(names.name(of:)) ?? names.label(reference)
                let position: Int
                if let known = subject.map({ bySubject[$0] }) ?? bySpelling[Spelling(name)] {
                    position = known
                } else if subject == nil, let known = byKey[Spelling(matchKey(name))] {
                    position = known
                    bySpelling[Spelling(name)] = known
                } else {
                    position = found.count
                    if let subject { bySubject[subject] = position } else { byKey[Spelling(matchKey(name))] = position }
                    if subject == nil { bySpelling[Spelling(name)] = position }
                    found.append(Assignee(name: name, subject: subject, slug: slugs.slug(for: name), records: []))
                }
                records[place].assignees.append(position)
                if found[position].records.last != place { found[position].records.append(place) }
            }
        }
        let keys = found.map { CollationKey($0.name) }
        let order = found.indices.sorted { keys[$0] < keys[$1] }
        var places = [Int](repeating: 0, count: found.count)
        for (place, index) in order.enumerated() { places[index] = place }
        assignees = order.map { index in
            var assignee = found[index]
            assignee.records.sort()
            return assignee
        }
        for place in records.indices { records[place].assignees = records[place].assignees.map { places[$0] } }
    }

    private mutating func addGroups(_ site: Site) {
        var byYear: [Int: [Int]] = [:]
        var byStatus: [DecisionStatus: [Int]] = [:]
        var byKind: [DecisionKind: [Int]] = [:]
        for (index, record) in records.enumerated() {
            if let day = record.day { byYear[day.year, default: []].append(index) }
            byStatus[record.status, default: []].append(index)
            byKind[site.decision(record.reference).kind, default: []].append(index)
        }
        years = byYear.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
        statuses = DecisionStatus.allCases.compactMap { status in byStatus[status].map { (status, $0) } }
        kinds = DecisionKind.allCases.compactMap { kind in byKind[kind].map { (kind, $0) } }
    }

    package func record(of decision: DecisionReference) -> DecisionRecord? { positions[decision].map { records[$0] } }

    /// Open decisions, those due first ahead, those without a due date last.
    package func open(in site: Site) -> [Int] {
        let due = records.indices.filter { records[$0].isOpen }.map { index in
            (index, site.decision(records[index].reference).due?.lastDay ?? .last)
        }
        return due.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.map(\.0)
    }
}

/// A decision in the register.
package struct DecisionRecord: Sendable {
    package let reference: DecisionReference
    /// The day of the meeting, else of the entry.
    package let day: CivilDate?
    /// On the day of the build.
    package let status: DecisionStatus
    package let isOpen: Bool
    /// Positions in the register's `assignees`, parallel to those of the decision.
    package fileprivate(set) var assignees: [Int]
    /// The series that it belongs to.
    package fileprivate(set) var series: Int?
}

/// Somebody who has to carry decisions out, with all of them.
package struct Assignee: Sendable {
    /// From the registry, else as first written.
    package let name: String
    package let subject: Subject?
    package let slug: String
    /// Newest first; indices into the register's `records`.
    package fileprivate(set) var records: [Int]
}
