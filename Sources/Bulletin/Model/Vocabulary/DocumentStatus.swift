/// Whether a document is in force.
package enum DocumentStatus: String, Vocabulary {
    case draft
    case inForce = "in_force"
    case expired
    case replaced

    package static let noun = "hiệu lực"

    package var label: String {
        switch self {
        case .draft: "dự thảo"
        case .inForce: "còn hiệu lực"
        case .expired: "hết hiệu lực"
        case .replaced: "bị thay thế"
        }
    }
}
