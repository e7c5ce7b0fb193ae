/// What a file of `content/data/` holds: one list under one key, `people:` in `people.yaml`.
///
/// One type serves all of them, so that a list stands in whatever file the editors like.
package struct RegistryFile: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var registries: Registries

    package init(from fields: inout some FieldSource) {
        registries = Registries()
        registries.people = fields.list("people", singular: "person", "con người", "Những người có trang riêng.")
        registries.organizations = fields.list(
            "organizations", singular: "organization", "cơ quan", "Cơ quan, đơn vị, tổ chức.")
        registries.places = fields.list("places", singular: "place", "địa danh", "Địa danh, địa bàn.")
        registries.clusters = fields.list("clusters", singular: "cluster", "cụm thi đua", "Các cụm thi đua.")
        registries.campaigns = fields.list(
            "campaigns", singular: "campaign", "cuộc vận động", "Cuộc vận động, phong trào thi đua.")
        registries.models = fields.list("models", singular: "model", "mô hình", "Các mô hình.")
        registries.glossary = fields.list("glossary", singular: "term", "thuật ngữ", "Chữ viết tắt và thuật ngữ.")
    }
}
