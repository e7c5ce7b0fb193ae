import Vietnamese

/// A place of `places.yaml`. Identifiers are the site's own: public lists disagree on codes.
package struct Place: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var id: Identifier
    package var name: String
    package var aliases: [String]
    package var level: OrganizationLevel?
    package var parent: Identifier?
    package var validFrom: CivilDate?
    package var validTo: CivilDate?
    package var successors: [Identifier]

    package init(from fields: inout some FieldSource) {
        id = fields.required("id", "mã", "Mã của địa danh, không đổi.", fallback: Identifier(""))
        name = fields.required("name", "tên", "Tên đầy đủ.", fallback: "")
        aliases = fields.list("aliases", singular: "alias", "tên khác", "Những cách gọi khác.")
        level = fields.optional("level", "cấp", "Cấp hành chính.")
        parent = fields.optional("parent", "thuộc", "Mã địa bàn cấp trên.")
        validFrom = fields.optional("valid_from", "từ ngày", "Ngày bắt đầu có tên này.")
        validTo = fields.optional("valid_to", "đến ngày", "Ngày cuối cùng còn tên này.")
        successors = fields.list("successors", singular: "successor", "kế thừa", "Mã các địa danh thay thế.")
    }
}
