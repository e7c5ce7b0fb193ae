/// Makes the commented lines of new files: each field on a line of its own, to be filled in by taking the `# ` away.
///
///     # summary:            # tóm tắt: Một hai câu.
///     # participants:       # thành phần: Người dự.
///     #   - name:           # họ tên: Họ và tên.
///     #     position:       # chức vụ: Chức vụ.
package enum FieldComments {
    /// One line of a mapping.
    struct Line {
        /// Everything up to the value, `  - name:`.
        var key: String
        var value: String
        var about: String
    }

    /// The lines of fields, groups with all that is in them.
    /// - Parameters:
    ///   - table: the declaration
    ///   - keys: the fields wanted, or nil for all
    ///   - values: written values, by path (`event.start`); their lines, and those of groups around them, are no comments
    /// - Returns: lines, each ending with a line break
    package static func text(of table: FieldTable, keys: Set<String>? = nil, values: [String: String] = [:]) -> String {
        var text = ""
        for field in table.fields where keys?.contains(field.key) ?? true {
            append(field, path: field.key, indentation: 0, isFirst: false, values, to: &text)
        }
        return text
    }

    private static func append(
        _ field: FieldTable.Field, path: String, indentation: Int, isFirst: Bool, _ values: [String: String],
        visited: Set<String> = [], to text: inout String
    ) {
        let isActive = values.keys.contains { $0 == path || $0.hasPrefix(path + ".") }
        let dash = isFirst ? "- " : ""
        let margin = String(repeating: " ", count: indentation - dash.utf8.count)
        let value = values[path].map { " " + $0 } ?? ""
        let about = comment(on: field)
        var line = "\(isActive ? "" : "# ")\(margin)\(dash)\(field.key):\(value)"
        line += String(repeating: " ", count: max(2, 28 - line.count)) + "# \(about)\n"
        text += line
        guard let inner = field.shape.group, !visited.contains(inner.typeName) else { return }
        let depth = indentation + (field.shape.isList ? 4 : 2)
        // The dash stands before the first line that is no comment, or before the first one of all.
        let first =
            inner.fields.first { field in
                values.keys.contains { $0 == "\(path).\(field.key)" || $0.hasPrefix("\(path).\(field.key).") }
            } ?? inner.fields.first
        let ordered = first.map { first in [first] + inner.fields.filter { $0.key != first.key } } ?? []
        for innerField in field.shape.isList ? ordered : inner.fields {
            append(
                innerField, path: "\(path).\(innerField.key)", indentation: depth,
                isFirst: field.shape.isList && innerField.key == first?.key, values,
                visited: visited.union([inner.typeName]), to: &text)
        }
    }

    /// `vai trò: Vai trò trong cuộc họp. Mặc định: dự. Các từ: chủ trì, …`
    private static func comment(on field: FieldTable.Field) -> String {
        var text = "\(field.name): \(field.about)"
        if case .vocabulary(_, let terms) = field.shape.element, terms.count <= 12 {
            text += " Các từ: " + terms.map(\.key).joined(separator: ", ") + "."
        }
        return text
    }
}
