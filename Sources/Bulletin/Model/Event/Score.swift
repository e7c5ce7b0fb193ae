/// The points of one unit of an emulation cluster.
package struct Score: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var unit: NameReference
    /// Points that the unit gave itself.
    package var ownScore: Double?
    /// Points after the cluster's check.
    package var checkedScore: Double?
    package var bonus: Double?
    package var penalty: Double?
    package var finalScore: Double?
    package var rank: Int?

    package init(from fields: inout some FieldSource) {
        unit = fields.required("unit", "đơn vị", "Tên đơn vị trong cụm.", fallback: .name(""))
        ownScore = fields.optional("self", "tự chấm", "Điểm đơn vị tự chấm.")
        checkedScore = fields.optional("checked", "kiểm tra", "Điểm sau khi cụm kiểm tra.")
        bonus = fields.optional("bonus", "điểm thưởng", "Điểm thưởng.")
        penalty = fields.optional("penalty", "điểm trừ", "Điểm trừ.")
        finalScore = fields.optional("final", "kết quả", "Điểm cuối cùng.")
        rank = fields.optional("rank", "xếp hạng", "Thứ hạng trong cụm.")
    }
}
