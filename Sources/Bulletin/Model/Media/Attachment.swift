/// A file that readers may download.
package struct Attachment: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "ke-hoach.pdf"

    package var file: String
    package var title: String?
    package var isPublic: Bool

    package init(from fields: inout some FieldSource) {
        file = fields.required("file", "tệp", "Tên tệp trong content/media hoặc bên cạnh bài.", fallback: "")
        title = fields.optional("title", "tiêu đề", "Tên để người đọc nhận biết.")
        isPublic = fields.value("public", "công khai", "“không” để không xuất hiện ở bất cứ đâu.", default: true)
    }

    private init(file: String) {
        self.file = file
        isPublic = true
    }

    package static func short(_ text: String) -> Self? { Self(file: text) }
}
