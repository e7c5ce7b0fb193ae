/// What a participant did at a meeting.
package enum ParticipantRole: String, Vocabulary {
    case chair
    case coChair = "co_chair"
    case secretary
    case presidium
    case attendee
    case delegate
    case guest
    case observer
    case openingSpeaker = "opening_speaker"
    case welcomeSpeaker = "welcome_speaker"
    case speaker
    case directingSpeaker = "directing_speaker"
    case reporter
    case discussant
    case concluder
    case closingSpeaker = "closing_speaker"
    case awardPresenter = "award_presenter"
    case awardRecipient = "award_recipient"
    case representative
    case absentExcused = "absent_excused"
    case absentUnexcused = "absent_unexcused"

    package static let noun = "vai trò"

    package var label: String {
        switch self {
        case .chair: "chủ trì"
        case .coChair: "đồng chủ trì"
        case .secretary: "thư ký"
        case .presidium: "Đoàn Chủ tịch"
        case .attendee: "dự"
        case .delegate: "đại biểu"
        case .guest: "khách mời"
        case .observer: "dự thính"
        case .openingSpeaker: "khai mạc"
        case .welcomeSpeaker: "chào mừng"
        case .speaker: "phát biểu"
        case .directingSpeaker: "phát biểu chỉ đạo"
        case .reporter: "báo cáo"
        case .discussant: "tham luận"
        case .concluder: "kết luận"
        case .closingSpeaker: "bế mạc"
        case .awardPresenter: "trao thưởng"
        case .awardRecipient: "nhận thưởng"
        case .representative: "đại diện"
        case .absentExcused: "vắng có lý do"
        case .absentUnexcused: "vắng không lý do"
        }
    }
}

extension [ParticipantRole] {
    /// Whether somebody with these roles was there.
    package var meanPresence: Bool { !contains(.absentExcused) && !contains(.absentUnexcused) }
}
