/// A campaign or emulation movement of `campaigns.yaml`.
package struct Campaign: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var id: Identifier
    package var name: String
    package var aliases: [String]
    package var summary: String?
    package var from: PartialDate?
    package var to: PartialDate?

    package init(from fields: inout some FieldSource) {
        id = fields.required("id", "mã", "Mã của cuộc vận động, không đổi.", fallback: Identifier(""))
        name = fields.required("name", "tên", "Tên đầy đủ.", fallback: "")
        aliases = fields.list("aliases", singular: "alias", "tên khác", "Những cách gọi khác.")
        summary = fields.optional("summary", "tóm tắt", "Một hai câu về cuộc vận động.")
        from = fields.optional("from", "từ", "Bắt đầu từ.")
        to = fields.optional("to", "đến", "Kết thúc.")
    }
}
