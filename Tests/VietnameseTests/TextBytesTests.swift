import Testing

@testable import Vietnamese

@Suite struct TextBytesTests {
    static let texts = [
        "", "a", "b", "ab", "abcdefgh", "abcdefgi", "abcdefgha", "Nguyễn Văn An", "Nguyễn Văn Ân", "Nguyễn Văn",
        "một tên rất dài của một đơn vị ở xa",
    ]

    @Test func theOrderIsThatOfTheBytes() {
        for left in Self.texts {
            for right in Self.texts {
                let (first, second) = (Array(left.utf8), Array(right.utf8))
                let expected = first == second ? nil : first.lexicographicallyPrecedes(second)
                #expect(TextBytes.precedes(first, second) == expected, "\(left) \(right)")
            }
        }
    }

    @Test func keysAreOrderedAsEachTwo() {
        let texts =
            Self.texts + Self.texts + [
                "Ủy ban MTTQ xã Tân Khê", "Ủy ban MTTQ xã Tân Khê 2", "Ủy ban MTTQ xã Tân Khê 10",
            ]
        let keys = texts.map { CollationKey($0) }
        let order = CollationKey.order(of: keys)
        #expect(order == keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] })
    }

    @Test func digestsTellTextsApart() {
        let digests = Self.texts.map { text in text.withUTF8Bytes { TextBytes.digest(of: $0) } }
        #expect(Set(digests).count == Self.texts.count)
    }

    @Test(arguments: [("", "", "", ""), ("a", "b", "", ""), ("../", "tin-tức/", "họp.html", "#d1")])
    func piecesStandOneAfterAnother(_ pieces: (String, String, String, String)) {
        let text = String(pieces: pieces.0, pieces.1, pieces.2, pieces.3)
        #expect(text == pieces.0 + pieces.1 + pieces.2 + pieces.3)
    }

    @Test(arguments: ["Nguyễn Văn An", "An", "Trần Thị Ánh (nữ)", "Đồng chí Lê Hòa", "Lê 2 B"])
    func aNameTakenApartHasTheSameKey(_ name: String) {
        let parts = PersonName(name).split
        #expect(
            CollationKey(given: parts.given, others: parts.others, writtenAs: name) == CollationKey(personName: name))
        #expect(CollationWeights.of("An", "Nguyễn Văn") == CollationWeights.of("An Nguyễn Văn"))
    }
}
