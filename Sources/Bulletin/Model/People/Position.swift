/// One of several posts that a person holds.
package struct Position: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "Chủ tịch Ủy ban MTTQ tỉnh"

    package var title: String
    package var organization: NameReference?
    package var from: PartialDate?
    package var to: PartialDate?

    package init(from fields: inout some FieldSource) {
        title = fields.required("title", "chức danh", "Tên chức vụ.", fallback: "")
        organization = fields.optional("organization", "cơ quan", "Cơ quan, đơn vị.")
        from = fields.optional("from", "từ", "Giữ chức từ.")
        to = fields.optional("to", "đến", "Giữ chức đến.")
    }

    private init(title: String) { self.title = title }

    package static func short(_ text: String) -> Self? { Self(title: text) }
}
