/// Makes the Vietnamese reference page of fields and vocabularies, in Markdown, from the declarations.
package enum FieldReference {
    /// A kind of text: what it is called, and its outermost fields.
    package struct Part: Sendable {
        package var title: String
        package var about: String
        package var table: FieldTable

        package init(title: String, about: String, table: FieldTable) {
            self.title = title
            self.about = about
            self.table = table
        }
    }

    /// The whole page.
    package static func markdown(title: String, parts: [Part]) -> String {
        var text = "# \(title)\n\n\(introduction)\n"
        var vocabularies: [(name: String, terms: [(key: String, label: String)])] = []
        for part in parts {
            let catalog = FieldCatalog(part.table)
            text += "\n## \(part.title)\n\n\(part.about)\n"
            for entry in catalog.entries {
                if !entry.path.isEmpty {
                    text += "\n### `\(entry.path)`: \(entry.name)\n"
                    if let short = entry.table.shortForm {
                        text += "\nViết gọn: `\(entry.isItem ? "- " : "")\(short)`\n"
                    }
                }
                text += "\n" + table(of: entry, in: catalog)
            }
            for vocabulary in catalog.vocabularies where !vocabularies.contains(where: { $0.name == vocabulary.name }) {
                vocabularies.append(vocabulary)
            }
        }
        if !vocabularies.isEmpty { text += "\n## Từ vựng\n" }
        for vocabulary in vocabularies {
            text += "\n### Từ vựng: \(vocabulary.name)\n\n| từ | nhãn |\n| --- | --- |\n"
            for term in vocabulary.terms { text += "| `\(term.key)` | \(cell(term.label)) |\n" }
        }
        return text
    }

    private static let introduction = """
        Mỗi khóa có một tên tiếng Việt dùng thay được, không phân biệt chữ hoa, chữ thường và dấu. Khóa của danh sách nhận \
        cả số ít lẫn số nhiều, và nhận cả một giá trị đơn. Giá trị để trống được coi như không có.
        """

    private static func table(of entry: FieldCatalog.Entry, in catalog: FieldCatalog) -> String {
        var text = "| khóa | tên tiếng Việt | kiểu | bắt buộc | mặc định | ý nghĩa |\n"
        text += "| --- | --- | --- | --- | --- | --- |\n"
        for field in entry.table.fields {
            var standard = ""
            if case .defaulted(let value) = field.presence { standard = "`\(value)`" }
            let keys = field.singular.map { "`\(field.key)`, `\($0)`" } ?? "`\(field.key)`"
            text +=
                "| \(keys) | \(cell(field.name)) | \(cell(kind(of: field.shape, in: catalog))) "
                + "| \(field.presence == .required ? "có" : "") | \(standard) | \(cell(field.about)) |\n"
        }
        return text
    }

    private static func kind(of shape: FieldShape, in catalog: FieldCatalog) -> String {
        switch shape {
        case .text: "chữ"
        case .integer: "số nguyên"
        case .number: "số"
        case .boolean: "có / không"
        case .date: "ngày"
        case .moment: "ngày hoặc ngày giờ"
        case .clockTime: "giờ"
        case .partialDate: "ngày, tháng, quý hoặc năm"
        case .identifier: "mã"
        case .reference: "tên hoặc mã"
        case .webAddress: "địa chỉ web"
        case .file: "tệp"
        case .vocabulary(let name, _): "[\(name)](#\(anchor("Từ vựng: \(name)")))"
        case .list(let element): "danh sách: \(kind(of: element, in: catalog))"
        case .dictionary(let element): "nhóm tự đặt khóa: \(kind(of: element, in: catalog))"
        case .group(let name, _):
            catalog.entries.first { $0.table.typeName == name && !$0.path.isEmpty }
                .map { "[nhóm `\($0.path)`](#\(anchor("`\($0.path)`: \($0.name)")))" } ?? "nhóm"
        }
    }

    /// The anchor that GitHub gives a heading: lower case, blanks as hyphens, without punctuation.
    static func anchor(_ heading: String) -> String {
        String(
            heading.lowercased().compactMap { character in
                if character == " " { return "-" }
                return character.isLetter || character.isNumber || "-_".contains(character) ? character : nil
            })
    }

    /// Text inside of a table cell.
    private static func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
