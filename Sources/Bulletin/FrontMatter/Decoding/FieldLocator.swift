/// Finds the place of a field in its file.
///
/// Decoded values carry no places; checks name a field by its path of canonical keys, `participants[3].name`, and the
/// file is parsed once more when there is something to say about it.
package enum FieldLocator {
    /// The place of a field's value, or of what is nearest above it if it is not there; nil if nothing of it is.
    /// - Parameters:
    ///   - path: keys as declared, with indices from 0 behind those of lists
    ///   - yaml: the text that the value was decoded from
    ///   - table: the fields of the outermost mapping
    /// - Returns: the place of a scalar; of its key, for a list or a group
    package static func location(of path: String, in yaml: YAMLText, table: FieldTable) -> SourceLocation? {
        let document = YAMLLoader.load(yaml, table: table).document
        guard let root = document.root else { return nil }
        var place = Place(node: root, table: table)
        walk: for step in path.split(separator: ".") {
            let parts = step.split(separator: "[")
            guard let key = parts.first, place.enter(key: String(key)) else { break }
            for part in parts.dropFirst() {
                guard let index = Int(part.dropLast()), place.enter(item: index) else { break walk }
            }
        }
        guard let found = place.found else { return nil }
        var positions = SourcePositions(yaml.source)
        return positions.location(of: found)
    }

    /// How far the path has been followed.
    private struct Place {
        /// The value reached.
        var node: YAMLNode
        /// The fields of the value, where it is a group.
        var table: FieldTable?
        /// What is marked.
        var found: YAMLNode?

        /// Goes to the value of a key; false where there is none.
        mutating func enter(key: String) -> Bool {
            // A list that is written as one bare value, or a path without an index.
            if node.kind == .sequence { _ = enter(item: 0) }
            guard node.kind == .mapping else { return false }
            let wanted = table?.place(of: key)
            var index = node.index + 1
            while index < Int(node.record.next) {
                let candidate = YAMLNode(document: node.document, index: index)
                let value = candidate.value
                index = Int(value.record.next)
                guard candidate.kind == .scalar else { continue }
                let isWanted = candidate.withTextBytes { bytes in
                    if let table {
                        wanted != nil && table.place(of: bytes) == wanted
                    } else {
                        bytes.elementsEqual(key.utf8)
                    }
                }
                guard isWanted else { continue }
                node = value
                found = value.kind == .scalar && !value.isAbsent ? value : candidate
                table = wanted.flatMap { table?.fields[$0].shape.innerTable }
                return true
            }
            return false
        }

        /// Goes to an item of a list; items that are empty do not count. A bare value is its own only item. False where
        /// there is no such item.
        mutating func enter(item index: Int) -> Bool {
            guard node.kind == .sequence else { return index == 0 }
            var left = index
            for item in node.children where !item.isAbsent && item.kind != .broken {
                if left == 0 {
                    node = item
                    var children = item.children
                    found = item.kind == .mapping ? children.next() ?? item : item
                    return true
                }
                left -= 1
            }
            return false
        }
    }
}

extension FieldShape {
    /// The fields of a group or of a list's items.
    fileprivate var innerTable: FieldTable? {
        switch self {
        case .group(_, let table): table()
        case .list(let element): element.innerTable
        default: nil
        }
    }
}
