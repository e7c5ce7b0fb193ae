extension FieldShape {
    /// What a value of the shape is called inside of a sentence.
    var description: Message {
        switch self {
        case .text: Message(vi: "một đoạn chữ", en: "a text")
        case .integer: Message(vi: "một số nguyên", en: "a whole number")
        case .number: Message(vi: "một số", en: "a number")
        case .boolean: Message(vi: "“có” hoặc “không”", en: "“yes” or “no”")
        case .date: Message(vi: "một ngày như 2023-11-28", en: "a date such as 2023-11-28")
        case .moment:
            Message(
                vi: "một ngày hoặc ngày giờ như 2023-11-28T08:00", en: "a date or a time such as 2023-11-28T08:00")
        case .clockTime: Message(vi: "một giờ như 14:15", en: "a time of day such as 14:15")
        case .partialDate:
            Message(
                vi: "một thời hạn như 2024-03-31, 2024-03, 2024-Q1 hoặc 2024",
                en: "a due date such as 2024-03-31, 2024-03, 2024-Q1 or 2024")
        case .identifier:
            Message(vi: "một mã (chữ thường không dấu, số, gạch nối)", en: "an identifier (a-z, 0-9 and hyphens)")
        case .reference: Message(vi: "một tên hoặc mã", en: "a name or an identifier")
        case .webAddress: Message(vi: "một địa chỉ web như https://…", en: "a web address such as https://…")
        case .file: Message(vi: "đường dẫn của một tệp", en: "the path of a file")
        case .vocabulary(_, let terms):
            Message(
                vi: "một trong các từ: " + terms.map(\.label).joined(separator: ", "),
                en: "one of: " + terms.map(\.key).joined(separator: ", "))
        case .list(let element):
            Message(
                vi: "danh sách, mỗi mục là \(element.description.vietnamese)",
                en: "a list, each item being \(element.description.english)")
        case .group(_, let table):
            Message(
                vi: "một nhóm gồm các dòng “khóa: giá trị” (\(Self.keys(of: table())))",
                en: "a group of lines “key: value” (\(Self.keys(of: table())))")
        case .dictionary: Message(vi: "một nhóm gồm các dòng “khóa: giá trị”", en: "a group of lines “key: value”")
        }
    }

    /// Whether any text at all is a value, so that nothing else can tell a mistake.
    var isFreeText: Bool {
        switch self {
        case .text, .reference, .file: true
        default: false
        }
    }

    /// A value as it might be written, for a line that is missing.
    var example: String {
        switch self {
        case .text, .reference: "…"
        case .integer, .number: "1"
        case .boolean: "có"
        case .date: "2026-01-31"
        case .moment: "2026-01-31T08:00"
        case .clockTime: "08:00"
        case .partialDate: "2026-03"
        case .identifier: "ma-so"
        case .webAddress: "https://"
        case .file: "tep.pdf"
        case .vocabulary(_, let terms): terms.first?.key ?? "…"
        case .list(let element): element.example
        case .group, .dictionary: ""
        }
    }

    private static func keys(of table: FieldTable) -> String {
        let keys = table.fields.prefix(6).map(\.key).joined(separator: ", ")
        return table.fields.count > 6 ? keys + ", …" : keys
    }
}
