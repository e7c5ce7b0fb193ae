import Vietnamese

/// A body of `organizations.yaml`.
package struct Organization: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var id: Identifier
    package var name: String
    package var aliases: [String]
    package var level: OrganizationLevel?
    package var parent: Identifier?
    package var place: Identifier?
    package var validFrom: CivilDate?
    package var validTo: CivilDate?
    /// The bodies that took over; an old district may have several.
    package var successors: [Identifier]

    package init(from fields: inout some FieldSource) {
        id = fields.required("id", "mã", "Mã của cơ quan, đơn vị, không đổi.", fallback: Identifier(""))
        name = fields.required("name", "tên", "Tên đầy đủ.", fallback: "")
        aliases = fields.list("aliases", singular: "alias", "tên khác", "Những cách gọi khác.")
        level = fields.optional("level", "cấp", "Cấp hành chính.")
        parent = fields.optional("parent", "cấp trên", "Mã cơ quan cấp trên.")
        place = fields.optional("place", "địa bàn", "Mã địa bàn trong places.yaml.")
        validFrom = fields.optional("valid_from", "từ ngày", "Ngày bắt đầu tồn tại.")
        validTo = fields.optional("valid_to", "đến ngày", "Ngày cuối cùng còn tồn tại.")
        successors = fields.list("successors", singular: "successor", "kế thừa", "Mã các cơ quan kế thừa.")
    }
}
