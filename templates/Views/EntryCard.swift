import Bulletin
import Vietnamese

/// An entry in a list.
package struct EntryCard: Sendable {
    package let title: String
    package let address: String
    package let kind: EntryKind
    package let day: CivilDate?
    package let section: Link?
    package let lead: String
    package let picture: Picture?
    /// The data of an official document.
    package let document: DocumentView?

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
