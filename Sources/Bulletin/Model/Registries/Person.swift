/// A person of `people.yaml`. Only these have a profile of their own: elsewhere namesakes cannot be told apart.
package struct Person: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var id: Identifier
    package var name: String
    /// The name to sort by, where the last syllable is not the given name.
    package var sortAs: String?
    package var honorific: String?
    package var aliases: [String]
    package var positions: [Position]
    package var isPublic: Bool

    package init(from fields: inout some FieldSource) {
        id = fields.required("id", "mã", "Mã của người, không đổi.", fallback: Identifier(""))
        name = fields.required("name", "họ tên", "Họ và tên.", fallback: "")
        sortAs = fields.optional("sort_as", "xếp theo", "Tên để xếp thứ tự, khi tên không nằm ở cuối.")
        honorific = fields.optional("honorific", "danh xưng", "Học hàm, học vị, phẩm trật.")
        aliases = fields.list("aliases", singular: "alias", "tên khác", "Những cách viết khác của tên.")
        positions = fields.list("positions", singular: "position", "chức vụ", "Các chức vụ theo thời gian.")
        isPublic = fields.value("public", "công khai", "“không” để không có trang riêng.", default: true)
    }
}
