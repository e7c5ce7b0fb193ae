import Booklet
import Bulletin
import FileTesting
import HTML
import NIOHTTP1
import Platform
import Publishing
import Vietnamese

@testable import Preview

/// A small site with one booklet, and all that answers for its files.
struct BookletSite {
    static let article = "content/tin-tuc/2026/2026-01-05-bai.md"

    let folder: TemporaryFolder
    let typst: StubTypst
    let live: LiveSite
    let workshop: BookletWorkshop
    let answers: BookletAnswers
    /// Where the made files are.
    let scratch: TemporaryFolder

    init(
        hasTypst: Bool = true, patience: Duration = .seconds(3600), timeLimit: Duration = .seconds(300),
        keeping count: Int = 10
    ) async throws {
        let folder = try TemporaryFolder()
        self.folder = folder
        try folder.write("title: Bản tin\n", to: "content/site.yaml")
        try folder.write("title: Kỷ yếu thử\nyear: 2026\n", to: "content/booklets/ky-yeu.yaml")
        try folder.write(Self.text(), to: Self.article)
        try folder.write(
            Self.text("Bài nháp", extra: "draft: true\n", body: "Chữ chưa đăng."), to: "content/tin-tuc/2026/nhap.md")
        let typst = try StubTypst()
        self.typst = typst
        let now = try LocalDateTime.parse("2026-02-01").timestamp
        var options = Pipeline.Options(now: now, jobs: 2)
        options.includesDrafts = true
        options.includesExpired = true
        live = try await LiveSite(
            siteFolder: folder.path, options: options, clock: { now }, audience: Audience(), observer: { _ in })
        var bench = BookletBench(siteFolder: folder.path, jobs: 1)
        let program = hasTypst ? typst.program : nil
        bench.typst = { program }
        bench.timeLimit = timeLimit
        scratch = try TemporaryFolder()
        workshop = BookletWorkshop(bench, live: live, in: scratch.path, keeping: count, tell: { _ in })
        answers = BookletAnswers(workshop: workshop, live: live, patience: patience)
    }

    static func text(_ title: String = "Bài", extra: String = "", body: String = "Chữ.") -> String {
        "---\ntitle: \(title)\ndate: 2026-01-05\n\(extra)---\n\n\(body)\n"
    }

    func save(_ text: String, _ path: String = article) async throws {
        try folder.write(text, to: path)
        await live.take([path])
        await live.settle()
    }

    /// What a request is answered with; nil where it is for none of the booklets.
    func ask(_ target: String, _ method: HTTPMethod = .GET, isVisit: Bool = false) async -> Answer? {
        var request = Request(HTTPRequestHead(version: .http1_1, method: method, uri: "/" + target))
        if isVisit { request.headers.add(name: "Sec-Fetch-Mode", value: "navigate") }
        guard let path = RequestPath.path(of: request.target), let order = answers.order(request, path) else {
            return nil
        }
        return await answers.answer(order, request)
    }

    /// The bytes of an answer.
    func bytes(_ answer: Answer?) throws -> [UInt8] {
        switch answer?.body {
        case .bytes(let bytes)?: bytes
        case .file(let path, _)?: try LocalFileSystem().readFile(DiskPath(path), limit: 1 << 30)
        case nil: []
        }
    }

    func words(_ answer: Answer?) throws -> String { String(decoding: try bytes(answer), as: UTF8.self) }

    /// The preview's own list of entries and booklets.
    var list: String {
        let list = EntryList(live.shelf.current, filter: .all, order: .date, descends: true, page: 1)
        return String(decoding: list.html.bytes, as: UTF8.self)
    }

    /// What a page of the site looks like.
    func page(_ path: String) throws -> String {
        let build = live.shelf.current.build
        guard let output = build.plan.output(at: path), case .bytes(let bytes) = try build.make(output) else {
            return ""
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
