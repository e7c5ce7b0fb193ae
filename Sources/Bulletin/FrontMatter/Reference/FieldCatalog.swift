/// All groups of fields that a text may hold, from the outermost inwards, each once.
package struct FieldCatalog: Sendable {
    package struct Entry: Sendable {
        package var table: FieldTable
        /// The path of the field that holds the group, `event.quorum`; empty for the outermost one. Of several, the first.
        package var path: String
        /// The Vietnamese name of that field.
        package var name: String
        /// Whether the field is a list of such groups.
        package var isItem: Bool
    }

    /// In the order of the declarations, a group before those inside of it.
    package private(set) var entries: [Entry] = []

    package init(_ root: FieldTable) {
        visit(Entry(table: root, path: "", name: "", isItem: false))
    }

    private mutating func visit(_ entry: Entry) {
        guard !entries.contains(where: { $0.table.typeName == entry.table.typeName }) else { return }
        entries.append(entry)
        for field in entry.table.fields {
            guard let inner = field.shape.group else { continue }
            visit(
                Entry(
                    table: inner, path: entry.path.isEmpty ? field.key : "\(entry.path).\(field.key)", name: field.name,
                    isItem: field.shape.isList))
        }
    }

    /// The vocabularies of all fields, by name, each once.
    package var vocabularies: [(name: String, terms: [(key: String, label: String)])] {
        var found: [(name: String, terms: [(key: String, label: String)])] = []
        for entry in entries {
            for field in entry.table.fields {
                guard case .vocabulary(let name, let terms) = field.shape.element,
                    !found.contains(where: { $0.name == name })
                else { continue }
                found.append((name, terms))
            }
        }
        return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}

extension FieldShape {
    /// The shape of a list's items or a dictionary's values; else the shape itself.
    var element: FieldShape {
        switch self {
        case .list(let element), .dictionary(let element): element.element
        default: self
        }
    }

    /// The fields of a group, of a list's items or of a dictionary's values.
    var group: FieldTable? {
        if case .group(_, let table) = element { table() } else { nil }
    }

    var isList: Bool {
        if case .list = self { true } else { false }
    }
}
