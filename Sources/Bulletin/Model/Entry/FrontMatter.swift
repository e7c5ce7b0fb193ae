import Vietnamese

/// Everything an entry says about itself above its text.
///
/// The fields stand in the order in which the guide explains them and new files list them.
package struct FrontMatter: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var kind: EntryKind
    package var title: String
    /// Day or moment of publication; every dated kind of entry has one.
    package var date: LocalDateTime?
    package var updated: LocalDateTime?
    /// Builds before this moment leave the entry out.
    package var publishAt: LocalDateTime?
    /// Builds from this moment on leave the entry out.
    package var expiresAt: LocalDateTime?
    package var isDraft: Bool
    /// The last part of the address; nil takes the file's name.
    package var slug: String?
    /// The section the entry is listed in; nil takes the folder. Never changes the address.
    package var section: Identifier?
    /// The entry leads the home page up to this day.
    package var featuredUntil: CivilDate?
    package var isPublic: Bool
    package var authors: [String]
    package var source: Source?
    package var summary: String?
    package var tags: [String]
    package var campaigns: [Identifier]
    package var cover: Illustration?
    package var photos: [Illustration]
    package var attachments: [Attachment]
    package var aliases: [String]
    package var related: [String]
    package var legacy: LegacyFigures?

    package var event: Event?
    package var agenda: [AgendaItem]
    package var participants: [Participant]
    package var decisions: [Decision]
    package var awards: [Award]
    package var elections: [Election]
    package var scores: [Score]
    package var documents: [CitedDocument]
    package var models: [PilotModel]
    package var supervision: [Supervision]
    package var document: OfficialDocument?
    package var schedule: [ScheduleItem]

    package init(from fields: inout some FieldSource) {
        kind = fields.value("kind", "loại bài", "Loại bài; quyết định mẫu trang.", default: .news)
        title = fields.required("title", "tiêu đề", "Tiêu đề của bài.", fallback: "")
        date = fields.optional("date", "ngày", "Ngày, hoặc ngày giờ đăng; giờ Việt Nam.")
        updated = fields.optional("updated", "cập nhật", "Ngày, hoặc ngày giờ sửa lại nội dung.")
        publishAt = fields.optional("publish_at", "hẹn giờ đăng", "Trước thời điểm này bài chưa được đăng.")
        expiresAt = fields.optional("expires_at", "hết hạn đăng", "Từ thời điểm này bài không còn được đăng.")
        isDraft = fields.value("draft", "bản nháp", "Bản nháp chỉ hiện khi xem trước.", default: false)
        slug = fields.optional("slug", "tên địa chỉ", "Phần cuối của địa chỉ, thay cho tên tệp.")
        section = fields.optional("section", "chuyên mục", "Mã chuyên mục, thay cho thư mục; không đổi địa chỉ.")
        featuredUntil = fields.optional("featured_until", "nổi bật đến", "Đứng đầu trang chủ đến hết ngày này.")
        isPublic = fields.value("public", "công khai", "“không” để bài không xuất hiện ở bất cứ đâu.", default: true)
        authors = fields.list("authors", singular: "author", "tác giả", "Người viết bài.")
        source = fields.optional("source", "nguồn", "Nguồn, khi bài dẫn lại từ nơi khác.")
        summary = fields.optional("summary", "tóm tắt", "Một hai câu; nếu không có thì lấy đoạn đầu của bài.")
        tags = fields.list("tags", singular: "tag", "từ khóa", "Từ khóa để gom các bài cùng chủ đề.")
        campaigns = fields.list(
            "campaigns", singular: "campaign", "cuộc vận động", "Mã cuộc vận động, phong trào trong campaigns.yaml.")
        cover = fields.optional("cover", "ảnh bìa", "Ảnh đứng đầu bài và trong danh sách.")
        photos = fields.list("photos", singular: "photo", "ảnh", "Chùm ảnh ở cuối bài.")
        attachments = fields.list("attachments", singular: "attachment", "tệp đính kèm", "Tệp để tải về.")
        aliases = fields.list("aliases", singular: "alias", "địa chỉ cũ", "Địa chỉ cũ, được chuyển hướng về bài.")
        related = fields.list("related", singular: "related", "bài liên quan", "Đường dẫn tệp của bài liên quan.")
        legacy = fields.optional("legacy", "số liệu cũ", "Số liệu mang theo từ cổng thông tin cũ.")
        event = fields.optional("event", "sự kiện", "Cuộc họp hoặc sự kiện mà bài nói tới.")
        agenda = fields.list("agenda", singular: "agenda_item", "chương trình", "Các mục của chương trình họp.")
        participants = fields.list(
            "participants", singular: "participant", "thành phần", "Người dự, theo thứ tự nghi thức.")
        decisions = fields.list(
            "decisions", singular: "decision", "quyết định", "Điều đã thống nhất, kết luận, giao việc.")
        awards = fields.list("awards", singular: "award", "khen thưởng", "Khen thưởng được đề nghị hoặc đã trao.")
        elections = fields.list("elections", singular: "election", "bầu cử", "Kết quả bầu.")
        scores = fields.list("scores", singular: "score", "điểm thi đua", "Điểm của các đơn vị trong cụm.")
        documents = fields.list("documents", singular: "cited_document", "văn bản viện dẫn", "Văn bản được nhắc tới.")
        models = fields.list("models", singular: "model", "mô hình", "Mô hình được nói tới.")
        supervision = fields.list(
            "supervision", singular: "supervisions", "giám sát", "Cuộc giám sát, phản biện xã hội.")
        document = fields.optional("document", "văn bản", "Số liệu của văn bản, khi loại bài là văn bản.")
        schedule = fields.list(
            "schedule", singular: "schedule_item", "lịch công tác", "Lịch, khi loại bài là thông báo.")
    }
}
