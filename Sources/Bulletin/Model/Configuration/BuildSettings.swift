/// Whether and how the site can be searched.
package struct SearchSettings: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "web"

    package var mode: SearchMode

    package init(from fields: inout some FieldSource) {
        mode = fields.value("mode", "chế độ", "off, web hoặc usb.", default: .web)
    }

    package init(mode: SearchMode = .web) { self.mode = mode }

    package static func short(_ text: String) -> Self? { (try? SearchMode.parse(text)).map(Self.init(mode:)) }
}

/// For which place the search index is cut.
package enum SearchMode: String, Vocabulary {
    case off
    case web
    case usb

    package static let noun = "chế độ tìm kiếm"

    package var label: String {
        switch self {
        case .off: "tắt"
        case .web: "trang web"
        case .usb: "thẻ nhớ USB"
        }
    }
}

/// Whether pictures are reduced for the web.
package struct ImageSettings: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "web"

    package var mode: ImageMode
    /// WebP quality, 1 to 100.
    package var quality: Int

    package init(from fields: inout some FieldSource) {
        mode = fields.value("mode", "chế độ", "auto, web hoặc off.", default: .automatic)
        quality =
            fields.value("quality", "chất lượng", "Chất lượng WebP, 1 đến 100.", default: PictureQuality(80)).value
    }

    package init(mode: ImageMode = .automatic) {
        self.mode = mode
        quality = 80
    }

    package static func short(_ text: String) -> Self? { (try? ImageMode.parse(text)).map { Self(mode: $0) } }
}

/// What becomes of pictures.
package enum ImageMode: String, Vocabulary {
    /// Reduced where libvips is installed.
    case automatic = "auto"
    /// Reduced; an error without libvips.
    case web
    /// Published as they are, less their metadata.
    case off

    package static let noun = "chế độ ảnh"

    package var label: String {
        switch self {
        case .automatic: "tự động"
        case .web: "thu nhỏ"
        case .off: "giữ nguyên"
        }
    }
}

/// How `output/` is replaced.
package struct PublishSettings: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "in-place"

    package var mode: PublishMode
    /// Entries on a page of a list.
    package var pageSize: Int

    package init(from fields: inout some FieldSource) {
        mode = fields.value("mode", "chế độ", "auto hoặc in-place.", default: .automatic)
        let size: PageSize = fields.value(
            "page_size", "số bài mỗi trang", "Số bài trên một trang danh sách, 1 đến 1000.", default: PageSize(20))
        pageSize = size.value
    }

    package init(mode: PublishMode = .automatic) {
        self.mode = mode
        pageSize = 20
    }

    package static func short(_ text: String) -> Self? { (try? PublishMode.parse(text)).map { Self(mode: $0) } }
}

/// Whether the whole folder is exchanged or files are replaced one by one.
package enum PublishMode: String, Vocabulary {
    case automatic = "auto"
    case inPlace = "in-place"

    package static let noun = "chế độ xuất bản"

    package var label: String { self == .automatic ? "tự động" : "từng tệp" }
}

/// How many entries stand on a page of a list.
package struct PageSize: RangedInteger, Equatable {
    package static let range = 1...1000
    package let value: Int

    package init(_ value: Int) { self.value = value }
}

/// How well a reduced picture must look, as WebP counts it.
package struct PictureQuality: RangedInteger, Equatable {
    package static let range = 1...100
    package let value: Int

    package init(_ value: Int) { self.value = value }
}
