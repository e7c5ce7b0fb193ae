import HTML

/// Makes the snippets of VS Code from the declarations: one for each group of fields, with a stop at each value.
package enum FieldSnippets {
    /// The content of a `.code-snippets` file.
    ///
    /// A snippet is called by the key of its field, `participants`, and by its Vietnamese name; the one of the outermost
    /// fields by `bantin`. Groups inside of a group have snippets of their own and stand as comments.
    package static func json(of root: FieldTable) -> JSON {
        .object(
            FieldCatalog(root).entries.map { entry in
                let key = entry.path.split(separator: ".").last.map(String.init) ?? "bantin"
                let prefixes = entry.path.isEmpty ? [key] : [key, entry.name]
                return JSON.Member(
                    entry.path.isEmpty ? "bantin" : entry.path,
                    [
                        "prefix": .array(prefixes.map { .string($0) }),
                        "description": .string(entry.path.isEmpty ? "Phần đầu của bài" : entry.name),
                        "scope": "markdown,yaml",
                        "body": .array(body(of: entry, key: key).map { .string($0) }),
                    ])
            })
    }

    private static func body(of entry: FieldCatalog.Entry, key: String) -> [String] {
        var lines: [String] = entry.path.isEmpty ? ["---"] : ["\(key):"]
        let margin = entry.path.isEmpty ? "" : "  "
        var stop = 0
        for (place, field) in entry.table.fields.enumerated() {
            let dash = entry.isItem ? (place == 0 ? "- " : "  ") : ""
            if field.shape.group != nil {
                lines.append("\(margin)\(entry.isItem ? "  " : "")# \(field.key): \(escaped(field.about))")
            } else {
                stop += 1
                lines.append("\(margin)\(dash)\(field.key): \(placeholder(stop, field))")
            }
        }
        if entry.path.isEmpty { lines.append("---") }
        return lines + ["$0"]
    }

    /// `${1|news,minutes|}` where there is a default, which comes first; else `${1:}`, with the words as a comment, for
    /// the first of a choice would be taken unasked.
    private static func placeholder(_ stop: Int, _ field: FieldTable.Field) -> String {
        var words: [String] = []
        switch field.shape.element {
        case .vocabulary(_, let terms): words = terms.map(\.key)
        case .boolean: words = ["true", "false"]
        default: break
        }
        guard case .defaulted(let standard) = field.presence, words.contains(standard) else {
            return words.isEmpty ? "${\(stop):}" : "${\(stop):}  # \(escaped(words.joined(separator: ", ")))"
        }
        let choice = [standard] + words.filter { $0 != standard }
        return "${\(stop)|\(choice.map { escaped($0, "$}\\,|") }.joined(separator: ","))|}"
    }

    /// Text inside of a snippet, where some characters have a meaning.
    private static func escaped(_ text: String, _ special: String = "$}\\") -> String {
        text.reduce(into: "") { result, character in
            if special.contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
