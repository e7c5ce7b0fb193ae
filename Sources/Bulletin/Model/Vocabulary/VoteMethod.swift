/// How a vote was taken.
package enum VoteMethod: String, Vocabulary {
    case showOfHands = "show_of_hands"
    case secretBallot = "secret_ballot"
    case acclamation

    package static let noun = "hình thức biểu quyết"

    package var label: String {
        switch self {
        case .showOfHands: "giơ tay"
        case .secretBallot: "bỏ phiếu kín"
        case .acclamation: "vỗ tay thông qua"
        }
    }
}
