/// `content/site.yaml`: what the site is called, how it looks, and how it is built.
package struct SiteConfiguration: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var title: String
    package var description: String?
    /// The public address of the site's root; without it, outputs that need absolute addresses are left out.
    package var url: WebAddress?
    package var organization: String?
    package var language: LanguageSetting
    package var timeZone: TimeZoneSetting
    package var theme: Theme
    package var menu: [MenuItem]
    package var sections: [SectionSettings]
    package var footer: Footer
    package var search: SearchSettings
    /// Whether the site has pages of decisions, awards, people and bodies, and open data.
    package var hasRegisters: Bool
    package var images: ImageSettings
    package var publish: PublishSettings
    package var checks: [(DiagnosticID, CheckLevel)]
    package var profiles: [DocumentProfile]
    package var abbreviations: [GlossaryTerm]

    package init(from fields: inout some FieldSource) {
        title = fields.required("title", "tiêu đề", "Tên trang tin.", fallback: "")
        description = fields.optional("description", "giới thiệu", "Một câu giới thiệu trang tin.")
        url = fields.optional("url", "địa chỉ", "Địa chỉ công khai của trang, https://…")
        organization = fields.optional("organization", "cơ quan", "Cơ quan chủ quản.")
        language = fields.value("language", "ngôn ngữ", "Ngôn ngữ của thông báo: vi hoặc en.", default: .vietnamese)
        timeZone = fields.value("time_zone", "múi giờ", "Múi giờ; chỉ có Asia/Ho_Chi_Minh.", default: .vietnam)
        theme = fields.optional("theme", "giao diện", "Biểu trưng, ảnh đầu trang, màu sắc.") ?? Theme()
        menu = fields.list("menu", singular: "menu_item", "thực đơn", "Thực đơn hai cấp.")
        sections = fields.list("sections", singular: "section", "chuyên mục", "Các chuyên mục.")
        footer = fields.optional("footer", "chân trang", "Nội dung cuối trang.") ?? Footer()
        search = fields.optional("search", "tìm kiếm", "Tìm kiếm.") ?? SearchSettings()
        hasRegisters = fields.value(
            "registers", "sổ theo dõi", "“off” để không làm trang nghị quyết, khen thưởng, con người, dữ liệu mở.",
            default: true)
        images = fields.optional("images", "ảnh", "Cách xử lý ảnh.") ?? ImageSettings()
        publish = fields.optional("publish", "xuất bản", "Cách ghi thư mục output.") ?? PublishSettings()
        checks = fields.dictionary("checks", "kiểm tra", "Mức của từng kiểm tra: off, warning hoặc error.")
            .map { (DiagnosticID(rawValue: $0.0), $0.1) }
        profiles = fields.list("profiles", singular: "profile", "thể thức", "Thể thức văn bản.")
        abbreviations = fields.list(
            "abbreviations", singular: "abbreviation", "chữ viết tắt", "Chữ viết tắt của riêng trang tin.")
    }

    package static func == (left: SiteConfiguration, right: SiteConfiguration) -> Bool {
        left.title == right.title && left.description == right.description && left.url == right.url
            && left.organization == right.organization && left.language == right.language
            && left.theme == right.theme && left.menu == right.menu && left.sections == right.sections
            && left.footer == right.footer && left.search == right.search
            && left.hasRegisters == right.hasRegisters && left.images == right.images
            && left.publish == right.publish && left.profiles == right.profiles
            && left.abbreviations == right.abbreviations && left.checks.elementsEqual(right.checks, by: ==)
    }
}

/// The language of messages, as `site.yaml` spells it.
package enum LanguageSetting: String, Vocabulary {
    case vietnamese = "vi"
    case english = "en"

    package static let noun = "ngôn ngữ"

    package var label: String { self == .vietnamese ? "tiếng Việt" : "tiếng Anh" }

    package var language: Language { self == .vietnamese ? .vietnamese : .english }
}

/// The zone of all times. There is one: `Vietnamese` owns the civil calendar at +07:00.
package enum TimeZoneSetting: String, Vocabulary {
    case vietnam = "Asia/Ho_Chi_Minh"

    package static let noun = "múi giờ"

    package var label: String { "giờ Việt Nam" }
}

/// How seriously a check is taken.
package enum CheckLevel: String, Vocabulary {
    case off
    case warning
    case error

    package static let noun = "mức kiểm tra"

    package var label: String {
        switch self {
        case .off: "tắt"
        case .warning: "cảnh báo"
        case .error: "lỗi"
        }
    }
}
