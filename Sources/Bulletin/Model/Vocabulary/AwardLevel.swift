/// The level that confers an award, from high to low.
package enum AwardLevel: String, Vocabulary {
    case state
    case government
    case centralBody = "central_body"
    case centralFront = "central_front"
    case province
    case provinceFront = "province_front"
    case district
    case commune
    case agency
    case cluster

    package static let noun = "cấp khen thưởng"

    package var label: String {
        switch self {
        case .state: "Nhà nước"
        case .government: "Chính phủ"
        case .centralBody: "bộ, ngành"
        case .centralFront: "UBTW MTTQ"
        case .province: "tỉnh"
        case .provinceFront: "UB MTTQ tỉnh"
        case .district: "huyện"
        case .commune: "xã"
        case .agency: "cơ quan"
        case .cluster: "cụm"
        }
    }
}

extension AwardLevel: Comparable {
    /// Higher awards come first.
    package static func < (left: AwardLevel, right: AwardLevel) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
