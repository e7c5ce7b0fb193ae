import Vietnamese

/// A document that an entry cites.
package struct CitedDocument: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "217-QĐ/TW"

    package var number: String
    package var date: CivilDate?
    package var title: String?
    package var url: WebAddress?

    package init(from fields: inout some FieldSource) {
        number = fields.required("number", "số", "Số, ký hiệu văn bản.", fallback: "")
        date = fields.optional("date", "ngày", "Ngày ban hành.")
        title = fields.optional("title", "tiêu đề", "Tên văn bản, trích yếu.")
        url = fields.optional("url", "địa chỉ", "Địa chỉ của văn bản trên mạng.")
    }

    private init(number: String) { self.number = number }

    package static func short(_ text: String) -> Self? { Self(number: text) }
}
