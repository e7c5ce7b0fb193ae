import Testing

@testable import Search

@Suite struct SearchTests {
    static let documents = [
        document(
            "giao-ban", "Hội nghị giao ban Cụm thi đua số 1",
            ["Ủy ban Mặt trận Tổ quốc tỉnh Thanh Hóa tổ chức hội nghị giao ban."], year: 2021),
        document(
            "giam-sat", "Giám sát ba dự án",
            ["Công tác giám sát theo Quyết định 217- QĐ/TW đối với 03 dự án.", "Kinh phí 1.234.000 đồng."],
            blocks: [
                SearchDocument.Block(
                    kind: .decision, text: "Hội Nông dân huyện xây dựng kế hoạch liên tịch", anchor: "d1",
                    label: "Quyết định 1"),
                SearchDocument.Block(kind: .award, text: "Cờ thi đua cho xã Thọ Xuân", anchor: "k1"),
            ], year: 2022, place: "Bến Tre",
            facets: [.organization: [SearchDocument.Value(id: "hnd", label: "Hội Nông dân")]]),
        document(
            "qua", "Tặng quà hộ nghèo", ["UBND xã và MTTQ xã thăm hỏi bà con, nhà hoà thuận."], year: 2022, day: 40),
        document("ban-giao", "Lễ bàn giao nhà", ["Bàn giao nhà đại đoàn kết, bạn bè chúc mừng."], year: 2023),
        document(
            "ban-giao-ban", "Phòng ban", ["Phòng ban giao việc cho cơ sở."], year: 2023, day: 9, section: "mo-hinh"),
        document(
            "html", "<img src=x onerror=alert(1)> & \"quà\"", ["<script>alert('x')</script> đường mới"], year: 2023),
        document("ten", "Liên hiệp Tổ chức Hữu nghị (LHTCHN) họp", ["Bàn việc năm tới."], year: 2023, day: 77),
        document("viet-tat", "Tin ngắn", ["LHTCHN tỉnh nhận cờ."], year: 2023, day: 78),
    ]

    private func names(_ query: String, _ filters: SearchFilters = SearchFilters()) throws -> [String] {
        var index = try StoredIndex(SearchTests.documents).open()
        return try index.search(query, filters: filters).results.filter(\.isFull).map {
            String($0.card.address.split(separator: "/").last?.dropLast(5) ?? "")
        }
    }

    @Test(arguments: [
        ("217-QĐ/TW", "giam-sat"), ("217 qd tw", "giam-sat"), ("217-qđ-tw", "giam-sat"), ("217QĐTW", "giam-sat"),
        ("217qdtw", "giam-sat"), ("qd 217", "giam-sat"), ("quyết định 217", "giam-sat"), ("3 dự án", "giam-sat"),
        ("1234000", "giam-sat"), ("1.234.000", "giam-sat"), ("ben tre", "giam-sat"),
        ("uy ban mttq tinh", "giao-ban"), ("UBMTTQ tỉnh Thanh Hóa", "giao-ban"), ("ub mttq tinh", "giao-ban"),
        ("thanh hoa", "giao-ban"), ("THANH HOÁ", "giao-ban"), ("Thanh Ho\u{0301}a", "giao-ban"),
        ("Thanh Hoa\u{0301}", "giao-ban"), ("mặt trận tổ quốc xã", "qua"), ("uy ban nhan dan xa", "qua"),
        ("hòa thuận", "qua"), ("lễ bàn giao", "ban-giao"), ("phòng ban", "ban-giao-ban"),
        ("\"cụm thi đua\"", "giao-ban"), ("“thi đua số 1”", "giao-ban"),
        ("Liên hiệp Tổ chức Hữu nghị tỉnh", "viet-tat"),
        ("giam sat du", "giam-sat"), ("hooij nghij giao ban", "giao-ban"), ("thanh hoas", "giao-ban"),
        ("mattran toquoc tinh", "giao-ban"), ("mặttrận tổquốc tỉnh", "giao-ban"), ("mattrantoquoc tinh", "giao-ban"),
        ("ma75t tra65n to63 quo61c tinh", "giao-ban"), ("ma75t tra65n to6 tinh", "giao-ban"),
        ("hôi nghi giao ban", "giao-ban"), ("măt trân tổ quôc tỉnh", "giao-ban"),
        ("\"mattran toquoc\" tinh", "giao-ban"),
        ("dduowngf mowis", "html"), ("mawtj traanj toor quoocs xax", "qua"),
    ])
    func finds(_ query: String, _ name: String) throws {
        #expect(try names(query).first == name)
    }

