/// An emulation cluster of `clusters.yaml`.
package struct Cluster: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)

    package var id: Identifier
    package var name: String
    package var aliases: [String]
    package var level: OrganizationLevel?
    package var years: [Year]

    package init(from fields: inout some FieldSource) {
        id = fields.required("id", "mã", "Mã của cụm thi đua, không đổi.", fallback: Identifier(""))
        name = fields.required("name", "tên", "Tên cụm.", fallback: "")
        aliases = fields.list("aliases", singular: "alias", "tên khác", "Những cách gọi khác.")
        level = fields.optional("level", "cấp", "Cấp của cụm.")
        years = fields.list("years", singular: "year", "các năm", "Thành viên, cụm trưởng, tiêu chí theo năm.")
    }

    /// What the cluster was in one year.
    package struct Year: FieldGroup, Equatable {
        package static let table = FieldTable(recording: Self.self)

        package var year: Int
        package var head: NameReference?
        package var deputies: [NameReference]
        package var members: [NameReference]
        package var criteria: [Criterion]

        package init(from fields: inout some FieldSource) {
            year = fields.required("year", "năm", "Năm.", fallback: 0)
            head = fields.optional("head", "cụm trưởng", "Đơn vị cụm trưởng.")
            deputies = fields.list("deputies", singular: "deputy", "cụm phó", "Đơn vị cụm phó.")
            members = fields.list("members", singular: "member", "thành viên", "Các đơn vị thành viên.")
            criteria = fields.list("criteria", singular: "criterion", "tiêu chí", "Tiêu chí chấm điểm.")
        }

        /// The most points that a unit can get, before bonus; nil where no criteria are known.
        package var maximumScore: Double? {
            criteria.isEmpty ? nil : criteria.reduce(0) { $0 + $1.maximum }
        }
    }

    /// What points are given for.
    package struct Criterion: FieldGroup, Equatable {
        package static let table = FieldTable(recording: Self.self)

        package var title: String
        package var maximum: Double

        package init(from fields: inout some FieldSource) {
            title = fields.required("title", "tiêu đề", "Tên tiêu chí.", fallback: "")
            maximum = fields.required("maximum", "điểm tối đa", "Số điểm tối đa.", fallback: 0)
        }
    }
}
