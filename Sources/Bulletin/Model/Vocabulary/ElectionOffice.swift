/// The office that an election fills.
package enum ElectionOffice: String, Vocabulary {
    case clusterHead = "cluster_head"
    case clusterDeputy = "cluster_deputy"
    case chair
    case viceChair = "vice_chair"
    case member
    case delegate
    case other

    package static let noun = "chức vụ được bầu"

    package var label: String {
        switch self {
        case .clusterHead: "Cụm trưởng"
        case .clusterDeputy: "Cụm phó"
        case .chair: "Chủ tịch"
        case .viceChair: "Phó Chủ tịch"
        case .member: "Ủy viên"
        case .delegate: "đại biểu"
        case .other: "khác"
        }
    }
}
