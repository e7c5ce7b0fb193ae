/// A named, dated form of official documents: lines of its heads and its margins.
package struct DocumentProfile: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var id: Identifier
    package var label: String?
    /// The profile that supplies what is not given: `nd30` or `party-2026`.
    package var base: Identifier?
    /// Lines of the left head: parent body, then issuing body.
    package var leftHead: [String]
    /// Lines of the right head: the national or party name and motto.
    package var rightHead: [String]
    /// Who receives copies, at the foot.
    package var recipients: [String]
    /// Whether somebody compared the form with its decree; documents of others are marked as drafts.
    package var isVerified: Bool

    package init(from fields: inout some FieldSource) {
        id = fields.required("id", "mã", "Mã của thể thức.", fallback: Identifier(""))
        label = fields.optional("label", "nhãn", "Tên của thể thức.")
        base = fields.optional("base", "dựa trên", "Thể thức gốc: nd30 hoặc party-2026.")
        leftHead = fields.list("left_head", singular: "left_heads", "đầu trái", "Các dòng đầu trang bên trái.")
        rightHead = fields.list("right_head", singular: "right_heads", "đầu phải", "Các dòng đầu trang bên phải.")
        recipients = fields.list("recipients", singular: "recipient", "nơi nhận", "Các dòng Nơi nhận.")
        isVerified = fields.value(
            "verified", "đã kiểm chứng", "Thể thức đã được đối chiếu với văn bản quy định.", default: false)
    }
}
