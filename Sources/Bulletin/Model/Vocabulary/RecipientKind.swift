/// Who receives an award.
package enum RecipientKind: String, Vocabulary {
    case individual
    case collective
    case household
    case enterprise

    package static let noun = "đối tượng khen thưởng"

    package var label: String {
        switch self {
        case .individual: "cá nhân"
        case .collective: "tập thể"
        case .household: "hộ gia đình"
        case .enterprise: "doanh nghiệp"
        }
    }
}
