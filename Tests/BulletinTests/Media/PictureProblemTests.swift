import FileTesting
import Platform
import Testing
import Vietnamese

@testable import Bulletin

/// What is said of the pictures of a site in memory.
struct PictureProblemTests {
    private static let site = Array("title: Bản tin\norganization: Mặt trận\n".utf8)
    private static let options = Pipeline.Options(now: Timestamp(seconds: 1_790_000_000), jobs: 2)

    /// An entry with a cover and more lines above its text.
    private static func entry(cover: String, more: String = "", body: String = "Nội dung.") -> [UInt8] {
        Array(
            """
            ---
            title: Hội nghị
            date: 2026-01-02
            cover:
              file: \(cover)
              alt: Đại biểu dự hội nghị
            \(more)---

            \(body)

            """.utf8)
    }

    private func run(_ files: [String: [UInt8]]) async -> PipelineResult {
        var files = files
        files["content/site.yaml"] = Self.site
        return await Pipeline(tree: SourceTree(files), options: Self.options).run()
    }

    private func problems(_ files: [String: [UInt8]]) async -> [String] {
        await run(files).diagnostics.map { "\($0.id.rawValue) \($0.location?.path ?? "")" }
            .filter { !$0.hasPrefix("date") }.sorted()
    }

    @Test func fillsInSizes() async throws {
        let result = await run([
            "content/tin-tuc/2026/a.md": Self.entry(cover: "a.jpg", body: "![Một](b.png)\n\n[Kế hoạch](/media/c.pdf)"),
            "content/media/a.jpg": SamplePicture.jpeg(width: 30, height: 20, orientation: 6),
            "content/tin-tuc/2026/b.png": SamplePicture.png(width: 3, height: 2),
            "content/media/c.pdf": Array("%PDF".utf8),
        ])
        let sizes = result.site.media.map { "\($0.source) \($0.dimensions?.width ?? 0) \($0.isOffered)" }
        #expect(
            sizes.sorted() == [
                "content/media/a.jpg 20 false", "content/media/c.pdf 0 true", "content/tin-tuc/2026/b.png 3 false",
            ])
    }

    @Test(arguments: [
        ("a.jpg", SamplePicture.png(width: 3, height: 3), "picture-ending"),
        ("a", SamplePicture.png(width: 3, height: 3), "picture-ending"),
        ("a.png", Array("<html>".utf8), "picture-damaged"), ("a.jpg", [], "picture-damaged"),
        ("a.jpg", Array(SamplePicture.jpeg(width: 3, height: 3).prefix(30)), "picture-damaged"),
        ("a.jpg", Array("....ftypheic....".utf8), "picture-format"),
        ("a.heic", Array("....ftypheic....".utf8), "picture-format"),
        ("a.avif", Array("....ftypavif....".utf8), "picture-format"),
        (
            "a.png",
            Array(SamplePicture.png(width: 1, height: 1).prefix(16)) + [0, 0, 0x75, 0x31, 0, 0, 0, 1]
                + [UInt8](repeating: 0, count: 60), "picture-size"
        ),
        ("a.jpg", SamplePicture.jpeg(width: 20_000, height: 5_001), "picture-size"),
    ])
    func refuses(name: String, bytes: [UInt8], id: String) async {
        let path = "content/tin-tuc/2026/a.md"
        let found = await problems([path: Self.entry(cover: name), "content/media/\(name)": bytes])
        #expect(found == ["\(id) \(path)"])
    }

    /// A sound head, and the end is missing: the cover is told of, and so is a picture to download.
    @Test(arguments: [
        ("a.png", SamplePicture.png(width: 9, height: 7)), ("a.jpg", SamplePicture.jpeg(width: 90, height: 70)),
        ("a.webp", SamplePicture.webpLossy(width: 9, height: 7)),
    ])
    func refusesWhatBreaksOff(name: String, bytes: [UInt8]) async {
        let path = "content/tin-tuc/2026/a.md"
        for entry in [Self.entry(cover: name), Self.entry(cover: "b.jpg", body: "[Ảnh gốc](/media/\(name))")] {
            for (count, id) in [(bytes.count, nil), (bytes.count - 2, "picture-damaged \(path)")] {
                let found = await problems([
                    path: entry, "content/media/\(name)": Array(bytes.prefix(count)),
                    "content/tin-tuc/2026/b.jpg": SamplePicture.jpeg(width: 3, height: 3),
                ])
                #expect(found.filter { !$0.hasPrefix("unused") } == [id].compactMap(\.self), "\(count)")
            }
        }
    }

    /// What telephones write after a picture is no damage.
    @Test func acceptsWhatFollowsThePicture() async {
        for name in ["a.png", "a.jpg", "a.webp", "a.gif"] {
            let picture =
                switch name {
                case "a.png": SamplePicture.png(width: 9, height: 7, hasMetadata: true)
                case "a.jpg": SamplePicture.jpeg(width: 9, height: 7, hasMetadata: true)
                case "a.webp": SamplePicture.webpExtended(width: 9, height: 7)
                default: SamplePicture.gif(width: 9, height: 7, hasMetadata: true)
                }
            let found = await problems([
                "content/tin-tuc/2026/a.md": Self.entry(cover: name), "content/media/\(name)": picture,
            ])
            #expect(found.isEmpty, "\(name)")
        }
    }

    /// Nobody may read the attachment: its entry says so, before anything is published.
    @Test func tellsWhatCannotBeRead() async throws {
        let path = "content/tin-tuc/2026/a.md"
        var tree = SourceTree([
            path: Self.entry(cover: "a.jpg", more: "attachments: [b.pdf]\n"), "content/site.yaml": Self.site,
            "content/media/a.jpg": SamplePicture.jpeg(width: 3, height: 3), "content/media/b.pdf": [1],
        ])
        let readPart = tree.readPart
        tree.readPart = { path, offset, count throws(SystemError) in
            if path.hasSuffix(".pdf") { throw SystemError(.accessDenied, .open, path) }
            return try readPart(path, offset, count)
        }
        let found = await Pipeline(tree: tree, options: Self.options).run().diagnostics
        let problem = try #require(found.first { $0.id == "file-unreadable" })
        #expect(found.count == 1 && problem.location?.path == path && problem.location?.line == 7)
        #expect(problem.message.vietnamese == "không đọc được tệp: content/media/b.pdf: không có quyền")
        #expect(problem.hint?.message.vietnamese.contains("quyền") == true)
    }

    @Test func acceptsTheLargest() async {
        let found = await problems([
            "content/tin-tuc/2026/a.md": Self.entry(cover: "a.jpg"),
            "content/media/a.jpg": SamplePicture.jpeg(width: 20_000, height: 5_000),
        ])
        #expect(found.isEmpty)
    }

    @Test func tellsEveryEntryThatUsesABadPicture() async {
        let found = await problems([
            "content/tin-tuc/2026/a.md": Self.entry(cover: "x.jpg"),
            "content/tin-tuc/2026/b.md": Self.entry(cover: "x.jpg", body: "![Ảnh](x.jpg)"),
            "content/media/x.jpg": [1, 2, 3],
        ])
        #expect(found == ["picture-damaged content/tin-tuc/2026/a.md", "picture-damaged content/tin-tuc/2026/b.md"])
    }

    /// Files that are linked to are published too: their bytes are looked at where their name promises a picture.
    @Test func looksAtPicturesToDownload() async {
        let found = await problems([
            "content/tin-tuc/2026/a.md": Self.entry(cover: "x.jpg", body: "[Ảnh gốc](y.heic) và [tệp](z.bin)"),
            "content/media/x.jpg": SamplePicture.jpeg(width: 30, height: 20),
            "content/tin-tuc/2026/y.heic": Array("....ftypheic....".utf8),
            "content/tin-tuc/2026/z.bin": Array("....ftypheic....".utf8),
        ])
        #expect(found == ["picture-format content/tin-tuc/2026/a.md"])
    }

    @Test func listsUnusedFiles() async {
        let picture = SamplePicture.jpeg(width: 30, height: 20)
        let found = await problems([
            "content/tin-tuc/2026/a.md": Self.entry(cover: "a.jpg"),
            "content/tin-tuc/2026/nhap.md": Self.entry(cover: "nhap.jpg", more: "draft: true\n"),
            "content/tin-tuc/2026/rieng.md": Self.entry(
                cover: "a.jpg", more: "attachments:\n  - file: rieng.pdf\n    public: false\n"),
            "content/tin-tuc/2026/hong.md": Array("---\nhong.jpg".utf8),
            "content/booklets/ky-yeu.yaml": Array("id: ky-yeu\ncover: bia.jpg\n".utf8),
            "content/media/a.jpg": picture, "content/media/nhap.jpg": picture, "content/media/bia.jpg": picture,
            "content/media/rieng.pdf": [1], "content/media/hong.jpg": picture, "content/ghi-chu.txt": [1],
            "content/media/thừa 1.jpg": picture, "content/tin-tuc/2026/thua.png": picture,
        ])
        #expect(
            found.filter { $0.hasPrefix("unused") } == [
                "unused-media content/media/thừa 1.jpg", "unused-media content/tin-tuc/2026/thua.png",
            ])
    }

    @Test(arguments: [
        ("content/a.jpg", "content/a.jpg"), ("ảnh 1.jpg", "'ảnh 1.jpg'"), ("it's", #"'it'\''s'"#),
        ("$(id)", "'$(id)'"), ("'", #"''\'''"#),
    ])
    func quotesForShells(word: String, quoted: String) {
        #expect(ShellWord.quoted(word) == quoted)
    }
}
