import Testing

@testable import Vietnamese

@Suite struct WordFilterTests {
    private static let filter = WordFilter(["đồng", "đ/c", "Hòa", "NSƯT", "lễ"])

    private static func mayContain(_ word: String) -> Bool { word.withUTF8Bytes { filter.mayContain($0) } }

    /// Case, the place of the tone mark, punctuation and the form of the letters do not count.
    @Test(arguments: ["đồng", "Đồng", "ĐỒNG,", "đ/c", "Đ/C.", "hoà", "HÒA", "nsưt.", "đo\u{302}\u{300}ng", "lễ"])
    func keepsEverySpelling(_ word: String) {
        #expect(Self.mayContain(word))
    }

    @Test(arguments: ["Nguyễn", "Lê", "Trần", "Phạm", "đông", "dồng", "hóa", "hao", "nsut", ""])
    func tellsOthers(_ word: String) {
        #expect(!Self.mayContain(word))
    }
}
