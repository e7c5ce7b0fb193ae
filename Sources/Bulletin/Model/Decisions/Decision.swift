import Vietnamese

/// A decision, conclusion or task of a meeting.
package struct Decision: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "Thống nhất chương trình công tác năm 2024."

    /// The anchor on the entry's page; `d1`, `d2`, … by place where the editor gives none.
    package var id: Identifier?
    package var kind: DecisionKind
    package var text: String
    package var assignees: [NameReference]
    package var coordinators: [NameReference]
    package var reportTo: String?
    package var via: String?
    package var due: PartialDate?
    /// The status when it was taken; updates may have changed it since.
    package var status: DecisionStatus
    /// Number of the document it rests on.
    package var basis: String?
    /// The decision that this one replaces, as a file path with anchor.
    package var supersedes: String?
    package var vote: Vote?
    package var updates: [DecisionUpdate]
    package var isPublic: Bool

    package init(from fields: inout some FieldSource) {
        id = fields.optional("id", "mã", "Mã trong bài; mặc định d1, d2, … theo thứ tự.")
        kind = fields.value("kind", "loại", "Loại quyết định.", default: .agreementPoint)
        text = fields.required("text", "nội dung", "Nội dung quyết định.", fallback: "")
        assignees = fields.list("assignees", singular: "assignee", "giao cho", "Đơn vị, người được giao.")
        coordinators = fields.list("coordinate_with", singular: "coordinator", "phối hợp", "Đơn vị phối hợp.")
        reportTo = fields.optional("report_to", "báo cáo cho", "Nơi nhận báo cáo.")
        via = fields.optional("via", "thông qua", "Báo cáo thông qua đơn vị nào.")
        due = fields.optional("due", "hạn", "Thời hạn: 2024-03-31, 2024-03, 2024-Q1 hoặc 2024.")
        status = fields.value("status", "trạng thái", "Trạng thái khi quyết định.", default: .agreed)
        basis = fields.optional("basis", "căn cứ", "Số, ký hiệu văn bản làm căn cứ.")
        supersedes = fields.optional("supersedes", "thay thế", "Quyết định được thay thế: đường dẫn tệp và #mã.")
        vote = fields.optional("vote", "biểu quyết", "Kết quả biểu quyết.")
        updates = fields.list(
            "updates", singular: "update", "cập nhật", "Tiến độ, chỉ ghi thêm; dòng cuối là hiện trạng.")
        isPublic = fields.value("public", "công khai", "“không” để không xuất hiện ở bất cứ đâu.", default: true)
    }

    private init(text: String) {
        kind = .agreementPoint
        self.text = text
        assignees = []
        coordinators = []
        status = .agreed
        updates = []
        isPublic = true
    }

    package static func short(_ text: String) -> Self? { Self(text: text) }

    /// The status after all updates, as recorded.
    package var recordedStatus: DecisionStatus { updates.last(where: { $0.status != nil })?.status ?? status }

    /// Whether somebody still has to act: a task that was given, or anything with a due date that is not closed.
    package var isOpen: Bool {
        switch recordedStatus {
        case .assigned, .inProgress, .overdue, .postponed: true
        case .agreed, .adopted: due != nil
        case .proposed, .done, .cancelled, .superseded, .rejected: false
        }
    }

    /// The status on a day: what is open after its due date is overdue.
    package func status(on day: CivilDate) -> DecisionStatus {
        if isOpen, let due, due.lastDay < day { return .overdue }
        return recordedStatus
    }
}
