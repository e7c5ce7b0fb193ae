import Testing

@testable import Vietnamese

@Suite struct SpellingIndexTests {
    static let keys = ["title", "date", "kind", "tiêu đề", "thành phần", "quyết định", "participants", "due"]

    @Test(arguments: [
        ("titel", "title"), ("Tilte", "title"), ("tieu de", "tiêu đề"), ("thanh phan", "thành phần"),
        ("quyet dnih", "quyết định"),
        ("particpants", "participants"), ("partisipant", "participants"), ("dates", "date"), ("dat", "date"),
        ("deu", "due"),
    ])
    func found(_ word: String, _ expected: String) {
        #expect(nearest(to: word, among: Self.keys) == expected)
    }

    @Test(arguments: ["", "x", "du", "author", "xyz", "summary", "location"])
    func notFound(_ word: String) {
        #expect(nearest(to: word, among: Self.keys.filter { $0 != "due" }) == nil)
    }

    @Test func firstOfEquallyNear() {
        #expect(nearest(to: "bat", among: ["cat", "rat"]) == "cat")
        #expect(nearest(to: "rat", among: ["cat", "rat"]) == "rat")
        #expect(nearest(to: "rat", among: []) == nil)
    }

    @Test(arguments: [
        ("", "", 0), ("ab", "ba", 1), ("abc", "abc", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("ca", "abc", 3),
        ("abcd", "acbd", 1),
    ])
    func distances(_ left: String, _ right: String, _ expected: Int) {
        #expect(editDistance(Array(left), Array(right), limit: 9) == expected)
        #expect(editDistance(Array(right), Array(left), limit: expected) == expected)
        #expect(editDistance(Array(left), Array(right), limit: expected - 1) == nil)
    }
}
