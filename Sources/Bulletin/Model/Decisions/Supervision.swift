import Vietnamese

/// A supervision or social criticism that an entry records.
package struct Supervision: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var title: String
    package var kind: SupervisionKind?
    /// Who or what is supervised, `03 dự án`.
    package var subjects: [String]
    package var basis: String?
    package var status: SupervisionStatus?
    package var team: [NameReference]
    package var planned: PartialDate?
    package var conducted: CivilDate?
    package var reported: CivilDate?
    package var recommendations: [Recommendation]

    package init(from fields: inout some FieldSource) {
        title = fields.required("title", "tiêu đề", "Nội dung giám sát, phản biện.", fallback: "")
        kind = fields.optional("kind", "hình thức", "Hình thức giám sát hoặc phản biện.")
        subjects = fields.list("subjects", singular: "subject", "đối tượng", "Đối tượng được giám sát.")
        basis = fields.optional("basis", "căn cứ", "Số, ký hiệu văn bản làm căn cứ.")
        status = fields.optional("status", "trạng thái", "Giai đoạn hiện nay.")
        team = fields.list("team", singular: "member", "đoàn giám sát", "Thành viên đoàn giám sát.")
        planned = fields.optional("planned", "dự kiến", "Thời gian dự kiến.")
        conducted = fields.optional("conducted", "ngày tiến hành", "Ngày tiến hành.")
        reported = fields.optional("reported", "ngày báo cáo", "Ngày báo cáo kết quả.")
        recommendations = fields.list(
            "recommendations", singular: "recommendation", "kiến nghị", "Kiến nghị sau giám sát.")
    }
}

/// What a supervision asks somebody to do.
package struct Recommendation: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var text: String
    package var addressee: NameReference?
    package var due: PartialDate?
    package var answered: CivilDate?
    package var answer: String?

    package init(from fields: inout some FieldSource) {
        text = fields.required("text", "nội dung", "Nội dung kiến nghị.", fallback: "")
        addressee = fields.optional("to", "gửi", "Nơi nhận kiến nghị.")
        due = fields.optional("due", "hạn", "Thời hạn trả lời.")
        answered = fields.optional("answered", "ngày trả lời", "Ngày trả lời.")
        answer = fields.optional("answer", "trả lời", "Nội dung trả lời.")
    }
}
