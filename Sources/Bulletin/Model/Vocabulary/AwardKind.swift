/// The forms of commendation, from high to low.
package enum AwardKind: String, Vocabulary {
    case order
    case medal
    case stateHonour = "state_honour"
    case statePrize = "state_prize"
    case commemorativeMedal = "commemorative_medal"
    case certificateOfMeritByPrimeMinister = "certificate_of_merit_pm"
    case emulationFlag = "emulation_flag"
    case emulationFighter = "emulation_fighter"
    case certificateOfMerit = "certificate_of_merit"
    case excellentCollective = "excellent_collective"
    case advancedCollective = "advanced_collective"
    case advancedWorker = "advanced_worker"
    case certificateOfCommendation = "certificate_of_commendation"
    case culturalFamily = "cultural_family"
    case culturalArea = "cultural_area"
    case letterOfPraise = "letter_of_praise"
    case prize
    case thanks
    case commendationUnspecified = "commendation_unspecified"

    package static let noun = "hình thức khen thưởng"

    package var label: String {
        switch self {
        case .order: "huân chương"
        case .medal: "huy chương"
        case .stateHonour: "danh hiệu vinh dự nhà nước"
        case .statePrize: "giải thưởng Nhà nước"
        case .commemorativeMedal: "kỷ niệm chương"
        case .certificateOfMeritByPrimeMinister: "bằng khen của Thủ tướng"
        case .emulationFlag: "cờ thi đua"
        case .emulationFighter: "chiến sĩ thi đua"
        case .certificateOfMerit: "bằng khen"
        case .excellentCollective: "tập thể lao động xuất sắc"
        case .advancedCollective: "tập thể lao động tiên tiến"
        case .advancedWorker: "lao động tiên tiến"
        case .certificateOfCommendation: "giấy khen"
        case .culturalFamily: "gia đình văn hóa"
        case .culturalArea: "khu dân cư văn hóa"
        case .letterOfPraise: "thư khen"
        case .prize: "giải"
        case .thanks: "tấm lòng vàng"
        case .commendationUnspecified: "biểu dương, khen thưởng"
        }
    }
}

extension AwardKind: Comparable {
    /// Higher awards come first.
    package static func < (left: AwardKind, right: AwardKind) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
