import RandomTesting
import Testing

@testable import Search

/// What the index says of random documents, against what a plain reading of the documents says.
@Suite struct RoundTripTests {
    /// The documents of a segment in its order, as tokens of runs that pairs do not cross.
    private func runs(_ document: SearchDocument) -> [[Token]] {
        let paragraphs = document.blocks.flatMap { Token.tokens(of: Array($0.text.utf8)).map(\.token) }
        return [Token.tokens(of: Array(document.title.utf8)).map(\.token), paragraphs]
    }

    private func reader(_ documents: [SearchDocument], _ profile: SearchProfile) throws -> (SegmentReader, PartLoader) {
        let stored = StoredIndex(documents, profile: profile, year: 3000)
        let files = stored.files
        var loader = PartLoader { path in
            guard let bytes = files[path] else { throw NoSuchFile() }
            return bytes
        }
        let meta = try IndexMeta(try loader.part(IndexMeta.part, path: "meta.js", stamp: nil))
        return (SegmentReader(meta.segments[0].meta, stamp: meta.segments[0].stamp), loader)
    }

    private func ordered(_ documents: [SearchDocument]) -> [SearchDocument] {
        documents.sorted { ($0.day ?? 0, $0.address) < ($1.day ?? 0, $1.address) }
    }

    @Test(arguments: [1, 2, 3, 17, 120, 400], [SearchProfile.web, .usb])
    func syllables(_ count: Int, _ profile: SearchProfile) throws {
        let documents = ordered(randomDocuments(count, seed: UInt64(count)))
        var (reader, loader) = try reader(documents, profile)
        let runs = documents.map(runs)
        let tokens = Set(runs.flatMap { $0.flatMap { $0 } })
        for token in tokens
        where ![
            "mat", "tran", "to", "quoc", "mttq", "ubnd", "uy", "ban", "nhan", "dan", "quyet",
            "dinh", "trung", "uong", "tw", "qd", "ub",
        ].contains(String(decoding: token.fold, as: UTF8.self)) {
            let postings = try #require(try reader.syllable(token.fold, &loader))
            let expected = runs.indices.filter { runs[$0].contains { $0.contains { $0.fold == token.fold } } }
            #expect(postings.documents.map(Int.init) == expected)
            let spelt = runs.indices.filter { runs[$0].contains { $0.contains { $0.exact == token.exact } } }
            let has = postings.has(mark: spellingMark(fnv1a(token.exact)), isPlain: !token.isMarked)
            #expect(postings.documents.indices.filter { has[$0] }.map { Int(postings.documents[$0]) } == spelt)
            let titled = runs.indices.filter { runs[$0][0].contains { $0.fold == token.fold } }
            #expect(postings.titles.map { Int(postings.documents[Int($0)]) } == titled)
        }
        #expect(try reader.syllable(Array("khong".utf8), &loader) == nil)
    }

    @Test(arguments: [3, 40, 400])
    func pairs(_ count: Int) throws {
        let documents = ordered(randomDocuments(count, seed: UInt64(count) + 9))
        var (reader, loader) = try reader(documents, .web)
        var expected: [[Token]: Set<Int>] = [:]
        for (number, document) in documents.enumerated() {
            for run in runs(document) where run.count > 1 {
                for place in 1..<run.count { expected[[run[place - 1], run[place]], default: []].insert(number) }
            }
        }
        for (pair, numbers) in expected where numbers.count > 1 {
            let hash = pairHash(fnv1a(pair[0].fold), fnv1a(pair[1].fold))
            let postings = try #require(try reader.pair(hash, &loader))
            let has = postings.has(mark: pairSpellingMark(fnv1a(pair[0].exact), fnv1a(pair[1].exact)))
            let found = Set(postings.documents.indices.filter { has[$0] }.map { Int(postings.documents[$0]) })
            // Abbreviations add documents, they take none away.
            #expect(found.isSuperset(of: numbers))
        }
    }

    @Test(arguments: [1, 5, 33])
    func cardsAndTexts(_ count: Int) throws {
        let documents = ordered(randomDocuments(count, seed: 77))
        var (reader, loader) = try reader(documents, .web)
        for (number, document) in documents.enumerated() {
            let card = try reader.card(number, &loader)
            #expect(card.address == document.address)
            #expect(card.title == document.title)
            #expect(card.day == document.day)
            #expect(card.section == document.section)
            #expect(try reader.blocks(number, &loader) == document.blocks.filter { !$0.text.isEmpty })
        }
        let days = try reader.days(&loader)
        #expect(days.undated == 0)
        #expect(days.days == documents.compactMap(\.day))
    }

