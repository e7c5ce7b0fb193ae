import Bulletin
import Templates
import Vietnamese

extension SiteViews {
    private static let overdueLimit = 3
    private static let limit = 6

    /// Decisions not carried out yet: first those overdue, the latest of them first, then those due soonest.
    ///
    /// Few overdue ones are shown, or old meetings would take all the room.
    var openDecisions: [OpenDecision] {
        var late: [(day: CivilDate, place: DecisionReference)] = []
        var coming: [(day: CivilDate, place: DecisionReference)] = []
        for (index, entry) in site.entries.enumerated() {
            let dues = entry.decisions.withUnsafeBufferPointer { decisions in
                decisions.indices.map { decisions[$0].due?.lastDay }
            }
            for (position, due) in dues.enumerated() {
                let place = DecisionReference(entry: index, decision: position)
                guard let due, site.isOpen(place) else { continue }
                if due < site.today { late.append((due, place)) } else { coming.append((due, place)) }
            }
        }
        // Entries stand newest first; a decision's place breaks ties.
        late.sort { $0.day != $1.day ? $0.day > $1.day : Self.stands($0.place, before: $1.place) }
        coming.sort { $0.day != $1.day ? $0.day < $1.day : Self.stands($0.place, before: $1.place) }
        let chosen = late.prefix(Self.overdueLimit) + coming
        return chosen.prefix(Self.limit).map { openDecision($0.place) }
    }

    private static func stands(_ left: DecisionReference, before right: DecisionReference) -> Bool {
        left.entry != right.entry ? left.entry < right.entry : left.decision < right.decision
    }

    private func openDecision(_ place: DecisionReference) -> OpenDecision {
        let entry = site.entries[place.entry]
        let decision = entry.decisions[place.decision]
        return OpenDecision(
            text: decision.text,
            address: link(place.entry, anchor: entry.decisionAnchor(place.decision), root: "").address,
            meeting: entry.meetingTitle, assignees: decision.assignees.map(names.label),
            due: decision.due, status: site.status(of: place))
    }
}
