/// What stands at the foot of every page.
package struct Footer: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var editor: String?
    package var address: String?
    package var license: String?
    package var note: String?

    package init(from fields: inout some FieldSource) {
        editor = fields.optional("editor", "chịu trách nhiệm", "Người chịu trách nhiệm nội dung.")
        address = fields.optional("address", "địa chỉ", "Địa chỉ cơ quan.")
        license = fields.optional("license", "giấy phép", "Số giấy phép.")
        note = fields.optional("note", "ghi chú", "Dòng ghi chú cuối trang.")
    }

    package init() {}
}
