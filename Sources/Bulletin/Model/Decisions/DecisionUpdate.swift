import Vietnamese

/// A report on how far a decision has come.
package struct DecisionUpdate: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var date: CivilDate?
    package var status: DecisionStatus?
    /// Per cent, 0 to 100.
    package var progress: Int?
    package var note: String?

    package init(from fields: inout some FieldSource) {
        date = fields.optional("date", "ngày", "Ngày báo cáo.")
        status = fields.optional("status", "trạng thái", "Trạng thái từ ngày đó.")
        progress = fields.optional("progress", "tiến độ", "Phần trăm đã làm, 0 đến 100.")
        note = fields.optional("note", "ghi chú", "Việc đã làm.")
    }
}
