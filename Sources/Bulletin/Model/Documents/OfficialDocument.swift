import Vietnamese

/// What an entry of kind `document` publishes.
package struct OfficialDocument: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var number: String?
    /// The sort of document as written, `kế hoạch`.
    package var kind: String?
    package var issued: CivilDate?
    package var effective: CivilDate?
    package var issuer: NameReference?
    package var signer: NameReference?
    package var status: DocumentStatus?
    /// Number of the document it replaces.
    package var replaces: String?

    package init(from fields: inout some FieldSource) {
        number = fields.optional("number", "số", "Số, ký hiệu.")
        kind = fields.optional("kind", "loại", "Loại văn bản, như kế hoạch, hướng dẫn.")
        issued = fields.optional("issued", "ngày ban hành", "Ngày ban hành.")
        effective = fields.optional("effective", "ngày hiệu lực", "Ngày có hiệu lực.")
        issuer = fields.optional("issuer", "cơ quan ban hành", "Cơ quan ban hành.")
        signer = fields.optional("signer", "người ký", "Người ký.")
        status = fields.optional("status", "hiệu lực", "Tình trạng hiệu lực.")
        replaces = fields.optional("replaces", "thay thế", "Số, ký hiệu văn bản bị thay thế.")
    }
}
