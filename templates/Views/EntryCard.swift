import Bulletin
import Vietnamese

/// An entry in a list.
package struct EntryCard: Sendable {
    package var title: String
    package var address: String
    package var kind: EntryKind
    package var day: CivilDate?
    package var section: Link?
    package var lead: String
    package var picture: Picture?
    /// The data of an official document.
    package var document: DocumentView?

    package init(
        title: String, address: String, kind: EntryKind, day: CivilDate?, section: Link? = nil, lead: String = "",
        picture: Picture? = nil, document: DocumentView? = nil
    ) {
        self.title = title
        self.address = address
        self.kind = kind
        self.day = day
        self.section = section
        self.lead = lead
        self.picture = picture
        self.document = document
    }
}
