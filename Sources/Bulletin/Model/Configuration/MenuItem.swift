/// An item of the menu; items below items of items are not shown.
package struct MenuItem: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var label: String
    package var section: Identifier?
    /// A page's file, relative to `content/`.
    package var page: String?
    /// An address elsewhere, or a path of the site such as `khen-thuong/index.html`.
    package var url: MenuAddress?
    package var items: [MenuItem]

    package init(from fields: inout some FieldSource) {
        label = fields.required("label", "nhãn", "Chữ trên thực đơn.", fallback: "")
        section = fields.optional("section", "chuyên mục", "Mã chuyên mục.")
        page = fields.optional("page", "trang", "Tệp của trang, như pages/gioi-thieu.md.")
        url = fields.optional("url", "địa chỉ", "Địa chỉ khác, hoặc đường dẫn trong trang tin.")
        items = fields.list("items", singular: "item", "mục con", "Thực đơn cấp hai.")
    }
}
