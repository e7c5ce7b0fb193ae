/// What sort of decision a meeting took.
package enum DecisionKind: String, Vocabulary {
    case agreementPoint = "agreement_point"
    case conclusion
    case resolution
    case task
    case instruction
    case request
    case proposal
    case recommendation
    case planApproval = "plan_approval"
    case election
    case nomination
    case target
    case information

    package static let noun = "loại quyết định"

    package var label: String {
        switch self {
        case .agreementPoint: "điểm thỏa thuận"
        case .conclusion: "kết luận"
        case .resolution: "quyết nghị"
        case .task: "nhiệm vụ"
        case .instruction: "chỉ đạo"
        case .request: "đề nghị"
        case .proposal: "kiến nghị"
        case .recommendation: "kiến nghị sau giám sát"
        case .planApproval: "thông qua kế hoạch"
        case .election: "bầu"
        case .nomination: "suy tôn"
        case .target: "chỉ tiêu"
        case .information: "thông báo"
        }
    }
}
