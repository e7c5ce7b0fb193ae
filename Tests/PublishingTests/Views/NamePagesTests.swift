import Bulletin
import Testing
import Vietnamese

@testable import Publishing

/// Names of participants on pages that are divided by names and not by number.
@Suite struct NamePagesTests {
    /// The pages of a site whose meetings list some names, each once or as often as is said.
    private static func pages(
        _ names: [(name: String, count: Int)], title: String = "Họp"
    ) async throws -> (
        NamePages, PeopleRegister
    ) {
        var files = ["content/site.yaml": Array("title: Bản tin thử".utf8)]
        let most = names.map(\.count).max() ?? 0
        for number in 0..<most {
            let people = names.filter { $0.count > number }.map { "  - name: \($0.name)\n" }.joined()
            files["content/hop/2026/hop-\(number).md"] = Array(
                """
                ---
                title: \(title) \(number)
                date: 2026-01-05
                participants:
                \(people)---

                Nội dung.
                """.utf8)
        }
        let now = try #require(LocalDateTime(iso: "2026-11-22T08:00"))
        let options = Pipeline.Options(now: now.timestamp, jobs: 1)
        let result = await Pipeline(tree: SourceTree(files), options: options).run()
        try #require(result.diagnostics.allSatisfy { $0.severity != .error })
        let views = SiteViews(result.site)
        return (try #require(views.namePages), try #require(views.registers).people)
    }

    private static func place(of name: String, _ pages: NamePages, _ people: PeopleRegister) throws -> String {
        pages.place(of: try #require(people.names.firstIndex { $0.name == name }), in: people)
    }

    @Test func namesOfOneLetterShareAPage() async throws {
        let (pages, people) = try await Self.pages([
            ("Trần Văn Hà", 2), ("Lê Thị Hạ", 1), ("Đỗ Đức Ân", 2), ("Lê An", 2), ("Vũ Đạt", 1), ("Vũ Dạt", 1),
        ])
        #expect(pages.letters.map { pages.pages[$0].title } == ["A", "Â", "D", "Đ", "H"])
        #expect(try Self.place(of: "Trần Văn Hà", pages, people) == "con-nguoi/chu-cai/h.html#ten-tran-van-ha")
        #expect(try Self.place(of: "Đỗ Đức Ân", pages, people) == "con-nguoi/chu-cai/aa.html#ten-do-duc-an")
        #expect(pages.pages.map(\.count) == [1, 1, 1, 1, 2])
    }

    @Test func namesWithManyMentionsHaveAPageOfTheirOwn() async throws {
        let (pages, people) = try await Self.pages([
            ("Lê An", NamePages.sectionLimit), ("Lê Bình", NamePages.sectionLimit + 1),
        ])
        #expect(try Self.place(of: "Lê An", pages, people) == "con-nguoi/chu-cai/a.html#ten-le-an")
        #expect(try Self.place(of: "Lê Bình", pages, people) == "con-nguoi/ten/le-binh.html")
        // The letter names it all the same.
        #expect(pages.pages.map(\.names.count) == [1, 1])
    }

    /// 164 names of one letter, nearly all with mentions of about 1,800 bytes.
    @Test func lettersWithTooManyNamesAreDivided() async throws {
        let surnames = ["Nguyễn", "Lê"]
        let syllables = ["Văn", "Thị", "Hữu", "Đức", "Minh", "Thanh", "Ngọc", "Quang", "Thu"]
        let all = surnames.flatMap { surname in
            syllables.flatMap { first in syllables.map { "\(surname) \(first) \($0) Hà" } }
        }
        let names = all.map { ($0, 3) } + [("Lê Hùng", 1), ("Hà", 1)]
        let (pages, people) = try await Self.pages(names, title: String(repeating: "Hội nghị dài ", count: 20))
        #expect(pages.letters.count == 1)
        let letter = pages.pages[pages.letters[0]]
        #expect(letter.names.isEmpty)
        #expect(
            letter.parts.map { pages.pages[$0].address.path } == [
                "con-nguoi/ten-goi/ha.html", "con-nguoi/ten-goi/hung.html",
            ])
        #expect(try Self.place(of: "Lê Hùng", pages, people) == "con-nguoi/ten-goi/hung.html#ten-le-hung")
        #expect(try Self.place(of: "Hà", pages, people) == "con-nguoi/ten-goi/ha/_.html#ten-ha")
        #expect(
            try Self.place(of: "Lê Văn Thị Hà", pages, people) == "con-nguoi/ten-goi/ha/lee.html#ten-le-van-thi-ha")
        // Every name stands on one page.
        let standing = pages.pages.flatMap(\.names)
        #expect(standing.count == people.names.count)
        #expect(Set(standing).count == people.names.count)
        for page in pages.pages { #expect(page.names.isEmpty != page.parts.isEmpty) }
    }

    /// One more name must not move the others.
    @Test func anotherNameMovesNone() async throws {
        let few = [("Lê Hùng", 2), ("Lê Hà", 2), ("Trần Hoa", 2)]
        let (before, peopleBefore) = try await Self.pages(few)
        let (after, peopleAfter) = try await Self.pages(few + [("Bùi Hân", 2), ("Bùi Hai", 1)])
        for (name, _) in few {
            #expect(try Self.place(of: name, before, peopleBefore) == Self.place(of: name, after, peopleAfter))
        }
    }

    @Test(arguments: [
        ("Ân", "aan"), ("Đặng", "ddawng"), ("Ước", "uwowc"), ("Hà", "ha"), ("Hạ", "ha"), ("Ü", "u"), ("李", "khac"),
        ("M'Bô", "mboo"),
    ])
    func namesArePartsOfAddresses(_ name: String, _ key: String) { #expect(NamePages.key(name) == key) }

    @Test func participantsAreFoundByTheirPlace() async throws {
        let (_, people) = try await Self.pages([("Lê An", 1), ("Lê Bình", 2)])
        #expect(people.participation(ofParticipant: 0, inEntry: 0).flatMap(\.name).map { people.names[$0].name } != nil)
        #expect(people.participation(ofParticipant: 7, inEntry: 0) == nil)
    }
}
