/// The administrative level of a body or place; districts existed until 2025-06-30.
package enum OrganizationLevel: String, Vocabulary {
    case central
    case province
    case district
    case commune
    case residential
    case cross

    package static let noun = "cấp"

    package var label: String {
        switch self {
        case .central: "trung ương"
        case .province: "tỉnh"
        case .district: "huyện"
        case .commune: "xã"
        case .residential: "khu dân cư"
        case .cross: "liên cấp"
        }
    }
}
