/// A section of the site.
package struct SectionSettings: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var id: Identifier
    package var label: String
    package var order: Int?
    package var layout: SectionLayout
    package var description: String?

    package init(from fields: inout some FieldSource) {
        id = fields.required("id", "mã", "Mã chuyên mục, cũng là tên thư mục.", fallback: Identifier(""))
        label = fields.required("label", "nhãn", "Tên chuyên mục.", fallback: "")
        order = fields.optional("order", "thứ tự", "Thứ tự trên trang chủ.")
        layout = fields.value("layout", "bố cục", "Cách trình bày danh sách.", default: .list)
        description = fields.optional("description", "giới thiệu", "Một câu về chuyên mục.")
    }
}

/// How a section lists its entries.
package enum SectionLayout: String, Vocabulary {
    case list
    case cards
    case documents
    case schedule

    package static let noun = "bố cục"

    package var label: String {
        switch self {
        case .list: "danh sách"
        case .cards: "thẻ ảnh"
        case .documents: "bảng văn bản"
        case .schedule: "lịch"
        }
    }
}
