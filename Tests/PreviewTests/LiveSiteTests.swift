import Bulletin
import FileTesting
import Platform
import Publishing
import Testing
import Vietnamese

@testable import Preview

/// A site that is edited while it is served.
@Suite struct LiveSiteTests {
    private let folder: TemporaryFolder
    private let live: LiveSite
    private static let path = "content/tin-tuc/2026/2026-01-05-bai.md"
    private static let address = "tin-tuc/2026/bai.html"

    init() async throws {
        folder = try TemporaryFolder()
        try folder.write("title: Bản tin\n", to: "content/site.yaml")
        try folder.write(Self.text(), to: Self.path)
        try folder.write(Self.text("Bài kia", date: "2026-01-04"), to: "content/tin-tuc/2026/2026-01-04-kia.md")
        let now = try LocalDateTime.parse("2026-02-01").timestamp
        var options = Pipeline.Options(now: now, jobs: 2)
        options.includesDrafts = true
        live = try await LiveSite(
            siteFolder: folder.path, options: options, clock: { now }, audience: Audience(), observer: { _ in })
    }

    private static func text(
        _ title: String = "Bài", date: String = "2026-01-05", extra: String = "", body: String = "Chữ."
    ) -> String { "---\ntitle: \(title)\ndate: \(date)\n\(extra)---\n\n\(body)\n" }

    private func page(_ address: String = Self.address) throws -> String? {
        let build = live.shelf.current.build
        guard let output = build.plan.output(at: address), case .bytes(let bytes) = try build.make(output) else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func save(_ text: String, _ path: String = Self.path) async throws {
        try folder.write(text, to: path)
        await live.take([path])
    }

    private var errors: [String] {
        live.shelf.current.report.diagnostics.filter { $0.severity == .error }.map(\.id.rawValue)
    }

    @Test func wordsAreShownBeforeTheSiteIsLinkedAgain() async throws {
        try await save(Self.text("Tên mới", body: "Lời mới, xem [bài kia](2026-01-04-kia.md)."))
        let shown = try #require(try page())
        #expect(shown.contains("Lời mới") && shown.contains("Tên mới") && shown.contains("kia.html\">bài kia</a>"))
        await live.settle()
        #expect(try #require(try page()).contains("Lời mới"))
        #expect(try #require(try page("tin-tuc/index.html")).contains("Tên mới"))
    }

    @Test func theEditedSiteIsTheOneThatABuildMakes() async throws {
        try await save(Self.text(extra: "tags: [mới]\nauthors: [An]\n", body: "Lời **mới**."))
        try await save(Self.text("Ba"), "content/tin-tuc/2026/2026-01-06-ba.md")
        try await save(Self.text("Bài kia sửa", date: "2026-01-09"), "content/tin-tuc/2026/2026-01-04-kia.md")
        await live.settle()
        let fresh = try await SiteBuild(
            siteFolder: folder.path, options: Pipeline.Options(now: live.shelf.current.site.now, jobs: 1),
            pictures: PictureSettings(mode: .off, program: nil))
        let served = live.shelf.current.build
        #expect(served.plan.outputs.map(\.address) == fresh.plan.outputs.map(\.address))
        for (left, right) in zip(served.plan.outputs, fresh.plan.outputs) {
            guard case .bytes(let now) = try served.make(left), case .bytes(let new) = try fresh.make(right) else {
                continue
            }
            #expect(now == new, "\(left.address)")
        }
    }

    @Test func aBrokenFileKeepsItsLastGoodState() async throws {
        try await save(Self.text(extra: "khoa_la: 1\n", body: "Hỏng."))
        #expect(errors == ["unknown-key"])
        #expect(try #require(try page()).contains("Chữ."))
        await live.settle()
        #expect(errors == ["unknown-key"])
        #expect(try #require(try page()).contains("Chữ."))
        try await save(Self.text(body: "Lành."))
        #expect(errors == [])
        #expect(try #require(try page()).contains("Lành."))
    }

    @Test func aBrokenLinkIsReportedAtOnce() async throws {
        try await save(Self.text(body: "[x](khong-co.md)"))
        #expect(errors == ["broken-link"])
        await live.settle()
        #expect(errors == ["broken-link"])
    }

    @Test func filesComeAndGo() async throws {
        try await save(Self.text("Ba"), "content/tin-tuc/2026/2026-01-06-ba.md")
        await live.settle()
        #expect(try page("tin-tuc/2026/ba.html") != nil)
        try LocalFileSystem().removeFile(DiskPath(folder[Self.path]))
        await live.take([Self.path])
        await live.settle()
        #expect(try page() == nil)
        #expect(!(try #require(try page("index.html")).contains("bai.html")))
    }

    @Test func aBrokenConfigurationKeepsTheOldOne() async throws {
        try await save("title: [\n", "content/site.yaml")
        await live.settle()
        #expect(!errors.isEmpty)
        #expect(try #require(try page()).contains("Bản tin"))
        try await save("title: Bản tin mới\n", "content/site.yaml")
        await live.settle()
        #expect(errors == [])
        #expect(try #require(try page()).contains("Bản tin mới"))
    }

    @Test func theLastOfManySavesIsShown() async throws {
        for number in 0..<60 {
            try await save(Self.text(extra: "tags: [thẻ \(number % 3)]\n", body: "Lần \(number)."))
        }
        await live.settle()
        #expect(try #require(try page()).contains("Lần 59."))
        #expect(try page("tu-khoa/the-2.html") != nil)
    }

    /// As at midnight, or when an entry appears: all entries are read again, and one comes meanwhile.
    @Test func whatIsSavedWhileTimePassesIsNotLost() async throws {
        var paths: Set<String> = []
        for number in 0..<150 {
            let path = "content/tin-tuc/2025/2025-01-05-bai-\(number).md"
            try folder.write(Self.text(date: "2025-01-05", body: String(repeating: "Chữ. ", count: 500)), to: path)
            paths.insert(path)
        }
        await live.take(paths)
        for number in 0..<5 {
            async let time: Void = live.takeTime()
            try await Task.sleep(for: .milliseconds(1))
            try await save(Self.text(), "content/tin-tuc/2026/2026-01-05-them-\(number).md")
            await time
            await live.settle()
            #expect(try page("tin-tuc/2026/them-\(number).html") != nil)
        }
    }

    @Test func editionsCountUp() async throws {
        var numbers = [live.shelf.current.number]
        for number in 0..<5 {
            try await save(Self.text(body: "Lần \(number)."))
            numbers.append(live.shelf.current.number)
        }
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        // On a busy machine the site may be linked again already.
        await live.settle()
        #expect(numbers.allSatisfy { $0 <= live.shelf.current.number })
    }
}
