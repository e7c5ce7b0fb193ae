/// A model (mô hình) of work at the grass roots, in an entry or in `models.yaml`.
package struct PilotModel: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var id: Identifier?
    package var title: String?
    package var status: PilotModelStatus?
    /// Where it runs, in words: `8 mô hình`.
    package var sites: String?
    package var due: PartialDate?
    package var organization: NameReference?
    package var summary: String?

    package init(from fields: inout some FieldSource) {
        id = fields.optional("id", "mã", "Mã trong models.yaml.")
        title = fields.optional("title", "tiêu đề", "Tên mô hình.")
        status = fields.optional("status", "trạng thái", "Giai đoạn của mô hình.")
        sites = fields.optional("sites", "nơi thực hiện", "Nơi, hoặc số nơi thực hiện.")
        due = fields.optional("due", "hạn", "Thời hạn tổng kết.")
        organization = fields.optional("organization", "đơn vị", "Đơn vị thực hiện.")
        summary = fields.optional("summary", "tóm tắt", "Mô hình làm gì.")
    }
}
