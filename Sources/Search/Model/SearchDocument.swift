/// An entry of the site as the search sees it.
package struct SearchDocument: Sendable {
    /// An identifier and the words that a reader sees for it.
    package struct Value: Hashable, Sendable {
        package let id: String
        package let label: String

        package init(id: String, label: String) {
            self.id = id
            self.label = label
        }
    }

    /// A piece of text that can be found, and shown as a snippet.
    package struct Block: Hashable, Sendable {
        package enum Kind: Int, CaseIterable, Sendable {
            case lead, paragraph, decision, award, participant, document
        }

        package let kind: Kind
        /// Plain text.
        package let text: String
        /// The fragment of the page at which the block stands, without `#`: a hit in it leads there.
        package let anchor: String?
        /// What the block is called on its page, such as `Quyết định 2`; nil gives the kind's own name.
        package let label: String?

        package init(kind: Kind, text: String, anchor: String? = nil, label: String? = nil) {
            self.kind = kind
            self.text = text
            self.anchor = anchor
            self.label = label
        }
    }

    /// The path below the site's root, with `/`, not percent-encoded.
    package let address: String
    package let title: String
    /// The day of publication, as days since 1970-01-01; nil for a page without a date.
    package let day: Int?
    package let section: Value
    package let kind: Value
    package let place: String?
    /// The summary; empty if the first paragraph is the summary.
    package let lead: String
    package let blocks: [Block]
    /// What the entry can be filtered by, other than its section, kind, place and date.
    package let facets: [Facet: [Value]]

    package init(
        address: String, title: String, day: Int?, section: Value, kind: Value, place: String? = nil,
        lead: String = "", blocks: [Block] = [], facets: [Facet: [Value]] = [:]
    ) {
        self.address = address
        self.title = title
        self.day = day
        self.section = section
        self.kind = kind
        self.place = place
        self.lead = lead
        self.blocks = blocks
        self.facets = facets
    }
}

/// What results can be filtered by. The raw value is the key in the address of a search.
package enum Facet: String, CaseIterable, Sendable {
    case year = "nam"
    case section = "muc"
    case kind = "loai"
    case place = "noi"
    case organization = "to-chuc"
    case person = "nguoi"
    case decisionStatus = "quyet-dinh"
    case awardKind = "khen-thuong"
}
