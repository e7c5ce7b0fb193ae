import Bulletin
import Vietnamese

/// A page of a register: parts one below the other.
package struct RegisterPage: Sendable {
    package var title: String
    /// What stands above the title, such as a body's kind.
    package var kicker: String?
    package var description: String?
    package var parts: [RegisterPart]
    package var pagination: Pagination?

    package init(
        title: String, kicker: String? = nil, description: String? = nil, parts: [RegisterPart] = [],
        pagination: Pagination? = nil
    ) {
        self.title = title
        self.kicker = kicker
        self.description = description
        self.parts = parts
        self.pagination = pagination
    }
}

/// A part of a register's page.
package enum RegisterPart: Sendable {
    case heading(String)
    case note(String)
    /// What is not shown here, and where it is.
    case rest(String, Link)
    /// Numbers at a glance, each with what it counts.
    case figures([RegisterFigure])
    /// Terms with what belongs to them; texts without an address are no links.
    case facts([RegisterFact])
    case links(IndexGroup)
    case table(RegisterTable)
    /// Charts side by side where there is room.
    case charts([BarChart])
    case timeline([TimelineItem])
    /// On a page from which `root` leads to the root of the site.
    case mentions([NameMentions], root: String)
}

/// A name with the meetings that list it.
package struct NameMentions: Sendable {
    package struct Mention: Sendable {
        /// What the meeting is called.
        package var meeting: String
        /// The meeting's page, from the root of the site.
        package var page: String
        package var day: CivilDate?
        /// Post, body and roles as written.
        package var position: String?
        package var organization: String?
        package var roles: String?

        package init(
            meeting: String, page: String, day: CivilDate?, position: String? = nil, organization: String? = nil,
            roles: String? = nil
        ) {
            self.meeting = meeting
            self.page = page
            self.day = day
            self.position = position
            self.organization = organization
            self.roles = roles
        }
    }

    package var id: String
    /// With its page, where it has one of its own; the meetings then stand there.
    package var name: Link
    package var count: Int
    package var mentions: [Mention]

    package init(id: String, name: Link, count: Int, mentions: [Mention]) {
        self.id = id
        self.name = name
        self.count = count
        self.mentions = mentions
    }
}

/// A number with what it counts, and where they are.
package struct RegisterFigure: Sendable {
    package var number: Int
    package var label: String
    package var address: String?
    /// Whether somebody should look after it.
    package var isUrgent: Bool

    package init(_ number: Int, _ label: String, to address: String? = nil, isUrgent: Bool = false) {
        self.number = number
        self.label = label
        self.address = address
        self.isUrgent = isUrgent
    }
}

/// A term with its values.
package struct RegisterFact: Sendable {
    package var term: String
    package var values: [Link]

    package init(_ term: String, _ values: [Link]) {
        self.term = term
        self.values = values
    }
}

/// A table that is whole by itself; in the browser it can be sorted, filtered and taken away as CSV.
package struct RegisterTable: Sendable {
    package struct Column: Sendable {
        package enum Kind: Sendable {
            case text
            case number
            case day
        }

        package var title: String
        package var kind: Kind
        /// Whether readers choose among its values.
        package var isFilter: Bool

        package init(_ title: String, _ kind: Kind = .text, isFilter: Bool = false) {
            self.title = title
            self.kind = kind
            self.isFilter = isFilter
        }
    }

    package enum Rows: Sendable, ExpressibleByArrayLiteral {
        case cells([[RegisterCell]])
        /// Rows that are written already, for a page from which `root` leads to the root of the site; without the cells of
        /// their optional column where the table has no such column.
        case rendered([RenderedRow], root: String, withoutOptional: Bool)

        package init(arrayLiteral rows: [RegisterCell]...) { self = .cells(rows) }

        package var isEmpty: Bool {
            switch self {
            case .cells(let rows): rows.isEmpty
            case .rendered(let rows, _, _): rows.isEmpty
            }
        }
    }

    /// Of the caption, unlike on the page.
    package var id: String
    package var caption: String
    /// The first one heads each row.
    package var columns: [Column]
    package var rows: Rows

    package init(id: String, caption: String, columns: [Column], rows: [[RegisterCell]]) {
        self.init(id: id, caption: caption, columns: columns, rows: .cells(rows))
    }

    package init(id: String, caption: String, columns: [Column], rows: Rows) {
        self.id = id
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

/// A cell of a table.
package enum RegisterCell: Sendable {
    case empty
    case text(String)
    case link(Link)
    /// A link with a smaller line below it.
    case noted(Link, String)
    case links([Link])
    case day(CivilDate)
    case number(Int)
    case decimal(Double)
    case decision(DecisionStatus)
    case due(PartialDate, isOpen: Bool)
    case period(PartialDate)
    /// A state in a register's own words, with the key that colours it.
    case state(key: String, label: String)
}

/// A point of a history.
package struct TimelineItem: Sendable {
    package var day: CivilDate?
    package var title: Link
    package var text: String
    package var notes: [String]
    package var status: DecisionStatus?

    package init(day: CivilDate?, title: Link, text: String, notes: [String] = [], status: DecisionStatus? = nil) {
        self.day = day
        self.title = title
        self.text = text
        self.notes = notes
        self.status = status
    }
}

/// Numbers side by side, as a table with bars.
package struct BarChart: Sendable {
    package var title: String
    /// What the chart shows, in a sentence.
    package var description: String
    /// What the names are, `Tháng`, and what is counted, `Số cuộc`.
    package var heads: (name: String, number: String)
    package var bars: [(name: Link, number: Int)]
    /// Text after each number, `%`.
    package var unit: String

    package init(
        title: String, description: String, heads: (name: String, number: String),
        bars: [(name: Link, number: Int)], unit: String = ""
    ) {
        self.title = title
        self.description = description
        self.heads = heads
        self.bars = bars
        self.unit = unit
    }
}
