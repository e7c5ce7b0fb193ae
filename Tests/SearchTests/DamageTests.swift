import RandomTesting
import Testing

@testable import Search

/// Damaged, cut off and missing files: an error that names the file, or the right answer; never a trap.
@Suite struct DamageTests {
    private static let web = StoredIndex(randomDocuments(40, seed: 1))
    private static let usb = StoredIndex(randomDocuments(40, seed: 1), profile: .usb)
    private static let queries = ["hòa bản đoàn", "mặt trận tổ quốc", "217 qđ tw", "\"ngày hội\"", "to qu", ""]

    /// Asks everything of an index and gives what went wrong.
    private func errors(_ stored: StoredIndex) -> [SearchIndexError] {
        var errors: [SearchIndexError] = []
        for query in DamageTests.queries {
            do {
                var index = try stored.open()
                let filters = SearchFilters(values: [.section: ["tin-tuc"], .year: ["2021", "2023"]], from: 0)
                _ = try index.search(query)
                _ = try index.search(query, filters: filters)
            } catch let error as SearchIndexError {
                errors.append(error)
            } catch {
                Issue.record("\(error)")
            }
        }
        return errors
    }

    @Test func soundIndexHasNoErrors() {
        #expect(errors(DamageTests.web).isEmpty)
    }

    @Test(arguments: 0..<40)
    func cutOff(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        var stored = seed % 2 == 0 ? DamageTests.web : DamageTests.usb
        let path = try #require(stored.files.keys.sorted().randomElement(using: &random))
        let bytes = stored.files[path] ?? []
        stored.files[path] = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
        for error in errors(stored) {
            #expect(error == .damaged(path: path))
        }
    }

    @Test(arguments: 0..<40)
    func changedBytes(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        var stored = DamageTests.web
        let path = try #require(stored.files.keys.sorted().randomElement(using: &random))
        var bytes = stored.files[path] ?? []
        for _ in 0..<3 {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
        }
        stored.files[path] = bytes
        for error in errors(stored) {
            switch error {
            case .damaged(let found), .stale(let found): #expect(found == path)
            default: Issue.record("\(error)")
            }
        }
    }

    @Test func missing() {
        let sound = DamageTests.web
        for path in sound.files.keys.sorted() {
            var stored = sound
            stored.files[path] = nil
            for error in errors(stored) {
                guard case .unreadable(path, _) = error else {
                    Issue.record("\(error)")
                    continue
                }
            }
        }
        var none = sound
        none.files = [:]
        #expect(errors(none).count == DamageTests.queries.count)
    }

    /// Content that agrees with its checksum and still makes no sense.
    @Test(arguments: 0..<100)
    func nonsense(_ seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        var stored = DamageTests.web
        let path = try #require(stored.files.keys.sorted().randomElement(using: &random))
        let line = (stored.files[path] ?? []).dropLast()
        let (name, part) = try #require(ScriptLine.decode(line))
        var content = part.content
        for _ in 0..<3 where !content.isEmpty {
            content[Int.random(in: 0..<content.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        let kind = ScriptLine.isText(name) ? IndexPart.Content.text(content) : .bits(content)
        let stamp = try #require(UInt32(part.stamp, radix: 16))
        stored.files[path] = ScriptLine.encode(IndexPart(name: name, content: kind), stamp: stamp)
        _ = errors(stored)
    }

    @Test func partsOfAnotherBuild() {
        var stored = DamageTests.web
        let other = StoredIndex(randomDocuments(40, seed: 2))
        for (path, bytes) in other.files where path != "meta.js" { stored.files[path] = bytes }
        #expect(errors(stored).contains { if case .stale = $0 { true } else { false } })
    }

    @Test func anotherVersion() {
        var stored = StoredIndex([])
        let part = IndexPart(name: "meta", content: .text(Array("bantin\t99\n".utf8)))
        stored.files["meta.js"] = ScriptLine.encode(part, stamp: 0)
        #expect(errors(stored).allSatisfy { $0 == .version("99") })
    }

    @Test(arguments: [
        SearchIndexError.unreadable(path: "a/u0.js", reason: "x"), .damaged(path: "a/u0.js"), .stale(path: "a/u0.js"),
    ])
    func messagesNameTheFile(_ error: SearchIndexError) {
        #expect(error.inVietnamese.contains("a/u0.js") && error.inEnglish.contains("a/u0.js"))
    }
}
