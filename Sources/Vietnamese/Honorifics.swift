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

    /// The entries by the match key of their first syllable, longest first.
    static let byFirstSyllable: [String: [Entry]] = {
        let phrases = groups.flatMap { kind, text in
            text.split(separator: ",").map { phrase in
                Entry(syllables: matchKey(String(phrase)).split(separator: " ").map(String.init), kind: kind)
            }
        }
        return Dictionary(grouping: phrases) { $0.syllables[0] }.mapValues { entries in
            entries.sorted { $0.syllables.count > $1.syllables.count }
        }
    }()

    /// Beginnings that look like an honorific and are a surname with its middle name.
    static let surnames: Set<[String]> = [["ông", "ich/"]]

    private static let groups: [(Kind, String)] = [
        (.title, "đồng chí, đ/c, ông, bà, ông bà, quý ông, quý bà"),
        (.kinship, "anh, chị, cô, chú, bác, cụ, em, thầy, mẹ, cha"),
        (.title, "cô giáo, thầy giáo, nhà giáo, nhà giáo nhân dân, nhà giáo ưu tú, giáo viên, học sinh, sinh viên"),
        (
            .title,
            "giáo sư, phó giáo sư, tiến sĩ, tiến sĩ khoa học, thạc sĩ, cử nhân, viện sĩ, luật sư, kỹ sư, kiến trúc sư"
        ),
        (.title, "bác sĩ, dược sĩ, y sĩ, điều dưỡng, thầy thuốc nhân dân, thầy thuốc ưu tú, lương y"),
        (.title, "nghệ nhân, nghệ nhân ưu tú, nghệ nhân nhân dân, nghệ sĩ, nghệ sĩ nhân dân, nghệ sĩ ưu tú"),
        (.title, "nhà báo, nhà văn, nhà thơ, nhạc sĩ, họa sĩ, doanh nhân, già làng, trưởng bản, trưởng thôn"),
        (
            .title,
            "mẹ Việt Nam anh hùng, bà mẹ Việt Nam anh hùng, anh hùng lao động, anh hùng lực lượng vũ trang nhân dân"
        ),
        (.title, "hòa thượng, trưởng lão hòa thượng, thượng tọa, đại đức, ni trưởng, ni sư, sư cô, sư thầy"),
        (.title, "linh mục, giám mục, tổng giám mục, hồng y, đức cha, đức ông, mục sư, mục sư nhiệm chức, truyền đạo"),
        (.title, "chánh phối sư, phối sư, giáo hữu, lễ sanh, đạo huynh, đạo tỷ"),
        (.title, "thiếu úy, trung úy, thượng úy, đại úy, thiếu tá, trung tá, thượng tá, đại tá"),
        (.title, "thiếu tướng, trung tướng, thượng tướng, đại tướng, chuẩn đô đốc, phó đô đốc, đô đốc"),
        (
            .title,
            "GS, PGS, TS, TSKH, ThS, BS, BSCKI, BSCKII, CKI, CKII, LS, KTS, DS, NSND, NSƯT, NGND, NGƯT, TTND, TTƯT"
        ),
        (.dotted, "HT, TT, ĐĐ, NT, NS, SC, LM, GM, MS, KS, CN"),
    ]
}
