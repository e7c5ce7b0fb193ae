import Vietnamese

/// A line of a work schedule.
package struct ScheduleItem: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var start: LocalDateTime?
    package var end: LocalDateTime?
    package var text: String
    package var place: String?
    package var chair: String?
    package var participants: String?

    package init(from fields: inout some FieldSource) {
        start = fields.optional("start", "bắt đầu", "Ngày giờ bắt đầu.")
        end = fields.optional("end", "kết thúc", "Ngày giờ kết thúc.")
        text = fields.required("text", "nội dung", "Nội dung công việc.", fallback: "")
        place = fields.optional("place", "địa điểm", "Nơi diễn ra.")
        chair = fields.optional("chair", "chủ trì", "Người chủ trì.")
        participants = fields.optional("participants", "thành phần", "Thành phần dự.")
    }
}
