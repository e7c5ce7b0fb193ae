/// A term of `glossary.yaml`, or an abbreviation of `site.yaml`.
package struct GlossaryTerm: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var short: String
    package var long: String

    package init(from fields: inout some FieldSource) {
        short = fields.required("short", "viết tắt", "Chữ viết tắt.", fallback: "")
        long = fields.required("long", "đầy đủ", "Cách viết đầy đủ.", fallback: "")
    }
}
