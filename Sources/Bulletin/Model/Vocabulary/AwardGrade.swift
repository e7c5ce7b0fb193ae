/// The grade of an award.
package enum AwardGrade: String, Vocabulary {
    case first
    case second
    case third

    package static let noun = "hạng"

    package var label: String {
        switch self {
        case .first: "hạng Nhất"
        case .second: "hạng Nhì"
        case .third: "hạng Ba"
        }
    }
}

extension AwardGrade: Comparable {
    /// Higher awards come first.
    package static func < (left: AwardGrade, right: AwardGrade) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
