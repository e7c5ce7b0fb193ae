/// How far a decision has been carried out.
package enum DecisionStatus: String, Vocabulary {
    case proposed
    case agreed
    case adopted
    case assigned
    case inProgress = "in_progress"
    case done
    case overdue
    case postponed
    case cancelled
    case superseded
    case rejected

    package static let noun = "trạng thái quyết định"

    package var label: String {
        switch self {
        case .proposed: "đề xuất"
        case .agreed: "thống nhất"
        case .adopted: "đã thông qua"
        case .assigned: "đã giao"
        case .inProgress: "đang thực hiện"
        case .done: "hoàn thành"
        case .overdue: "quá hạn"
        case .postponed: "lùi thời hạn"
        case .cancelled: "hủy"
        case .superseded: "thay thế"
        case .rejected: "không thông qua"
        }
    }
}

extension DecisionStatus {
    /// Whether somebody still has to do something about the decision.
    package var isOpen: Bool {
        switch self {
        case .assigned, .inProgress, .overdue, .postponed: true
        case .proposed, .agreed, .adopted, .done, .cancelled, .superseded, .rejected: false
        }
    }
}
