import HTML

/// A table of open data: what it is called, what its columns mean, and its rows.
///
/// From this one declaration come the CSV and JSON files, their descriptions for machines (Frictionless, JSON Schema)
/// and for people, and what `bantin list` prints.
package struct DataTable: Sendable {
    /// `decisions`; also the name of its files.
    package let name: String
    package let title: String
    package let description: String
    package let columns: [DataColumn]
    package let count: Int
    /// The values of a row, parallel to the columns.
    package let row: @Sendable (Int) -> [DataValue]

    package init(
        name: String, title: String, description: String, columns: [DataColumn], count: Int,
        row: @escaping @Sendable (Int) -> [DataValue]
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.columns = columns
        self.count = count
        self.row = row
    }

    package func position(of column: String) -> Int? { columns.firstIndex { $0.name == column } }
}

/// A column of a table of open data.
package struct DataColumn: Sendable {
    package enum Kind: String, Sendable {
        case text
        /// Several texts: an array in JSON, joined by `; ` in CSV.
        case list
        case integer
        case number
        case boolean
        /// `2023-11-28`.
        case date
        /// `14:15:00`.
        case time
    }

    package let name: String
    package let kind: Kind
    package let description: String
    /// Whether every row has a value.
    package let isRequired: Bool
    /// The only values that it may have.
    package let terms: [String]

    package init(
        _ name: String, _ kind: Kind = .text, _ description: String, isRequired: Bool = false, terms: [String] = []
    ) {
        self.name = name
        self.kind = kind
        self.description = description
        self.isRequired = isRequired
        self.terms = terms
    }
}

/// A value of a table of open data.
package enum DataValue: Sendable, Equatable {
    case none
    case text(String)
    case list([String])
    case integer(Int)
    case number(Double)
    case boolean(Bool)

    package init(_ text: String?) {
        if let text, !text.isEmpty { self = .text(text) } else { self = .none }
    }

    package init(_ number: Int?) {
        if let number { self = .integer(number) } else { self = .none }
    }

    package init(_ number: Double?) {
        if let number { self = .number(number) } else { self = .none }
    }

    /// What people read in a cell; empty for none.
    package var text: String {
        switch self {
        case .none: ""
        case .text(let text): text
        case .list(let texts): texts.joined(separator: "; ")
        case .integer(let number): String(number)
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
        case .boolean(let value): value ? "true" : "false"
        }
    }
}
