import Testing

/// One open rhyme with its tone mark on the first and on the last vowel.
struct TonePair: Sendable, CustomTestStringConvertible {
    let first: String
    let last: String
    var testDescription: String { "\(first)/\(last)" }
}

/// The 15 rhymes that are written in two ways.
enum TonePairs {
    static let all = zip(
        ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"],
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
    ).map { TonePair(first: $0, last: $1) }
}
