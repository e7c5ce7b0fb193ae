/// Who receives an award.
package struct Recipient: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "Thành phố Thanh Hóa"

    package var name: NameReference
    package var kind: RecipientKind?
    package var position: String?
    package var isPublic: Bool

    package init(from fields: inout some FieldSource) {
        name = fields.required("name", "tên", "Tên tập thể, cá nhân.", fallback: .name(""))
        kind = fields.optional("kind", "đối tượng", "Cá nhân, tập thể, hộ gia đình hay doanh nghiệp.")
        position = fields.optional("position", "chức vụ", "Chức vụ, đơn vị.")
        isPublic = fields.value("public", "công khai", "“không” để không xuất hiện ở bất cứ đâu.", default: true)
    }

    private init(name: NameReference) {
        self.name = name
        isPublic = true
    }

    package static func short(_ text: String) -> Self? {
        (try? NameReference.parse(text)).map { Self(name: $0) }
    }
}
