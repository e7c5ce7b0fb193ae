import Bulletin
import FileTesting
import Publishing
import Testing
import Vietnamese

@testable import Preview

/// A site whose first pages are served before the texts of all entries were read.
@Suite struct EarlyEditionTests {
    private let folder: TemporaryFolder
    private let live: LiveSite
    private let now: Timestamp

    init() async throws {
        folder = try TemporaryFolder()
        try folder.write("title: Bản tin\n", to: "content/site.yaml")
        try folder.write(
            "---\ntitle: Có tóm tắt\ndate: 2026-01-05\nsummary: Tóm tắt đây.\n---\n\n## Một mục\n\nLời của bài.\n",
            to: "content/tin-tuc/co.md")
        try folder.write(
            "---\ntitle: Không tóm tắt\ndate: 2026-01-04\n---\n\n## Mục\n\n- ý\n\nĐoạn *đầu*\ncòn nữa.\n\nĐoạn sau.\n",
            to: "content/tin-tuc/khong.md")
        try folder.write(
            "---\ntitle: Không lời\ndate: 2026-01-02\n---\n\n```\nlet a\n\nlet b\n```\n\nSau mã.\n",
            to: "content/tin-tuc/ma.md")
        try folder.write(
            "---\ntitle: Liên kết\ndate: 2026-01-03\nsummary: Gọn.\n---\n\n[mất](mat.md) [mục](co.md#mot-muc)\n",
            to: "content/tin-tuc/lien-ket.md")
        now = try LocalDateTime.parse("2026-02-01").timestamp
        live = try await Self.live(folder, now, limit: 2)
    }

    private static func live(_ folder: TemporaryFolder, _ now: Timestamp, limit: Int) async throws -> LiveSite {
        try await LiveSite(
            siteFolder: folder.path, options: Pipeline.Options(now: now, jobs: 2), clock: { now }, audience: Audience(),
            wholeReadingLimit: limit, observer: { _ in })
    }

    private func page(_ path: String, of edition: Edition?) throws -> String {
        let edition = try #require(edition)
        let (output, _) = try #require(edition.output(at: path))
        guard case .bytes(let bytes) = try edition.build.make(output) else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func answer(_ path: String) async -> String {
        let answers = SiteAnswers(
            siteFolder: folder.path, live: live, search: SearchIndexShelf(jobs: 1), assets: nil)
        guard case .bytes(let bytes) = await answers.answer(path).body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: ["", "index.html", "tin-tuc", "tin-tuc/index.html", "assets/style.css"])
    func listsAreReadyAtOnceAndAreThoseOfTheWholeSite(_ path: String) async throws {
        let early = live.shelf.current
        #expect(!early.isWhole)
        let first = try page(path, of: early.enough(for: path))
        await live.complete()
        #expect(live.shelf.current.isWhole && live.shelf.current.number > early.number)
        #expect(try page(path, of: live.shelf.current) == first)
    }

    @Test func anEntryIsReadWhenItIsAskedFor() async throws {
        let early = live.shelf.current
        #expect(try !page("tin-tuc/co.html", of: early).contains("Lời của bài."))
        #expect(try page("tin-tuc/co.html", of: early.enough(for: "tin-tuc/co.html")).contains("Lời của bài."))
        #expect(!early.isWhole)
    }

    @Test(arguments: ["atom.xml", "tim-kiem.html", "khong-co.html"])
    func whatHoldsOtherTextsWaitsForThem(_ path: String) async throws {
        #expect(live.shelf.current.enough(for: path) == nil)
        _ = await answer(path)
        #expect(live.shelf.current.isWhole)
    }

    @Test func nothingIsReportedBeforeAllIsRead() async throws {
        #expect(live.shelf.current.report.diagnostics.isEmpty)
        let whole = await live.whole
        #expect(whole.report.diagnostics.filter { $0.severity == .error }.map(\.id.rawValue) == ["broken-link"])
    }

    @Test func aSaveBeforeAllIsReadIsTakenIn() async throws {
        try folder.write(
            "---\ntitle: Có tóm tắt\ndate: 2026-01-05\nsummary: Tóm tắt mới.\n---\n\nLời mới.\n",
            to: "content/tin-tuc/co.md")
        await live.take(["content/tin-tuc/co.md"])
        await live.settle()
        #expect(await answer("tin-tuc/co.html").contains("Lời mới."))
        #expect(await answer("index.html").contains("Tóm tắt mới."))
    }

    @Test func aSmallSiteIsWholeAtOnce() async throws {
        #expect(try await Self.live(folder, now, limit: 4).shelf.current.isWhole)
    }
}
