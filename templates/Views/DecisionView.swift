import Bulletin
import Vietnamese

/// A decision as its meeting's page shows it.
package struct DecisionView: Sendable {
    /// The anchor on the page, without `#`.
    package let anchor: String
    package let kind: DecisionKind
    package let text: String
    /// With their pages, where they have one.
    package let assignees: [Link]
    package let coordinators: [String]
    package let reportTo: String?
    package let via: String?
    package let due: PartialDate?
    /// The status on the day of the build.
    package let status: DecisionStatus
    package let isOpen: Bool
    package let basis: String?
    package let vote: Vote?
    package let updates: [DecisionUpdate]
    package let supersedes: Link?
    package let supersededBy: Link?

    package init(
        anchor: String, kind: DecisionKind, text: String, assignees: [Link], coordinators: [String],
        reportTo: String?, via: String?, due: PartialDate?, status: DecisionStatus, isOpen: Bool, basis: String?,
        vote: Vote?, updates: [DecisionUpdate], supersedes: Link?, supersededBy: Link?
    ) {
        self.anchor = anchor
        self.kind = kind
        self.text = text
        self.assignees = assignees
        self.coordinators = coordinators
        self.reportTo = reportTo
        self.via = via
        self.due = due
        self.status = status
        self.isOpen = isOpen
        self.basis = basis
        self.vote = vote
        self.updates = updates
        self.supersedes = supersedes
        self.supersededBy = supersededBy
    }
}
