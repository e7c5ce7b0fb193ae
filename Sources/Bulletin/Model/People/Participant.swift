import Vietnamese

/// A person or a group at a meeting, as the protocol lists them.
package struct Participant: FieldGroup, Equatable {
    package static let table = FieldTable(recording: Self.self)
    package static let shortForm: String? = "Lê Thị Huyền, Phó Chủ tịch Ủy ban MTTQ tỉnh"

    /// The person's name or identifier; nil for a group.
    package var name: NameReference?
    /// What stood before the name, `đồng chí`.
    package var honorific: String?
    /// A group without names, `Lãnh đạo Ban Dân vận các huyện`.
    package var group: String?
    package var count: Int?
    /// The post as written.
    package var position: String?
    /// Several posts, where they are told apart.
    package var positions: [Position]
    package var organization: NameReference?
    package var roles: [ParticipantRole]
    package var note: String?
    package var isPublic: Bool

    package init(from fields: inout some FieldSource) {
        let written: String? = fields.optional("name", "họ tên", "Họ và tên, hoặc mã trong people.yaml.")
        group = fields.optional("group", "nhóm", "Nhóm người dự không ghi tên.")
        count = fields.optional("count", "số lượng", "Số người của nhóm.")
        position = fields.optional("position", "chức vụ", "Chức vụ, viết như trong văn bản.")
        positions = fields.list("positions", singular: "post", "các chức vụ", "Các chức vụ, ghi riêng từng chức vụ.")
        organization = fields.optional("organization", "cơ quan", "Cơ quan, đơn vị.")
        roles = fields.list("roles", singular: "role", "vai trò", "Vai trò trong cuộc họp; nếu không ghi là dự.")
        note = fields.optional("note", "ghi chú", "Ghi chú.")
        isPublic = fields.value("public", "công khai", "“không” để không xuất hiện ở bất cứ đâu.", default: true)
        setName(written)
        if roles.isEmpty { roles = [.attendee] }
    }

    private init(name: String, position: String?) {
        self.position = position
        positions = []
        roles = [.attendee]
        isPublic = true
        setName(name)
    }

    private mutating func setName(_ written: String?) {
        guard let written else { return }
        let split = PersonName(written)
        honorific = split.honorific.isEmpty ? nil : split.honorific
        name = (try? NameReference.parse(split.name)) ?? .name(split.name)
    }

    /// Name, then position after the first comma or spaced dash.
    package static func short(_ text: String) -> Self? {
        for separator in [", ", " - ", " – ", " — "] where text.contains(separator) {
            guard let range = text.firstRange(of: separator) else { continue }
            return Self(name: String(text[..<range.lowerBound]), position: String(text[range.upperBound...]))
        }
        return Self(name: text, position: nil)
    }

    /// Whether the person has that role, among others perhaps.
    package func has(_ role: ParticipantRole) -> Bool { roles.contains(role) }

    /// Whether the person was there.
    package var wasPresent: Bool { roles.meanPresence }
}