    @Test(arguments: ["bàn giao", "Bàn Giao", "ba\u{0300}n giao"])
    func spellingTypedComesFirst(_ query: String) throws {
        #expect(try names(query) == ["ban-giao"])
        var index = try StoredIndex(SearchTests.documents).open()
        let near = try index.search(query).results.filter { !$0.isFull }.map(\.card.title)
        #expect(near.contains("Phòng ban"))
    }

    @Test(arguments: ["\"đua thi\"", "\"giao ban cụm đua\"", "không có đâu", "zzz", "giao ban zzz"])
    func findsNothing(_ query: String) throws {
        #expect(try names(query).isEmpty)
    }

    @Test func emptyQueryListsTheNewest() throws {
        #expect(try names("").prefix(2) == ["viet-tat", "ten"])
        #expect(try names(" -?! ").count == 8)
    }

    @Test func filters() throws {
        #expect(try names("giao", SearchFilters(values: [.section: ["mo-hinh"]])) == ["ban-giao-ban"])
        #expect(try names("giao", SearchFilters(values: [.year: ["2021"]])) == ["giao-ban"])
        #expect(
            Set(try names("", SearchFilters(values: [.year: ["2021", "2022"]]))) == ["qua", "giam-sat", "giao-ban"])
        #expect(try names("", SearchFilters(values: [.organization: ["hnd"]])) == ["giam-sat"])
        #expect(try names("", SearchFilters(values: [.organization: ["hnd"], .year: ["2021"]])).isEmpty)
        #expect(try names("", SearchFilters(values: [.place: ["Bến Tre"]])) == ["giam-sat"])
        let day = try #require(SearchTests.documents[2].day)
        #expect(try names("", SearchFilters(from: day, to: day)) == ["qua"])
        #expect(try names("", SearchFilters(to: day - 1)) == ["giam-sat", "giao-ban"])
    }

    @Test func snippetsLeadToTheirBlock() throws {
        var index = try StoredIndex(SearchTests.documents).open()
        let decision = try #require(try index.search("ke hoach lien tich").results.first)
        #expect(decision.anchor == "d1")
        #expect(decision.snippet?.block.kind == .decision)
        #expect(decision.snippet?.parts.filter(\.isMarked).map(\.text) == ["kế", "hoạch", "liên", "tịch"])
        let award = try #require(try index.search("cờ thi đua thọ xuân").results.first)
        #expect(award.anchor == "k1")
        let title = try #require(try index.search("phong ban").results.first)
        #expect(title.anchor == nil)
    }

    /// A snippet has its whole length wherever in a block the hit stands.
    @Test(arguments: [("đầu", false), ("giữa", true), ("gần", true), ("cuối", true)])
    func snippetsAreWhole(_ query: String, _ isCutAtStart: Bool) throws {
        var words = [String](repeating: "tin", count: 100)
        for (place, word) in [(0, "đầu"), (50, "giữa"), (90, "gần"), (99, "cuối")] { words[place] = word }
        var index = try StoredIndex([document("a", "Họp", [words.joined(separator: " ")])]).open()
        let snippet = try #require(try index.search(query).results.first?.snippet)
        #expect(snippet.parts.filter(\.isMarked).map(\.text) == [query])
        #expect(Token.tokens(of: Array(snippet.parts.map(\.text).joined().utf8)).count == 40)
        #expect(snippet.isCutAtStart == isCutAtStart)
    }

    /// One word of five says nothing of why a document was found: its beginning says more.
    @Test(arguments: [("vi nguoi ngheo nam moi", false), ("don vi", true)])
    func snippetsSayEnough(_ query: String, _ hasSnippet: Bool) throws {
        var index = try StoredIndex([document("a", "Vì người nghèo năm mới", ["Đơn vị chủ trì"])]).open()
        let result = try #require(try index.search(query).results.first)
        #expect((result.snippet != nil) == hasSnippet)
    }

    @Test func snippetsMarkAbbreviations() throws {
        var index = try StoredIndex(SearchTests.documents).open()
        let parts = try #require(try index.search("mttq tỉnh thanh").results.first?.snippet).parts
        let marked = parts.filter(\.isMarked).map(\.text)
        #expect(marked.contains("Mặt") && marked.contains("quốc") && marked.contains("Thanh"))
    }

    @Test func snippetsKeepTheText() throws {
        var index = try StoredIndex(SearchTests.documents).open()
        let result = try #require(try index.search("duong moi script").results.first)
        #expect(result.snippet?.parts.map(\.text).joined() == "<script>alert('x')</script> đường mới")
        #expect(result.card.title == "<img src=x onerror=alert(1)> & \"quà\"")
    }

    @Test(arguments: [
        String(repeating: "a", count: 10_000), String(repeating: "mặt trận ", count: 1_250),
        String(repeating: "\"", count: 10_000), String(repeating: "ó\u{0323}", count: 5_000),
        "<script>alert(1)</script>", "\u{0}\u{1}\u{FFFF}", "\"", "“”", "\"\"\"giao\"",
        (0..<2_000).map { "từ\($0)" }.joined(separator: " "),
    ])
    func strangeQueriesAreAnswered(_ query: String) throws {
        var index = try StoredIndex(SearchTests.documents).open()
        _ = try index.search(query)
    }

    @Test func newerComesFirstAmongEquals() throws {
        let same = (0..<5).map { document("n\($0)", "Ngày hội đại đoàn kết", year: 2019 + $0) }
        var index = try StoredIndex(same, year: 2022).open()
        let years = try index.search("đại đoàn kết").results.map { $0.card.address.split(separator: "/")[1] }
        #expect(years == ["2023", "2022", "2021", "2020", "2019"])
    }

    /// The last word is still being typed: what often follows the word before it counts.
    @Test(arguments: [
        ("chan nuoi ga tha vuon xa ha", ["hau-loc", "ha"]), ("chan nuoi ga tha vuon xa ha ", ["ha"]),
        ("vuon xa ha", ["xa-ha", "ha"]), ("ga ha", ["xa-ha", "ha"]),
        ("chăn nuôi gà thả vườn xã Hà", ["ha"]), ("chăn nuôi gà thả vườn xã ha", ["hau-loc", "ha"]),
    ])
    func knownWordMayGoOn(_ query: String, _ expected: [String]) throws {
        let documents = [
            document("hau-loc", "Tập huấn chăn nuôi gà thả vườn xã Hậu Lộc"),
            document("ha", "Xã Hà họp", ["Nuôi cá, chăn bò.", "Gà đồi.", "Thả diều.", "Làm vườn."]),
            document("xa-ha", "Vườn xã Hà", ["Tập huấn chăn nuôi gà."]),
            document("khac", "Tin khác", ["Gà thả vườn xã Thọ."]),
        ]
        var index = try StoredIndex(documents).open()
        let full = try index.search(query).results.filter(\.isFull)
        #expect(full.map { $0.card.address.dropFirst("tin-tuc/2022/".count).dropLast(5) } == expected.map { $0[...] })
    }

    @Test(arguments: ["ngày hội đại đo", "ngay hoi dai do", "ngày hội đại đ", "hội đại đoà"])
    func unfinishedWords(_ query: String) throws {
        let same = (0..<4).map { document("n\($0)", "Ngày hội đại đoàn kết", year: 2019 + $0) }
        let others = (0..<9).map { document("o\($0)", "Ngày hội đại đội dân quân", year: 2018) }
        var index = try StoredIndex(same + [document("x", "Đo đạc", year: 2023)] + others, year: 2022).open()
        let found = try index.search(query, limit: 20).results.map(\.card.title)
        #expect(found.contains("Ngày hội đại đoàn kết"))
        #expect(!query.hasSuffix("oà") || found.first == "Ngày hội đại đoàn kết")
    }

    /// Of many words the most common are left out, unless they are quoted or still being typed.
    @Test(arguments: [
        ("a b c d e f g h", "c", ["c"]), ("a b c d e f", "b", []), ("a b c d e f ", "b", ["b"]),
        ("a b c d e f g \"h\"", "h", []), ("a b c d e f g h", "h", []),
        ("a b c d e f g h ", "a b c d", ["a", "b", "c"]),
        ("d c a b e f g h ", "a b c d", ["a", "b", "c"]), ("a b c d a b c d ", "a", []), ("á a b c d e ", "a", ["á"]),
    ])
    func commonWords(_ text: String, _ common: String, _ leftOut: [String]) {
        let found = Query(text).left(out: common.split(separator: " ").map { Array($0.utf8) })
        #expect(found == Set(leftOut.flatMap { Token.tokens(of: Array($0.utf8)).map(\.token.exact) }))
    }

    @Test func emptySite() throws {
        var index = try StoredIndex([]).open()
        #expect(try index.search("gì đó").results.isEmpty)
        #expect(index.count == 0)
    }

    @Test(arguments: [
        ("mawtj", "mat"), ("traanj", "tran"), ("dduwowngf", "duong"), ("duongdf", "duong"), ("nhwngx", "nhung"),
        ("uwr", "u"), ("sarn", "san"), ("xuaats", "xuat"), ("trowif", "troi"), ("ddieenj", "dien"),
    ])
    func telexLeftovers(_ typed: String, _ meant: String) {
        #expect(TelexLeftover.meant(by: Array(typed.utf8)) == Array(meant.utf8))
    }

    @Test(arguments: ["mat", "sat", "xa", "tr", "ss", "dinh", "217", "đ", "quoc", ""])
    func noTelexLeftovers(_ typed: String) {
        #expect(TelexLeftover.meant(by: Array(typed.utf8)) == nil)
    }

    @Test(arguments: [
        ("ma75t", "mat", true), ("tra65n", "tran", true), ("d9u7o7ng2", "duong", true), ("to6", "to", false),
        ("mat75", "mat", true), ("MA85T", "mat", true), ("ky4", "ki", false), ("ap3", "ap", false),
    ])
    func vniLeftovers(_ typed: String, _ fold: String, _ isSure: Bool) {
        let found = VNILeftover(Array(typed.utf8)[...])
        #expect(found?.fold == Array(fold.utf8))
        #expect(found?.isSure == isSure)
    }

    @Test(arguments: [
        "", "mat", "217", "217qd", "h5n1", "covid19", "t78n", "a12b", "ma0t", "mặ5t", "qd217", "ma777t", "5a",
    ])
    func noVNILeftovers(_ typed: String) {
        #expect(VNILeftover(Array(typed.utf8)[...]) == nil)
    }

    @Test(arguments: [
        ("mattran", ["mat tran"]), ("thanhoa", ["tha nhoa", "than hoa", "thanh oa"]),
        ("mattrantoquoc", ["mat tran to quoc"]),
        ("mat", []), ("facebook", []), ("ao", []), ("xyz", []), ("", []),
    ])
    func wordsWithoutSpaces(_ fold: String, _ expected: [String]) {
        let found = SyllableShape.partings(of: Array(fold.utf8)).map { parts in
            parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        }
        #expect(found == expected)
    }

    @Test func whatHasNoSectionIsInNoFacet() throws {
        let none = SearchDocument.Value(id: "", label: "")
        let page = SearchDocument(address: "lien-he.html", title: "Liên hệ", day: nil, section: none, kind: none)
        let stored = StoredIndex([page])
        #expect(!stored.files.keys.contains { $0.hasPrefix("a/f") })
        var index = try stored.open()
        #expect(try index.search("lien he").results.map(\.card.title) == ["Liên hệ"])
    }

    @Test(arguments: ["ubmttq phuong", "UBMTTQ phường", "uy ban mat tran to quoc phuong", "ub mttq phuong", "mttq"])
    func partlyAbbreviatedNamesAreFound(_ query: String) throws {
        var index = try StoredIndex([document("a", "Họp", ["Ủy ban MTTQ phường họp."])]).open()
        #expect(try index.search(query).results.first?.isFull == true)
    }

    @Test func documentsWithoutDay() throws {
        let page = SearchDocument(
            address: "gioi-thieu.html", title: "Giới thiệu", day: nil,
            section: SearchDocument.Value(id: "trang", label: "Trang"),
            kind: SearchDocument.Value(id: "page", label: "Trang"))
        var index = try StoredIndex([page] + SearchTests.documents).open()
        #expect(try index.search("gioi thieu").results.first?.card == index.search("giới thiệu").results.first?.card)
        #expect(try index.search("", filters: SearchFilters(from: 0)).results.allSatisfy { $0.card.day != nil })
    }
}
