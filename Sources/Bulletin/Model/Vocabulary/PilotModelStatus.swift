/// How far a model has come.
package enum PilotModelStatus: String, Vocabulary {
    case planned
    case pilot
    case active
    case scaled
    case completed
    case stopped

    package static let noun = "trạng thái mô hình"

    package var label: String {
        switch self {
        case .planned: "dự kiến"
        case .pilot: "thí điểm"
        case .active: "đang hoạt động"
        case .scaled: "nhân rộng"
        case .completed: "đã tổng kết"
        case .stopped: "dừng"
        }
    }
}
