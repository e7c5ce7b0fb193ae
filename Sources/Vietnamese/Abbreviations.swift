/// The abbreviations that every reader of such bulletins meets, with their long forms. A site's own list comes first.
package enum Abbreviations {
    /// The short and the long form, in alphabetical order of the short ones.
    package static let builtIn: [(short: String, long: String)] = [
        ("ANTT", "an ninh trật tự"),
        ("BCH", "Ban Chấp hành"),
        ("CCB", "Cựu chiến binh"),
        ("CVĐ", "cuộc vận động"),
        ("HĐND", "Hội đồng nhân dân"),
        ("KDC", "khu dân cư"),
        ("LĐLĐ", "Liên đoàn Lao động"),
        ("LHPN", "Liên hiệp Phụ nữ"),
        ("MTTQ", "Mặt trận Tổ quốc"),
        ("NTM", "nông thôn mới"),
        ("QP-AN", "quốc phòng - an ninh"),
        ("TDTT", "thể dục thể thao"),
        ("TĐKT", "thi đua khen thưởng"),
        ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
        ("UBND", "Ủy ban nhân dân"),
        ("VHVN", "văn hóa văn nghệ"),
    ]

    /// Abbreviations of several meanings, which are never expanded unless a site's own list says how.
    package static let ambiguous: Set<String> = ["BTT", "BTV", "CĐ", "CP", "CT", "ĐB", "TP", "TT"]

    /// The long form of a built-in abbreviation as it is written, in capitals; nil for others.
    package static func longForm(of short: String) -> String? { longForms[short] }

    private static let longForms = Dictionary(builtIn.map { ($0.short, $0.long) }) { first, _ in first }
}
