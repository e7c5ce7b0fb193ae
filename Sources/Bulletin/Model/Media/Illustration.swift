/// A picture with its words: a cover or an item of a gallery.
package struct Illustration: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "hoi-nghi.jpg"

    /// The file, relative to the entry, to its media folder or to `content/media`.
    package var file: String
    package var alt: String?
    package var isDecorative: Bool
    package var caption: String?
    package var credit: String?
    package var isPublic: Bool

    package init(from fields: inout some FieldSource) {
        file = fields.required("file", "tệp", "Tên tệp ảnh trong content/media hoặc bên cạnh bài.", fallback: "")
        alt = fields.optional("alt", "mô tả", "Mô tả ảnh cho người không nhìn thấy.")
        isDecorative = fields.value("decorative", "trang trí", "Ảnh chỉ để trang trí, không cần mô tả.", default: false)
        caption = fields.optional("caption", "chú thích", "Chú thích dưới ảnh.")
        credit = fields.optional("credit", "người chụp", "Người chụp, nguồn ảnh.")
        isPublic = fields.value("public", "công khai", "“không” để không xuất hiện ở bất cứ đâu.", default: true)
    }

    private init(file: String) {
        self.file = file
        isDecorative = false
        isPublic = true
    }

    package static func short(_ text: String) -> Self? { Self(file: text) }
}
