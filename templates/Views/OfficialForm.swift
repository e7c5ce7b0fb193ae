/// What the form of an official document prints around its text: the heads on both sides, and where copies go.
package struct OfficialForm: Sendable, Equatable {
    /// The body above, then the issuing body.
    package var leftHead: [String]
    package var rightHead: [String]
    package var recipients: [String]

    package init(leftHead: [String], rightHead: [String], recipients: [String]) {
        self.leftHead = leftHead
        self.rightHead = rightHead
        self.recipients = recipients
    }
}
