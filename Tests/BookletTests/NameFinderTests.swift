import Testing

@testable import Booklet

struct NameFinderTests {
    private func found(_ names: [(name: String, key: String)], in text: String) -> [String] {
        NameFinder(names).marked(text).compactMap { piece in
            if case .term(let key, let text) = piece { "\(key)=\(text)" } else { nil }
        }
    }

    @Test(arguments: [
        ("Ông Nguyễn Văn A nói.", ["n1=Nguyễn Văn A"]), ("Nguyễn Văn An nói.", []), ("ONguyễn Văn A", []),
        ("Nguyễn Văn A, Nguyễn Văn A", ["n1=Nguyễn Văn A", "n1=Nguyễn Văn A"]),
        ("(Nguyễn Văn A)", ["n1=Nguyễn Văn A"]), ("Nguyễn", []), ("", []),
        ("Ủy ban MTTQ tỉnh Thanh Hóa", ["o2=Ủy ban MTTQ tỉnh Thanh Hóa"]),
        ("Ủy ban MTTQ tỉnh họp", ["o1=Ủy ban MTTQ tỉnh"]),
    ])
    func namesAreFoundWholeAndTheLongestFirst(text: String, expected: [String]) {
        let names = [
            ("Nguyễn Văn A", "n1"), ("Ủy ban MTTQ tỉnh", "o1"), ("Ủy ban MTTQ tỉnh Thanh Hóa", "o2"), ("Nguyễn", "n9"),
        ]
        #expect(found(names.map { (name: $0.0, key: $0.1) }, in: text) == expected)
    }

    @Test func theTextStaysAsItWas() {
        let text = "Sáng 3/5, Nguyễn Văn A và Nguyễn Văn B dự."
        let pieces = NameFinder([("Nguyễn Văn A", "a"), ("Nguyễn Văn B", "b")]).marked(text)
        let joined = pieces.map { piece in
            switch piece {
            case .text(let text), .term(_, let text): text
            default: ""
            }
        }
        #expect(joined.joined() == text)
        #expect(pieces.count == 5)
    }
}
