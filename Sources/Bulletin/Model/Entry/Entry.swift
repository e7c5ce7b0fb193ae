import Vietnamese

/// A Markdown file of `content/`, decoded: what it says about itself, its text, and its address on the site.
///
/// An entry is a large value that every list and page passes around, so its parts stand behind one reference and a
/// copy costs one retain. They never change.
package struct Entry: Sendable {
    private let parts: Parts

    private final class Parts: Sendable {
        let source: String
        let frontMatter: FrontMatter
        let body: MarkdownBody
        let address: Address
        let section: Identifier
        let state: EntryState
        /// Nil where the front matter is as it was written.
        let writtenPlaces: WrittenPlaces?
        // Lists ask for these again and again, and each time it would cost a copy of the event.
        let meetingDay: CivilDate?
        let meetingTitle: String

        init(
            source: String, frontMatter: FrontMatter, body: MarkdownBody, address: Address, section: Identifier,
            state: EntryState, writtenPlaces: WrittenPlaces?
        ) {
            self.source = source
            self.frontMatter = frontMatter
            self.body = body
            self.address = address
            self.section = section
            self.state = state
            self.writtenPlaces = writtenPlaces
            let event = frontMatter.event
            meetingDay = event?.start?.date ?? frontMatter.date?.date
            meetingTitle = event?.title ?? frontMatter.title
        }
    }

    package init(
        source: String, frontMatter: FrontMatter, body: MarkdownBody, address: Address, section: Identifier,
        state: EntryState, writtenPlaces: WrittenPlaces? = nil
    ) {
        parts = Parts(
            source: source, frontMatter: frontMatter, body: body, address: address, section: section, state: state,
            writtenPlaces: writtenPlaces)
    }

    /// The file's path relative to the site folder: `content/tin-tuc/2023/2023-11-28-giao-ban.md`.
    package var source: String { parts.source }
    package var frontMatter: FrontMatter { _read { yield parts.frontMatter } }
    package var body: MarkdownBody { _read { yield parts.body } }
    /// Where the entry's page stands: `tin-tuc/2023/giao-ban.html`.
    package var address: Address { parts.address }
    /// The section that lists it.
    package var section: Identifier { parts.section }
    package var state: EntryState { parts.state }

    /// The entry without what is not public: see ``FrontMatter/publicPart``.
    package var publicPart: Entry {
        guard frontMatter.hasPrivateParts else { return self }
        return Entry(
            source: source, frontMatter: frontMatter.publicPart, body: body, address: address, section: section,
            state: state, writtenPlaces: WrittenPlaces(of: frontMatter))
    }

    /// The place in the entry's file of an item of a list.
    package func writtenPlace(of index: Int, in list: WrittenPlaces.List) -> Int {
        parts.writtenPlaces?.place(of: index, in: list) ?? index
    }

    // Front matter is large: these take one field out of it without a copy of all.
    package var kind: EntryKind { parts.frontMatter.kind }
    package var title: String { parts.frontMatter.title }
    package var date: LocalDateTime? { parts.frontMatter.date }
    package var updated: LocalDateTime? { parts.frontMatter.updated }
    package var featuredUntil: CivilDate? { parts.frontMatter.featuredUntil }
    package var event: Event? { parts.frontMatter.event }
    package var tags: [String] { parts.frontMatter.tags }
    package var authors: [String] { parts.frontMatter.authors }
    package var campaigns: [Identifier] { parts.frontMatter.campaigns }
    package var aliases: [String] { parts.frontMatter.aliases }
    package var cluster: Identifier? { parts.frontMatter.event?.cluster }
    package var participants: [Participant] { parts.frontMatter.participants }
    package var decisions: [Decision] { parts.frontMatter.decisions }
    package var awards: [Award] { parts.frontMatter.awards }
    /// The day of the event, else that of the entry.
    package var meetingDay: CivilDate? { parts.meetingDay }
    /// The event's own name, else the entry's.
    package var meetingTitle: String { parts.meetingTitle }

    /// One or two sentences about the entry: its summary, else its first paragraph.
    package var lead: String { frontMatter.summary ?? body.firstParagraph }

    /// The day under which the entry is listed: of publication, else of the event.
    package var day: CivilDate? { parts.frontMatter.date?.date ?? parts.meetingDay }

    /// The anchor of a decision on the entry's page: its identifier, else `d` and its place from 1.
    package func decisionAnchor(_ index: Int) -> String {
        let decisions = parts.frontMatter.decisions
        guard decisions.indices.contains(index), let id = decisions[index].id else { return "d" + String(index + 1) }
        return id.text
    }
}

/// Whether a build publishes an entry.
package enum EntryState: String, Sendable, CaseIterable {
    case published
    case draft
    /// Its time has not come yet.
    case scheduled
    /// Its time is over.
    case expired
    /// `public: false`.
    case hidden

    /// Whether it will most likely be published, at its time or when it is done.
    package var isYetToCome: Bool { self == .draft || self == .scheduled }

    /// The state that front matter has at a moment.
    package init(of frontMatter: FrontMatter, at now: Timestamp) {
        if !frontMatter.isPublic {
            self = .hidden
        } else if frontMatter.isDraft {
            self = .draft
        } else if let moment = frontMatter.publishAt, now < moment.timestamp {
            self = .scheduled
        } else if let moment = frontMatter.expiresAt, moment.timestamp <= now {
            self = .expired
        } else {
            self = .published
        }
    }
}
