import Foundation
import Testing

/// Where a site may be put, and what stands where it is put.
@Suite struct OutputFolderTests {
    private func site(_ frontMatter: String = "") throws -> Scratch {
        let site = try Scratch()
        try site.write("title: Bản tin mẫu\n", to: "content/site.yaml")
        try site.write(
            "---\ntitle: Tin một\ndate: 2026-01-05\n\(frontMatter)---\n\nNội dung.\n", to: "content/tin-tuc/2026/mot.md"
        )
        return site
    }

    @Test(arguments: ["content", "content/", "content/media", "content/a/b", ".", "..", "/", "lien-ket"])
    func refusesFoldersOfTheContent(output: String) throws {
        let site = try site()
        try FileManager.default.createSymbolicLink(atPath: site.path + "/lien-ket", withDestinationPath: "content")
        let before = try site.paths("content")
        let outcome = try Command.run(["build", "--output", output, "--lang", "en"], in: site.folder)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("may not hold one another"))
        #expect(try site.paths("content") == before)
    }

    #if os(Linux)
        /// Where no folder can be made.
        @Test func endsWhereNothingCanBeWritten() throws {
            let site = try site()
            let outcome = try Command.run("build", "--site", site.path, "--output", "/proc/bantin/a")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("/proc/bantin"))
        }
    #endif

    @Test func keepsItsOwnPagesWhateverEntriesAskFor() throws {
        let site = try site("aliases: [/tim-kiem.html, /luu-tru/index.html]\n")
        let outcome = try Command.run("build", "--site", site.path, "--keep-going")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("content/tin-tuc/2026/mot.md:4:11: lỗi:"))
        #expect(outcome.errors.contains("content/tin-tuc/2026/mot.md:4:27: lỗi:"))
        #expect(try !site.read("output/tim-kiem.html").contains("http-equiv=\"refresh\""))
        #expect(try !site.read("output/luu-tru/index.html").contains("http-equiv=\"refresh\""))
    }

    @Test func demandsThatEntriesStandInSections() throws {
        let site = try site()
        try site.write("---\ntitle: Lạc\ndate: 2026-01-05\n---\n", to: "content/lac.md")
        try site.write("---\ntitle: Lạc\ndate: 2026-01-05\n---\n", to: "content/!!!/2026/lac.md")
        let outcome = try Command.run("check", "--site", site.path)
        #expect(outcome.status == 1)
        for path in ["content/lac.md", "content/!!!/2026/lac.md"] {
            #expect(outcome.errors.contains("\(path): lỗi: bài không nằm trong thư mục"))
        }
    }
}
