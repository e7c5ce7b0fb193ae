import Bulletin
import Vietnamese

/// The home page: what leads, what is new, a block a section, and what the committee works on.
package struct HomePage: Sendable {
    package var lead: EntryCard?
    package var latest: [EntryCard]
    package var sections: [SectionBlock]
    package var minutes: [EntryCard]
    package var notices: [EntryCard]
    package var decisions: [OpenDecision]
    package var awards: [AwardNews]
    package var schedule: ScheduleBlock?
    /// All open decisions, and all awards, where the site has these registers.
    package var openDecisions: Link?
    package var allAwards: Link?
    /// The newest booklet, with the link to all.
    package var publication: (booklet: PublicationView, all: Link)?

    package init(
        lead: EntryCard? = nil, latest: [EntryCard] = [], sections: [SectionBlock] = [], minutes: [EntryCard] = [],
        notices: [EntryCard] = [], decisions: [OpenDecision] = [], awards: [AwardNews] = [],
        schedule: ScheduleBlock? = nil
    ) {
        self.lead = lead
        self.latest = latest
        self.sections = sections
        self.minutes = minutes
        self.notices = notices
        self.decisions = decisions
        self.awards = awards
        self.schedule = schedule
    }
}

/// A section on the home page.
package struct SectionBlock: Sendable {
    package var section: Link
    package var cards: [EntryCard]

    package init(section: Link, cards: [EntryCard]) {
        self.section = section
        self.cards = cards
    }
}

/// A decision that is not carried out yet.
package struct OpenDecision: Sendable {
    package var text: String
    /// The decision on its meeting's page.
    package var address: String
    package var meeting: String
    package var assignees: [String]
    package var due: PartialDate?
    package var status: DecisionStatus

    package init(
        text: String, address: String, meeting: String, assignees: [String], due: PartialDate?, status: DecisionStatus
    ) {
        self.text = text
        self.address = address
        self.meeting = meeting
        self.assignees = assignees
        self.due = due
        self.status = status
    }
}

/// An award that has been decided or presented.
package struct AwardNews: Sendable {
    package var title: String
    package var recipients: [String]
    /// How many were awarded, named or not.
    package var count: Int
    /// The award on the page of its entry.
    package var address: String
    package var day: CivilDate?

    package init(title: String, recipients: [String], count: Int, address: String, day: CivilDate?) {
        self.title = title
        self.recipients = recipients
        self.count = count
        self.address = address
        self.day = day
    }
}

/// The newest work schedule.
package struct ScheduleBlock: Sendable {
    package var entry: Link
    package var items: [ScheduleItem]

    package init(entry: Link, items: [ScheduleItem]) {
        self.entry = entry
        self.items = items
    }
}
