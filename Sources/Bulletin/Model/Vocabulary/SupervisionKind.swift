/// The four forms of supervision and the three of social criticism.
package enum SupervisionKind: String, Vocabulary {
    case documentReview = "document_review"
    case supervisionTeam = "supervision_team"
    case peopleInspectionAndCommunityBoard = "people_inspection_and_community_board"
    case jointSupervision = "joint_supervision"
    case conference
    case writtenOpinion = "written_opinion"
    case dialogue

    package static let noun = "hình thức giám sát, phản biện"

    package var label: String {
        switch self {
        case .documentReview: "xem xét văn bản"
        case .supervisionTeam: "đoàn giám sát"
        case .peopleInspectionAndCommunityBoard: "qua Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng"
        case .jointSupervision: "tham gia giám sát"
        case .conference: "hội nghị"
        case .writtenOpinion: "văn bản"
        case .dialogue: "đối thoại"
        }
    }
}
