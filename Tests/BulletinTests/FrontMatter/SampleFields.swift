import Vietnamese

@testable import Bulletin

/// A small entry with every kind of field.
struct Sample: FieldGroup, Equatable {
    static let table = FieldTable(recording: Self.self)

    var title: String
    var date: LocalDateTime?
    var draft: Bool
    var kind: EntryKind
    var tags: [String]
    var views: Int?
    var score: Double?
    var featured: CivilDate?
    var cover: Picture?
    var participants: [Person]
    var agenda: [Point]
    var levels: [Level]

    struct Level: Equatable {
        var key: String
        var value: String
    }

    init(from fields: inout some FieldSource) {
        title = fields.required("title", "tiêu đề", "Tiêu đề của bài.", fallback: "")
        date = fields.optional("date", "ngày", "Ngày đăng.")
        draft = fields.value("draft", "bản nháp", "Bản nháp.", default: false)
        kind = fields.value("kind", "loại bài", "Loại bài.", default: .news)
        tags = fields.list("tags", singular: "tag", "từ khóa", "Từ khóa.")
        views = fields.optional("views", "lượt xem", "Lượt xem.")
        score = fields.optional("score", "điểm", "Điểm.")
        featured = fields.optional("featured_until", "nổi bật đến", "Đứng đầu đến ngày này.")
        cover = fields.optional("cover", "ảnh bìa", "Ảnh bìa.")
        participants = fields.list("participants", singular: "participant", "thành phần", "Người dự.")
        agenda = fields.list("agenda", singular: "agenda_item", "chương trình", "Các mục.")
        levels = fields.dictionary("checks", "kiểm tra", "Mức kiểm tra.").map { Level(key: $0.0, value: $0.1) }
    }

    struct Picture: FieldGroup, Equatable {
        static let table = FieldTable(recording: Self.self)
        static let shortForm: String? = "anh.jpg"

        var file: String
        var alt: String?

        init(from fields: inout some FieldSource) {
            file = fields.required("file", "tệp", "Tên tệp.", fallback: "")
            alt = fields.optional("alt", "mô tả", "Mô tả.")
        }

        init(file: String, alt: String? = nil) {
            self.file = file
            self.alt = alt
        }

        static func short(_ text: String) -> Self? { Self(file: text) }
    }

    struct Person: FieldGroup, Equatable {
        static let table = FieldTable(recording: Self.self)
        static let shortForm: String? = "Lê Thị Huyền"

        var name: String
        var position: String?
        var roles: [ParticipantRole]
        var count: Int?

        init(from fields: inout some FieldSource) {
            name = fields.required("name", "họ tên", "Họ tên.", fallback: "")
            position = fields.optional("position", "chức vụ", "Chức vụ.")
            roles = fields.list("roles", singular: "role", "vai trò", "Vai trò.")
            count = fields.optional("count", "số lượng", "Số người.")
        }

        init(name: String, position: String? = nil, roles: [ParticipantRole] = [], count: Int? = nil) {
            self.name = name
            self.position = position
            self.roles = roles
            self.count = count
        }

        static func short(_ text: String) -> Self? { Self(name: text) }
    }

    struct Point: FieldGroup, Equatable {
        static let table = FieldTable(recording: Self.self)

        var title: String
        var start: ClockTime?

        init(from fields: inout some FieldSource) {
            title = fields.required("title", "tiêu đề", "Nội dung.", fallback: "")
            start = fields.optional("start", "bắt đầu", "Giờ bắt đầu.")
        }
    }
}

/// Decodes front matter given without its fences, as if it began on line 2 of `bai.md`.
func decodeSample(_ yaml: String) -> Decoded<Sample> {
    let bytes = Array("---\n\(yaml)\n---\n".utf8)
    let block = FrontMatterBlock(of: SourceText(path: "bai.md", bytes: bytes), table: Sample.table)
    guard let text = block.yaml else { return Decoded(value: Sample.empty, diagnostics: block.diagnostics) }
    var decoded = Sample.decode(text)
    decoded.diagnostics.insert(contentsOf: block.diagnostics, at: 0)
    return decoded
}

extension Sample {
    static var empty: Sample {
        var recorder = FieldRecorder()
        return Sample(from: &recorder)
    }
}
