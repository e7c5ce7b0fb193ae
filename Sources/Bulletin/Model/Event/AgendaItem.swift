import Vietnamese

/// A point of a meeting's agenda.
package struct AgendaItem: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "Báo cáo kết quả năm 2023"

    package var title: String
    package var presenter: NameReference?
    package var start: ClockTime?

    package init(from fields: inout some FieldSource) {
        title = fields.required("title", "tiêu đề", "Nội dung của mục.", fallback: "")
        presenter = fields.optional("presenter", "người trình bày", "Người trình bày.")
        start = fields.optional("start", "bắt đầu", "Giờ bắt đầu, viết 14:15.")
    }

    private init(title: String) { self.title = title }

    package static func short(_ text: String) -> Self? { Self(title: text) }
}
