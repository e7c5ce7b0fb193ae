import Vietnamese

/// `content/booklets/<name>.yaml`: what a booklet holds and how it is printed.
package struct BookletSettings: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    /// Names the files made: `ky-yeu-2023.pdf`. Nil takes the name of the settings' file.
    package var id: Identifier?
    package var title: String?
    package var subtitle: String?
    package var organization: String?
    package var year: Int?
    package var from: CivilDate?
    package var to: CivilDate?
    package var profile: BookletProfile
    package var size: BookletSize
    package var formats: [BookletFormat]
    package var sections: [Identifier]
    package var kinds: [EntryKind]
    package var length: ArticleLength
    package var order: EntrySequence
    package var cover: String?
    /// Markdown.
    package var foreword: String?
    package var imprint: BookletImprint?
    package var chapters: [BookletChapter]
    /// Chapters that are made where none are named: by month, section or topic.
    package var division: ChapterDivision
    /// Paths of entries that are left out, relative to the settings' file.
    package var exclude: [String]
    /// Parts that are left out.
    package var without: [BookletPart]
    package var isImposed: Bool
    package var isGlued: Bool
    package var isLargePrint: Bool

    package init(from fields: inout some FieldSource) {
        id = fields.optional("id", "mã", "Mã, cũng là tên các tệp được tạo; mặc định là tên tệp này.")
        title = fields.optional("title", "tiêu đề", "Tên cuốn sách.")
        subtitle = fields.optional("subtitle", "phụ đề", "Dòng nhỏ dưới tên sách.")
        organization = fields.optional("organization", "cơ quan", "Cơ quan đứng tên, thay cho site.yaml.")
        year = fields.optional("year", "năm", "Gom các bài của năm này.")
        from = fields.optional("from", "từ ngày", "Ngày đầu, nếu không phải đầu năm.")
        to = fields.optional("to", "đến ngày", "Ngày cuối, nếu không phải cuối năm.")
        profile = fields.value("profile", "kiểu sách", "Kỷ yếu, hoặc báo cáo có Phần I, II.", default: .yearbook)
        size = fields.value("size", "khổ", "a5, a4, 14.5x20.5 hoặc 16x24.", default: .a5)
        formats = fields.list("formats", singular: "format", "định dạng", "html, pdf, epub, docx; mặc định là cả bốn.")
        sections = fields.list("sections", singular: "section", "chuyên mục", "Chỉ lấy các chuyên mục này.")
        kinds = fields.list("kinds", singular: "kind", "loại bài", "Chỉ lấy các loại bài này.")
        length = fields.value("articles", "độ dài bài", "In cả bài hay chỉ tóm tắt.", default: .whole)
        order = fields.value("order", "thứ tự", "Bài cũ trước hay bài mới trước.", default: .oldestFirst)
        cover = fields.optional("cover", "ảnh bìa", "Tệp ảnh bìa trong content/media.")
        foreword = fields.optional("foreword", "lời nói đầu", "Lời nói đầu, viết bằng Markdown.")
        imprint = fields.optional("imprint", "thông tin xuất bản", "Khung thông tin xuất bản.")
        chapters = fields.list("chapters", singular: "chapter", "chương", "Các chương, theo thứ tự trong sách.")
        division = fields.value(
            "chapters_by", "chia chương", "Khi không ghi chương: chia theo tháng, chuyên mục hay chủ đề.",
            default: .section)
        exclude = fields.list("exclude", singular: "excluded", "loại trừ", "Đường dẫn của các bài không đưa vào.")
        without = fields.list("without", singular: "without_part", "bỏ phần", "Những phần không in.")
        isImposed = fields.value("impose", "bình bản", "Tạo thêm bản để in gập đôi, đóng ghim giữa.", default: false)
        isGlued = fields.value("glued", "đóng keo", "Chừa lề trong rộng hơn cho sách đóng keo gáy.", default: false)
        isLargePrint = fields.value("large_print", "chữ to", "Cỡ chữ lớn cho bạn đọc cao tuổi.", default: false)
    }
}

/// One chapter of a booklet: a title and which entries stand in it.
package struct BookletChapter: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var title: String
    /// Divides the chapter once more.
    package var division: ChapterDivision?
    package var sections: [Identifier]
    package var kinds: [EntryKind]
    package var tags: [String]
    /// Entries by path, relative to the settings' file, in the order to be printed.
    package var entries: [String]
    package var length: ArticleLength?

    package init(from fields: inout some FieldSource) {
        title = fields.required("title", "tiêu đề", "Tên chương.", fallback: "")
        division = fields.optional("by", "chia theo", "Chia chương theo tháng, chuyên mục hay chủ đề.")
        sections = fields.list("sections", singular: "section", "chuyên mục", "Lấy bài của các chuyên mục này.")
        kinds = fields.list("kinds", singular: "kind", "loại bài", "Chỉ lấy các loại bài này.")
        tags = fields.list("tags", singular: "tag", "từ khóa", "Lấy bài có một trong các từ khóa này.")
        entries = fields.list("entries", singular: "entry", "bài", "Đường dẫn của từng bài, theo thứ tự in.")
        length = fields.optional("articles", "độ dài bài", "In cả bài hay chỉ tóm tắt, riêng cho chương này.")
    }
}

/// The block of publishing facts that a printed booklet must carry.
package struct BookletImprint: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var license: String?
    package var date: CivilDate?
    package var publisher: String?
    package var editor: String?
    package var copies: Int?
    package var size: String?
    package var printer: String?
    package var deposit: String?
    package var isbn: String?

    package init(from fields: inout some FieldSource) {
        license = fields.optional("license", "giấy phép", "Số giấy phép xuất bản.")
        date = fields.optional("date", "ngày cấp", "Ngày cấp giấy phép.")
        publisher = fields.optional("publisher", "nơi xuất bản", "Cơ quan chịu trách nhiệm xuất bản.")
        editor = fields.optional("editor", "chịu trách nhiệm", "Người chịu trách nhiệm nội dung.")
        copies = fields.optional("copies", "số lượng", "Số bản in.")
        size = fields.optional("size", "khổ in", "Khổ sách, viết như trong giấy phép.")
        printer = fields.optional("printer", "nơi in", "Cơ sở in.")
        deposit = fields.optional("deposit", "nộp lưu chiểu", "Thời gian nộp lưu chiểu.")
        isbn = fields.optional("isbn", "mã isbn", "Mã số ISBN.")
    }
}

extension BookletSettings {
    /// The first and last day as written, else those of the year.
    package var bounds: (first: CivilDate?, last: CivilDate?) {
        (
            from ?? year.flatMap { CivilDate(year: $0, month: 1, day: 1) },
            to ?? year.flatMap { CivilDate(year: $0, month: 12, day: 31) }
        )
    }

    /// Whether the last day is before the first.
    package var endsBeforeItBegins: Bool {
        guard let first = bounds.first, let last = bounds.last else { return false }
        return last < first
    }
}
