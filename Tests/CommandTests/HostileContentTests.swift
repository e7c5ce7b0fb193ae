import Foundation
import Testing

/// Content that is out to harm: paths that try to leave the site, addresses that run scripts, texts and pictures that
/// try to take all time or memory. Each is refused by name, and nothing is published.
@Suite struct HostileContentTests {
    private func site(_ entries: [(name: String, frontMatter: String, body: String)]) throws -> Scratch {
        let site = try Scratch()
        try site.write("title: Bản tin mẫu\nurl: https://mttq.example.vn\n", to: "content/site.yaml")
        for (name, front, body) in entries {
            try site.write(
                "---\ntitle: Tin \(name)\ndate: 2026-01-05\n\(front)\n---\n\n\(body)\n",
                to: "content/tin-tuc/2026/\(name).md")
        }
        return site
    }

    /// Front matter or body, and the rules that refuse it.
    static let tricks = [
        ("attachments: [../../../../etc/passwd]", "", "link-outside"),
        ("attachments: [/etc/passwd]", "", "missing-file"),
        ("attachments: [\"..\\\\..\\\\x.pdf\"]", "", "missing-file"),
        ("attachments: [\"%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd\"]", "", "link-outside"),
        ("cover: {file: ../../../../../etc/hostname, alt: Lễ trao cờ}", "", "link-outside"),
        ("aliases: [/../../x.html]", "", "alias-form"), ("aliases: [\"//evil.example/a.html\"]", "", "alias-form"),
        ("aliases: [a/../../b.html]", "", "alias-form"), ("aliases: [\"javascript:alert(1)\"]", "", "alias-form"),
        ("aliases: [assets/style.css]", "", "alias-form"), ("aliases: [index.html]", "", "same-output"),
        ("related: [../../../x.md]", "", "link-outside"), ("section: ../../x", "", "identifier-form"),
        ("source: {name: a, url: \"javascript:alert(1)\"}", "", "web-address"),
        ("", "[a](../../../../etc/passwd)", "link-outside"), ("", "[a](javascript:alert(1))", "unsafe-address"),
        ("", "[a](data:text/html,x)", "unsafe-address"), ("", "![a](file:///etc/passwd)", "unsafe-address"),
    ]

    @Test(arguments: tricks) func refusesTricks(_ front: String, _ body: String, _ id: String) throws {
        let site = try site([("a", front, body)])
        let outcome = try Command.run("build", "--site", site.path, "--strict")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("content/tin-tuc/2026/a.md"))
        #expect(outcome.errors.contains("[\(id)]"))
        #expect(!FileManager.default.fileExists(atPath: site.path + "/output"))
    }

    @Test func keepsSlugsAndTagsWithinTheSite() throws {
        let site = try site([
            ("a", "slug: ../../../x\ntags: [../../y, .., <script>alert(1)</script>]", "<script>alert(2)</script>")
        ])
        #expect(try Command.run("build", "--site", site.path).status == 0)
        let pages = try site.paths("output").filter { $0.hasSuffix(".html") }
        #expect(pages.contains("tin-tuc/2026/x.html"))
        #expect(!FileManager.default.fileExists(atPath: site.path + "/x.html"))
        for page in pages { #expect(try !site.read("output/" + page).contains("<script>alert")) }
    }

    /// What is too much of something, and the rule that says so.
    static let bombs: [(name: String, frontMatter: String, body: @Sendable () -> String, id: String?)] = [
        ("long-line", "", { String(repeating: "a", count: 1_000_000) }, nil),
        ("list-items", "", { String(repeating: "- a\n", count: 1_000_000) }, "too-many-parts"),
        ("quotations", "", { String(repeating: ">", count: 10_000) + "a" }, "nesting-too-deep"),
        (
            "lists", "", { (0..<1000).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() },
            "too-far-indented"
        ),
        ("emphases", "", { String(repeating: "*a **b ", count: 100_000) }, nil),
        ("brackets", "", { String(repeating: "[", count: 50_000) }, "too-many-brackets"),
        ("links", "", { String(repeating: "[a](b", count: 50_000) }, "too-many-brackets"),
        ("ticks", "", { (0..<1500).map { String(repeating: "`", count: $0) + "a" }.joined() }, nil),
        (
            "notes", "", { (0..<50_000).map { "[^\($0)] " }.joined() + (0..<50_000).map { "\n[^\($0)]: x" }.joined() },
            "too-many-brackets"
        ),
        ("comments", "", { String(repeating: "<!--", count: 100_000) }, nil),
        (
            "flow", "tags: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000), { "" },
            "yaml-depth"
        ),
        ("abbreviations", "", { "UBND 1" + String(repeating: "-UBND", count: 200_000) }, nil),
        ("symbols", "", { "1" + String(repeating: "/AB", count: 200_000) }, nil),
        ("numbers", "", { (0..<20_000).map { "\(123_456_789 + $0)" }.joined(separator: " ") }, nil),
        (
            "calls", "",
            { String(repeating: String(repeating: "x", count: 300) + " [^a] [^b] ", count: 4_900) + "\n\n[^a]: x" }, nil
        ),
        ("nodes", "participants:" + String(repeating: "\n  - {name: A}", count: 60_000), { "" }, "yaml-size"),
    ]

    @Test("bounds what takes time or memory", .timeLimit(.minutes(5)), arguments: bombs.indices)
    func bounds(_ index: Int) throws {
        let bomb = Self.bombs[index]
        let site = try site([(bomb.name, bomb.frontMatter, bomb.body())])
        let outcome = try Command.runBounded("build", "--site", site.path)
        #expect(outcome.status == (bomb.id == nil ? 0 : 1), "\(bomb.name)")
        if let id = bomb.id { #expect(outcome.errors.contains("[\(id)]"), "\(bomb.name)") }
        #expect(outcome.errors.utf8.count < 60_000, "\(bomb.name): as much as anybody reads")
    }

    /// The head is sound, and the rest is missing.
    @Test func tellsWhereADamagedPictureIsUsed() throws {
        let site = try site([("a", "cover: {file: hong.png, alt: Lễ trao cờ}", "[tải ảnh](hong.png)")])
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        png += [0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0x49, 0x44, 0x41, 0x54, 1, 2]
        try Data(png).write(to: site.folder.appending(path: "content/tin-tuc/2026/hong.png"))
        let outcome = try Command.run("build", "--site", site.path, "--images", "off")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("content/tin-tuc/2026/a.md:7:1: lỗi: ảnh"))
        #expect(outcome.errors.contains("[picture-damaged]") && !outcome.errors.contains("damaged PNG"))
        #expect(!FileManager.default.fileExists(atPath: site.path + "/output"))
    }

    @Test func refusesPicturesOfGiantSize() throws {
        let site = try site([("a", "cover: {file: bom.png, alt: Lễ trao cờ}", "")])
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        png += [0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60, 8, 2, 0, 0, 0, 0, 0, 0, 0]
        try Data(png).write(to: site.folder.appending(path: "content/tin-tuc/2026/bom.png"))
        let outcome = try Command.run("build", "--site", site.path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("[picture-size]"))
    }
}
