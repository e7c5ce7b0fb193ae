/// Who was elected to which office.
package struct Election: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var office: ElectionOffice
    package var body: NameReference?
    package var elected: [NameReference]
    /// The year or the years of office, `2024` or `2024-2029`.
    package var term: String?
    package var vote: Vote?

    package init(from fields: inout some FieldSource) {
        office = fields.value("office", "chức vụ", "Chức vụ được bầu.", default: .other)
        body = fields.optional("body", "tổ chức", "Cụm thi đua hoặc tổ chức bầu.")
        elected = fields.list("elected", singular: "elect", "người trúng cử", "Người hoặc đơn vị được bầu.")
        term = fields.optional("term", "nhiệm kỳ", "Năm hoặc nhiệm kỳ, viết 2024 hoặc 2024-2029.")
        vote = fields.optional("vote", "biểu quyết", "Kết quả biểu quyết.")
    }
}
