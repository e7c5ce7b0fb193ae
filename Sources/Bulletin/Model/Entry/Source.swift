/// Where an entry was taken from.
package struct Source: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "Báo Thanh Hóa"

    package var name: String
    package var url: WebAddress?

    package init(from fields: inout some FieldSource) {
        name = fields.required("name", "tên", "Tên của nguồn.", fallback: "")
        url = fields.optional("url", "địa chỉ", "Địa chỉ của bài gốc.")
    }

    package init(name: String, url: WebAddress? = nil) {
        self.name = name
        self.url = url
    }

    package static func short(_ text: String) -> Self? { Self(name: text) }
}