    @Test(arguments: [
        ("tin/2023/hoi-nghi-so-1.html", "Hội nghị số 1"), ("a/b*c.html", "b"), ("hoi-nghi.html", "Hội nghị"),
        ("x/hoi-nghi2.html", "Hội nghị"), ("x/hội nghị.html", "hội nghị"), ("đ/dai-doan-ket-9.html", "Đại đoàn kết"),
        ("**", ""), ("*", "*"), ("x/*3.html", "a b c d"), ("x/a-b-c-d-e.html", "a — b, c/d (e)"),
        ("x/1-2-3-4.html", "1.2.3.4"), ("x/oresund-bridge.html", "Øresund bridge"),
    ])
    func addresses(_ address: String, _ title: String) {
        #expect(CardAddress.restore(CardAddress.shorten(address, title: title), title: title) == address)
    }

    @Test(arguments: [
        "Đảng bộ tỉnh Thanh Hóa – “Vì người nghèo”", "#$<=>@[]^_`{|}~'", "", "abc\tđ\nế", "日本 ñ ß 🙂", "½ × đ",
    ])
    func letterSwapIsItsOwnInverse(_ text: String) {
        let bytes = Array(text.utf8)
        let swapped = LetterSwap.swapped(bytes)
        #expect(LetterSwap.swapped(swapped) == bytes)
        #expect(String(validating: swapped, as: UTF8.self) != nil)
    }

    @Test func letterSwapMakesTextsShorter() {
        let text = Array("Ủy ban Mặt trận Tổ quốc tỉnh tổ chức hội nghị giao ban cụm thi đua số 1".utf8)
        #expect(LetterSwap.swapped(text).count * 5 < text.count * 4)
    }

    @Test func onlyAbbreviationsOfTheTextsAreKept() throws {
        let files = StoredIndex([document("a", "Hội nghị", ["Mặt trận Tổ quốc và UBND xã"])]).files
        var loader = PartLoader { files[$0] ?? [] }
        let meta = try IndexMeta(try loader.part(IndexMeta.part, path: "meta.js", stamp: nil))
        #expect(meta.abbreviations.map(\.short) == ["MTTQ", "UBND"])
    }

    @Test func orderOfInputIsOfNoConsequence() {
        let documents = randomDocuments(90, seed: 4)
        var random = SplitMix(state: 3)
        #expect(StoredIndex(documents).files == StoredIndex(documents.shuffled(using: &random)).files)
    }

    /// A new article of the current year, whatever it brings, leaves all files of closed years as they are.
    @Test(arguments: [SearchProfile.web, .usb])
    func closedYearsStayAsTheyAre(_ profile: SearchProfile) {
        let value = { (name: String) in SearchDocument.Value(id: name, label: "Nhãn \(name)") }
        func facets(_ number: Int) -> [Facet: [SearchDocument.Value]] {
            [
                .organization: [value("to-\(number % 3)")], .person: [value("ng-\(number % 5)")],
                .decisionStatus: [value("done")], .awardKind: [value("flag")],
            ]
        }
        let documents = randomDocuments(90, seed: 4).enumerated().map { number, made in
            SearchDocument(
                address: made.address, title: made.title, day: made.day, section: made.section, kind: made.kind,
                place: "Xã \(number % 4)", blocks: made.blocks, facets: facets(number))
        }
        let new = document(
            "new", "Hội Cựu chiến binh (CCB) xã Sơn và Tổ chức Đặc biệt (TCĐB)", ["mới lạ"], year: 2023, day: 200,
            place: "Xã mới", section: "muc-moi", facets: [.organization: [value("moi")], .person: [value("moi")]])
        let before = StoredIndex(documents, profile: profile).files
        let after = StoredIndex(documents + [new], profile: profile).files
        let closed = before.filter { $0.key.hasPrefix("a/") }
        #expect(closed.keys.contains { $0.hasPrefix("a/f") })
        #expect(closed == after.filter { $0.key.hasPrefix("a/") })
        #expect(before["c/u0.js"] != after["c/u0.js"])
        #expect(before["meta.js"] != after["meta.js"])
    }

    @Test func profilesAnswerAlike() throws {
        let documents = randomDocuments(300, seed: 8)
        let web = StoredIndex(documents)
        let usb = StoredIndex(documents, profile: .usb)
        #expect(usb.files.count < web.files.count / 4)
        var first = try web.open()
        var second = try usb.open()
        for query in ["hòa bản", "mặt trận tổ quốc", "217 qđ tw", "\"ngày hội\"", "so"] {
            #expect(try first.search(query) == second.search(query))
        }
    }
}
