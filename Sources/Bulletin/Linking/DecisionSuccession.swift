import Vietnamese

/// Which decisions later ones have replaced.
///
/// A replaced decision is open nowhere: not on its page, not on the home page, not in a register, and its due date
/// changes nothing any more. What was done, cancelled or rejected before keeps its status.
package struct DecisionSuccession: Sendable {
    private var successors: [DecisionReference: DecisionReference] = [:]

    init(_ entries: [Entry], _ links: [EntryLinks]) {
        for (entry, links) in links.enumerated() where !links.supersedes.isEmpty {
            for (decision, older) in links.supersedes.sorted(by: { $0.key < $1.key }) {
                // What is only proposed, or was not accepted, replaces nothing yet.
                switch entries[entry].frontMatter.decisions[decision].recordedStatus {
                case .proposed, .rejected, .cancelled: continue
                default: break
                }
                // Entries stand newest first: the newest successor counts.
                if successors[older] == nil { successors[older] = DecisionReference(entry: entry, decision: decision) }
            }
        }
    }

    /// The decision that replaced another one.
    package func successor(of decision: DecisionReference) -> DecisionReference? { successors[decision] }
}

extension Site {
    package func decision(_ reference: DecisionReference) -> Decision {
        entries[reference.entry].decisions[reference.decision]
    }

    /// Whether somebody still has to act on a decision: see ``Decision/isOpen``; a replaced one is never open.
    package func isOpen(_ reference: DecisionReference) -> Bool {
        decision(reference).isOpen && succession.successor(of: reference) == nil
    }

    /// The status of a decision on the day of the build.
    package func status(of reference: DecisionReference) -> DecisionStatus {
        let decision = decision(reference)
        guard succession.successor(of: reference) != nil else { return decision.status(on: today) }
        switch decision.recordedStatus {
        case .done, .cancelled, .rejected, .superseded: return decision.recordedStatus
        default: return .superseded
        }
    }
}
