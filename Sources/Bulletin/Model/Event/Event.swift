import Vietnamese

/// The meeting or event that an entry reports.
package struct Event: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var title: String?
    package var kind: EventKind?
    /// Number of the minutes, `05/BB-CTĐ`.
    package var number: String?
    package var start: LocalDateTime?
    package var end: LocalDateTime?
    /// The place as written; resolved against the places' registry by the date of the event.
    package var place: NameReference?
    package var organizers: [NameReference]
    package var cluster: Identifier?
    package var quorum: Quorum?
    package var note: String?

    package init(from fields: inout some FieldSource) {
        title = fields.optional("title", "tiêu đề", "Tên cuộc họp, sự kiện; nếu không có thì lấy tiêu đề bài.")
        kind = fields.optional("kind", "loại", "Loại cuộc họp, sự kiện.")
        number = fields.optional("number", "số", "Số, ký hiệu của biên bản.")
        start = fields.optional("start", "bắt đầu", "Ngày giờ bắt đầu; biên bản phải có.")
        end = fields.optional("end", "kết thúc", "Ngày giờ kết thúc.")
        place = fields.optional("place", "địa điểm", "Nơi tổ chức.")
        organizers = fields.list("organizers", singular: "organizer", "đơn vị tổ chức", "Cơ quan, đơn vị tổ chức.")
        cluster = fields.optional("cluster", "cụm thi đua", "Mã cụm thi đua trong clusters.yaml.")
        quorum = fields.optional("quorum", "số người dự", "Số người được triệu tập, cần có và có mặt.")
        note = fields.optional("note", "ghi chú", "Ghi chú về cuộc họp, sự kiện.")
    }

    /// How many were called, had to be there, and were there.
    package struct Quorum: FieldGroup, Equatable {
        package static let table = FieldTable(recording: Self.self)

        package var eligible: Int?
        package var required: Int?
        package var present: Int?

        package init(from fields: inout some FieldSource) {
            eligible = fields.optional("eligible", "được triệu tập", "Số người được triệu tập.")
            required = fields.optional("required", "cần có", "Số người cần có để họp hợp lệ.")
            present = fields.optional("present", "có mặt", "Số người có mặt.")
        }
    }
}
