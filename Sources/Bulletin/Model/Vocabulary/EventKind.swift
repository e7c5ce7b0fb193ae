/// What sort of meeting or event is reported.
package enum EventKind: String, Vocabulary {
    case committeeSession = "committee_session"
    case standingMeeting = "standing_meeting"
    case clusterReview = "cluster_review"
    case summaryConference = "summary_conference"
    case preliminaryReview = "preliminary_review"
    case workingMeeting = "working_meeting"
    case consultation
    case criticismConference = "criticism_conference"
    case supervisionSession = "supervision_session"
    case dialogue
    case voterContact = "voter_contact"
    case negotiationConference = "negotiation_conference"
    case congress
    case training
    case unityDay = "unity_day"
    case signing
    case launch
    case visit
    case ceremony
    case other

    package static let noun = "loại sự kiện"

    package var label: String {
        switch self {
        case .committeeSession: "hội nghị Ủy ban"
        case .standingMeeting: "họp Ban Thường trực"
        case .clusterReview: "giao ban cụm thi đua"
        case .summaryConference: "tổng kết"
        case .preliminaryReview: "sơ kết"
        case .workingMeeting: "buổi làm việc"
        case .consultation: "góp ý"
        case .criticismConference: "phản biện xã hội"
        case .supervisionSession: "giám sát"
        case .dialogue: "đối thoại"
        case .voterContact: "tiếp xúc cử tri"
        case .negotiationConference: "hiệp thương"
        case .congress: "đại hội"
        case .training: "tập huấn"
        case .unityDay: "Ngày hội Đại đoàn kết"
        case .signing: "ký kết"
        case .launch: "ra mắt, phát động"
        case .visit: "thăm, tặng quà"
        case .ceremony: "lễ"
        case .other: "khác"
        }
    }
}
