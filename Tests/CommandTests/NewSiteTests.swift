import Foundation
import Testing

@Suite struct NewSiteTests {
    @Test func initMakesASiteThatBuildsAtOnce() throws {
        let scratch = try Scratch()
        let folder = scratch.path + "/trang tin"
        #expect(try Command.run("init", folder).status == 0)
        let build = try Command.run("build", "--site", folder, "--strict")
        #expect(build.status == 0, "\(build.errors)")
        #expect(FileManager.default.fileExists(atPath: folder + "/output/index.html"))
        let again = try Command.run("init", folder)
        #expect(again.status == 1)
        #expect(again.errors.contains("content"))
    }

    @Test(arguments: ["news", "minutes", "notice", "document", "page", "biên bản"])
    func newMakesAnEntryThatBuilds(_ kind: String) throws {
        let scratch = try Scratch()
        try scratch.write("title: Bản tin mẫu\n", to: "content/site.yaml")
        let title = "Kế hoạch: làm ngay \"hôm nay\" #1"
        let first = try Command.run("new", kind, title, "--now", "2026-03-04", in: scratch.folder)
        #expect(first.status == 0, "\(first.errors)")
        let path = first.output.trimmingCharacters(in: .newlines)
        #expect(
            path.hasSuffix(
                kind == "page" ? "pages/ke-hoach-lam-ngay-hom-nay-1.md" : "2026-03-04-ke-hoach-lam-ngay-hom-nay-1.md"))
        let second = try Command.run("new", kind, title, "--now", "2026-03-04", in: scratch.folder)
        #expect(second.output.hasSuffix("-1-2.md\n"))
        let build = try Command.run("build", in: scratch.folder)
        #expect(build.status == 0, "\(build.errors)")
    }

    @Test func newRefusesAnEmptyTitle() throws {
        #expect(try Command.run("new", "news", " ").status == 2)
        #expect(try Command.run("new", "bao", "Tiêu đề").status == 2)
    }

    /// The reference of all keys in the guide is what the code says.
    @Test func referenceIsFresh() throws {
        let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/tham-chieu.md")
        let reference = try Command.run("schema", "--reference")
        #expect(reference.status == 0)
        #expect(
            try String(contentsOf: guide, encoding: .utf8) == reference.output,
            "run: bantin schema --reference > docs/tham-chieu.md")
    }

    @Test(arguments: ["entry", "site", "registry"])
    func schemaIsJSON(_ subject: String) throws {
        let outcome = try Command.run("schema", subject)
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        #expect(object?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }
}
