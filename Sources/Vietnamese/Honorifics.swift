/// Words that stand before a person's name and are no part of it.
enum Honorifics {
    /// Kinds of words, by how sure they are.
    enum Kind {
        /// A title, an academic degree, a rank: never the beginning of a name.
        case title
        /// A word of kinship. With a capital before a single syllable it belongs to the name: `Anh Thơ`, `Bác Hồ`.
        case kinship
        /// Letters that mean a title only with a full stop after them: `TT.` is Thượng tọa.
        case dotted
    }

    struct Entry {
        /// The match key of each syllable.
        let syllables: [String]
        let kind: Kind
    }

    /// The entries by the match key of what stands before their first space, longest first.
    static let byFirstPiece: [String: [Entry]] = {
        var entries: [String: [Entry]] = [:]
        for (kind, spelling) in phrases {
            let syllables = matchKey(spelling).split(separator: " ").map(String.init)
            entries[matchKey(firstPiece(of: spelling)), default: []].append(Entry(syllables: syllables, kind: kind))
        }
        return entries.mapValues { $0.sorted { $0.syllables.count > $1.syllables.count } }
    }()

    /// Tells quickly of most words that nothing in ``byFirstPiece`` begins with them.
    static let firstWords = WordFilter(phrases.map { firstPiece(of: $0.spelling) })

    /// Every phrase in each of its spellings.
    private static let phrases: [(kind: Kind, spelling: String)] =
        [(Kind.title, titles), (.kinship, kinship), (.dotted, dotted)].flatMap { kind, lists in
            lists.flatMap { $0.split(separator: ",") }.flatMap { spellings(of: String($0)) }.map { (kind, $0) }
        }

    private static func firstPiece(of spelling: String) -> String {
        spelling.split(separator: " ").first.map(String.init) ?? ""
    }

    /// `bác sĩ` is also written `bác sỹ`, `kỹ sư` also `kĩ sư`.
    private static func spellings(of phrase: String) -> [String] {
        let other = phrase.split(separator: " ").map { $0 == "sĩ" ? "sỹ" : $0 == "kỹ" ? "kĩ" : $0 }
            .joined(separator: " ")
        return other == trimmingWhiteSpace(phrase[...]) ? [phrase] : [phrase, other]
    }

    /// Beginnings that look like an honorific and are a surname with its middle name.
    static let surnames: Set<[String]> = [["ông", "ich/"]]

    private static let titles = [
        "đồng chí, đ/c, ông, bà, ông bà, quý ông, quý bà",
        "cô giáo, thầy giáo, nhà giáo, nhà giáo nhân dân, nhà giáo ưu tú, giáo viên, học sinh, sinh viên",
        "giáo sư, phó giáo sư, tiến sĩ, tiến sĩ khoa học, thạc sĩ, cử nhân, viện sĩ, luật sư, kỹ sư, kiến trúc sư",
        "bác sĩ, dược sĩ, y sĩ, điều dưỡng, thầy thuốc nhân dân, thầy thuốc ưu tú, lương y",
        "nghệ nhân, nghệ nhân ưu tú, nghệ nhân nhân dân, nghệ sĩ, nghệ sĩ nhân dân, nghệ sĩ ưu tú",
        "nhà báo, nhà văn, nhà thơ, nhạc sĩ, họa sĩ, doanh nhân, già làng, trưởng bản, trưởng thôn",
        "mẹ Việt Nam anh hùng, bà mẹ Việt Nam anh hùng, anh hùng lao động, anh hùng lực lượng vũ trang nhân dân",
        "hòa thượng, trưởng lão hòa thượng, thượng tọa, đại đức, ni trưởng, ni sư, sư cô, sư thầy",
        "linh mục, giám mục, tổng giám mục, hồng y, đức cha, đức ông, mục sư, mục sư nhiệm chức, truyền đạo",
        "chánh phối sư, phối sư, giáo hữu, lễ sanh, đạo huynh, đạo tỷ",
        "thiếu úy, trung úy, thượng úy, đại úy, thiếu tá, trung tá, thượng tá, đại tá",
        "thiếu tướng, trung tướng, thượng tướng, đại tướng, chuẩn đô đốc, phó đô đốc, đô đốc",
        "GS, PGS, TS, TSKH, ThS, BS, BSCKI, BSCKII, CKI, CKII, LS, KTS, DS, NSND, NSƯT, NGND, NGƯT, TTND, TTƯT",
    ]
    private static let kinship = ["anh, chị, cô, chú, bác, cụ, em, thầy, mẹ, cha"]
    private static let dotted = ["HT, TT, ĐĐ, NT, NS, SC, LM, GM, MS, KS, CN"]
}
