/// How far a supervision has come.
package enum SupervisionStatus: String, Vocabulary {
    case planned
    case noticed
    case conducted
    case reported
    case recommended
    case answered
    case closed

    package static let noun = "trạng thái giám sát"

    package var label: String {
        switch self {
        case .planned: "kế hoạch"
        case .noticed: "đã thông báo"
        case .conducted: "đã tiến hành"
        case .reported: "đã báo cáo"
        case .recommended: "đã kiến nghị"
        case .answered: "đã trả lời"
        case .closed: "kết thúc"
        }
    }
}
