import Bulletin
import HTML
import Vietnamese

/// All that an entry's page shows, whatever its kind.
package struct EntryPage: Sendable {
    package var kind: EntryKind
    package var title: String
    package var published: LocalDateTime?
    package var updated: LocalDateTime?
    package var section: Link?
    package var authors: [Link]
    package var source: Source?
    package var summary: String?
    package var cover: Picture?
    /// The text, with its links resolved.
    package var body: HTML
    /// Headings of a long text.
    package var contents: [Link]
    package var event: EventView?
    package var participants: [ParticipantView]
    package var decisions: [DecisionView]
    package var awards: [AwardView]
    package var elections: [ElectionView]
    package var scores: [ScoreView]
    package var citedDocuments: [CitedDocument]
    package var models: [PilotModelView]
    package var supervision: [SupervisionView]
    package var document: DocumentView?
    package var schedule: [ScheduleItem]
    package var photos: [Picture]
    package var attachments: [AttachmentView]
    package var tags: [Link]
    package var campaigns: [Link]
    package var related: [EntryCard]
    package var previous: Link?
    package var next: Link?
    package var legacy: LegacyFigures?
    /// What official minutes print around their text.
    package var form: OfficialForm?

    package init(kind: EntryKind, title: String, body: HTML) {
        self.kind = kind
        self.title = title
        self.body = body
        authors = []
        contents = []
        participants = []
        decisions = []
        awards = []
        elections = []
        scores = []
        citedDocuments = []
        models = []
        supervision = []
        schedule = []
        photos = []
        attachments = []
        tags = []
        campaigns = []
        related = []
    }
}
