import Vietnamese

/// A commendation, proposed or conferred.
package struct Award: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var kind: AwardKind
    package var title: String?
    package var level: AwardLevel?
    package var grade: AwardGrade?
    package var recipients: [Recipient]
    /// How many received it, where they are not all named.
    package var count: Int?
    package var reason: String?
    package var year: Int?
    package var status: AwardStatus
    package var conferredBy: NameReference?
    package var decision: Reference?

    package init(from fields: inout some FieldSource) {
        kind = fields.value("kind", "hình thức", "Hình thức khen thưởng.", default: .commendationUnspecified)
        title = fields.optional("title", "tiêu đề", "Tên gọi đầy đủ.")
        level = fields.optional("level", "cấp", "Cấp khen thưởng.")
        grade = fields.optional("grade", "hạng", "Hạng.")
        recipients = fields.list("recipients", singular: "recipient", "người nhận", "Tập thể, cá nhân được khen.")
        count = fields.optional("count", "số lượng", "Số lượng, khi không ghi tên hết.")
        reason = fields.optional("reason", "thành tích", "Thành tích được khen.")
        year = fields.optional("year", "năm", "Năm của thành tích.")
        status = fields.value("status", "trạng thái", "Mới đề nghị hay đã có quyết định.", default: .proposed)
        conferredBy = fields.optional("conferred_by", "cơ quan khen", "Cơ quan quyết định khen thưởng.")
        decision = fields.optional("decision", "quyết định", "Số và ngày quyết định khen thưởng.")
    }

    /// The decision by which an award is conferred.
    package struct Reference: FieldGroup, Equatable {
        package static let table = FieldTable(recording: Self.self)
        package static let shortForm: String? = "240/QĐ-MTTQ"

        package var number: String
        package var date: CivilDate?

        package init(from fields: inout some FieldSource) {
            number = fields.required("number", "số", "Số, ký hiệu quyết định.", fallback: "")
            date = fields.optional("date", "ngày", "Ngày quyết định.")
        }

        private init(number: String) { self.number = number }

        package static func short(_ text: String) -> Self? { Self(number: text) }
    }

    /// How many it was given to: the number stated, or those named.
    package var total: Int { count ?? recipients.count }

    /// What readers see: the title, or kind and grade.
    package var label: String {
        if let title { return title }
        guard let grade else { return kind.label }
        return "\(kind.label) \(grade.label)"
    }
}
