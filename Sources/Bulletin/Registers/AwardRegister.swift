import Vietnamese

/// All commendations, a line for each recipient and one for those who are not named.
///
/// Lines go by year, then level, kind and grade from high to low, then name.
package struct AwardRegister: Sendable {
    package private(set) var lines: [AwardLine] = []
    /// Newest year first; indices into `lines`. Lines whose year is not known stand under nil, last.
    package private(set) var years: [(year: Int?, lines: [Int])] = []

    init(_ site: Site, _ names: NameDirectory) {
        var lines: [AwardLine] = []
        for index in site.entries.indices {
            for position in site.entries[index].awards.indices {
                Self.add(AwardReference(entry: index, award: position), of: site, names, to: &lines)
            }
        }
        sort(lines, site)
        var byYear: [Int?: [Int]] = [:]
        for (index, line) in self.lines.enumerated() { byYear[line.year, default: []].append(index) }
        years = byYear.sorted { ($0.key ?? Int.min) > ($1.key ?? Int.min) }.map { ($0.key, $0.value) }
    }

    private static func add(
        _ reference: AwardReference, of site: Site, _ names: NameDirectory, to lines: inout [AwardLine]
    ) {
        let award = site.award(reference)
        let day =
            site.entries[reference.entry].meetingDay
        let year = award.year ?? award.decision?.date?.year ?? day?.year
        for (position, recipient) in award.recipients.enumerated() {
            // A household, or somebody who is not in the registry, has no page: its name leads nowhere.
            let subject: Subject? =
                switch recipient.kind {
                case .household: nil
                case .individual: names.person(recipient.name).map { .person($0) }
                case .collective, .enterprise: names.body(recipient.name, on: day)
                case nil: names.subject(recipient.name, on: day)
                }
            lines.append(
                AwardLine(
                    reference: reference, recipient: position, name: names.label(recipient.name),
                    kind: recipient.kind, subject: subject, count: 1, year: year))
        }
        let unnamed = award.total - award.recipients.count
        if unnamed > 0 || award.recipients.isEmpty {
            lines.append(
                AwardLine(
                    reference: reference, recipient: nil, name: nil, kind: nil, subject: nil, count: max(0, unnamed),
                    year: year))
        }
    }

    /// The place of each name in the order of names: many names stand in many lines.
    private static func ranks(of names: [String]) -> [Spelling: Int] {
        let keyed = Set(names.map { Spelling($0) }).map { (CollationKey($0.text), $0) }.sorted { $0.0 < $1.0 }
        return Dictionary(uniqueKeysWithValues: keyed.enumerated().map { ($1.1, $0) })
    }

    private mutating func sort(_ lines: [AwardLine], _ site: Site) {
        let ranks = Self.ranks(of: lines.compactMap(\.name))
        let keys = lines.map { line in
            let award = site.award(line.reference)
            return AwardOrder(
                year: line.year ?? Int.min, level: award.level, kind: award.kind, grade: award.grade,
                name: line.name.flatMap { ranks[Spelling($0)] })
        }
        self.lines = lines.indices.sorted { left, right in
            keys[left] == keys[right] ? left < right : keys[left] < keys[right]
        }.map { lines[$0] }
    }
}

/// An award of some entry.
package struct AwardReference: Sendable, Hashable {
    package let entry: Int
    /// Index in the entry's `awards`.
    package let award: Int
}

/// One recipient of an award, or all those whom it does not name.
package struct AwardLine: Sendable {
    package let reference: AwardReference
    /// Index in the award's `recipients`; nil for those not named.
    package let recipient: Int?
    package let name: String?
    package let kind: RecipientKind?
    /// What the recipient is in the registries; nil for households, and for people without a profile.
    package let subject: Subject?
    /// How many the line stands for; 0 where nobody knows.
    package let count: Int
    /// Of the merit, else of the decision, else of the event.
    package let year: Int?
}

extension Site {
    package func award(_ reference: AwardReference) -> Award {
        entries[reference.entry].awards[reference.award]
    }
}

/// The order of awards: newest year, then level, kind and grade from high to low, then name; what is not said comes
/// after what is.
private struct AwardOrder: Comparable {
    let year: Int
    let level: AwardLevel?
    let kind: AwardKind
    let grade: AwardGrade?
    /// The place of the name in the order of names.
    let name: Int?

    static func < (left: AwardOrder, right: AwardOrder) -> Bool {
        if left.year != right.year { return left.year > right.year }
        if left.level != right.level { return precedes(left.level, right.level) }
        if left.kind != right.kind { return left.kind < right.kind }
        if left.grade != right.grade { return precedes(left.grade, right.grade) }
        return precedes(left.name, right.name)
    }

    private static func precedes<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
        guard let left else { return false }
        guard let right else { return true }
        return left < right
    }
}
