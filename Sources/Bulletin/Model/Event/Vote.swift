/// The result of a vote.
package struct Vote: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var method: VoteMethod?
    package var inFavour: Int?
    package var against: Int?
    package var abstentions: Int?

    package init(from fields: inout some FieldSource) {
        method = fields.optional("method", "hình thức", "Hình thức biểu quyết.")
        inFavour = fields.optional("for", "tán thành", "Số phiếu tán thành.")
        against = fields.optional("against", "không tán thành", "Số phiếu không tán thành.")
        abstentions = fields.optional("abstain", "không ý kiến", "Số phiếu không có ý kiến.")
    }

    /// All votes that were counted.
    package var total: Int { (inFavour ?? 0) + (against ?? 0) + (abstentions ?? 0) }
}
