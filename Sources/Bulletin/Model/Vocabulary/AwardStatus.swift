/// Whether an award is proposed or conferred.
package enum AwardStatus: String, Vocabulary {
    case proposed
    case voted
    case decided
    case presented
    case revoked

    package static let noun = "trạng thái khen thưởng"

    package var label: String {
        switch self {
        case .proposed: "đề nghị"
        case .voted: "suy tôn"
        case .decided: "đã có quyết định"
        case .presented: "đã trao"
        case .revoked: "thu hồi"
        }
    }
}

extension AwardStatus {
    /// Whether the award counts as conferred: there is a decision, or it was handed over.
    package var isConferred: Bool { self == .decided || self == .presented }
}
