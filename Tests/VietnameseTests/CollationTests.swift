import Testing

@testable import Vietnamese

@Suite struct CollationTests {
    /// Each list is in its right order.
    static let ordered: [[String]] = [
        [
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ",
            "p", "q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z",
        ],
        ["ma", "mà", "mả", "mã", "má", "mạ", "man", "màn", "mang"],
        ["ba", "ba con", "ba cúc", "bà", "bà ba", "bà con", "bá", "ban", "băng", "bân"],
        ["dân", "dận", "dung", "đa", "đàn", "đoàn"],
        ["", "+", "1", "2", "2a", "10", "10 a", "a"],
        ["Cụm 1", "Cụm 2", "Cụm 3a", "Cụm 10", "Cụm a"],
        ["Cụm 02", "Cụm 2", "Cụm 003"],
        ["Hà Đông", "Hà Nam", "Hà Nội", "Hai Bà Trưng", "Hải Dương", "Hải Phòng", "Hòa Bình", "Hồ Chí Minh", "Huế"],
        ["An Giang", "Đà Nẵng", "Đắk Lắk", "Đồng Nai", "Đồng Tháp"],
        ["hoà", "hòa", "hoà bình", "hóa"], ["Hoa", "hoa", "Hoà"],
        ["thi đua", "Thi đua - khen thưởng", "thi đua, yêu nước"], ["cafe", "café", "cam"],
        ["zebra", "Александр", "漢字"],
    ]

    @Test(arguments: ordered)
    func order(_ list: [String]) {
        let keys = list.map { CollationKey($0) }
        for (place, key) in keys.enumerated() {
            for (other, otherKey) in keys.enumerated() {
                #expect((key < otherKey) == (place < other), "\(list[place]) and \(list[other])")
                #expect((key == otherKey) == (place == other))
            }
        }
        #expect(list.reversed().sorted { CollationKey($0) < CollationKey($1) } == list)
    }

    @Test func composedAndDecomposedAreOne() {
        for text in Self.ordered.joined() {
            #expect(CollationKey(text) == CollationKey(Normalization.nfd(text)))
            #expect(CollationKey(text).hashValue == CollationKey(Normalization.nfd(text)).hashValue)
        }
    }

    @Test func peopleByGivenNameThenSurnameThenMiddleName() {
        let people = [
            "Trần Thị An", "Nguyễn Văn Ân", "Lê Thị Bình", "Nguyễn An Bình", "Ông Nguyễn Văn Bình", "Phạm Bình",
            "Đỗ Văn Đạt",
            "Hòa thượng Thích Thanh Nhiễu", "Đặng Thanh Tùng",
        ]
        #expect(people.reversed().sorted { CollationKey(personName: $0) < CollationKey(personName: $1) } == people)
        #expect(CollationKey(personName: "") < CollationKey(personName: "An"))
    }

    @Test func longNumbersDoNotTrap() {
        let long = String(repeating: "9", count: 400)
        #expect(CollationKey(long) < CollationKey(long + "9") || CollationKey(long + "9") < CollationKey(long))
    }

    @Test func totalOrder() {
        let texts =
            Self.ordered.joined() + ["Hòa  Bình", "HÒA BÌNH", "hoa\u{300}", "  ", "-", "…", "№ 5", "½", "\u{301}"]
        let keys = Set(texts.map { CollationKey($0) })
        #expect(keys.count == Set(texts).count)
        for left in keys {
            for right in keys where left != right { #expect((left < right) != (right < left)) }
        }
    }
}
