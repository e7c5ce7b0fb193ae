import Bulletin
import Vietnamese

/// A decision as its meeting's page shows it.
package struct DecisionView: Sendable {
    /// The anchor on the page, without `#`.
    package var anchor: String
    package var kind: DecisionKind
    package var text: String
    /// With their pages, where they have one.
    package var assignees: [Link]
    package var coordinators: [String]
    package var reportTo: String?
    package var via: String?
    package var due: PartialDate?
    /// The status on the day of the build.
    package var status: DecisionStatus
    package var isOpen: Bool
    package var basis: String?
    package var vote: Vote?
    package var updates: [DecisionUpdate]
    package var supersedes: Link?
    package var supersededBy: Link?

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
