/// The home page: what leads, what is new, and a block a section.
package struct HomePage: Sendable {
    package var lead: EntryCard?
    package var latest: [EntryCard]
    package var sections: [SectionBlock]
    package var minutes: [EntryCard]
    package var notices: [EntryCard]

    package init(
        lead: EntryCard?, latest: [EntryCard], sections: [SectionBlock], minutes: [EntryCard], notices: [EntryCard]
    ) {
        self.lead = lead
        self.latest = latest
        self.sections = sections
        self.minutes = minutes
        self.notices = notices
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
