import Foundation
import Testing

/// Content that is out to harm: paths that try to leave the site, addresses that run scripts, texts and pictures that
/// try to take all time or memory. Each is refused by name, and nothing is published.
@Suite struct HostileContentTests {
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
        let site = try Scratch(entry: "a", front, body)
        let outcome = try Command.run("build", "--site", site.path, "--strict")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("content/tin-tuc/2026/a.md"))
        #expect(outcome.errors.contains("[\(id)]"))
        #expect(!FileManager.default.fileExists(atPath: site.path + "/output"))
    }

    @Test func keepsSlugsAndTagsWithinTheSite() throws {
        let site = try Scratch(
            entry: "a", "slug: ../../../x\ntags: [../../y, .., <script>alert(1)</script>]",
            "<script>alert(2)</script>")
        #expect(try Command.run("build", "--site", site.path).status == 0)
        let pages = try site.paths("output").filter { $0.hasSuffix(".html") }
        #expect(pages.contains("tin-tuc/2026/x.html"))
        #expect(!FileManager.default.fileExists(atPath: site.path + "/x.html"))
        for page in pages { #expect(try !site.read("output/" + page).contains("<script>alert")) }
    }

    /// Of what lies outside, nothing is published, whatever stands inside in its name.
    @Test func refusesLinksOutOfTheSite() throws {
        let site = try Scratch(entry: "a", "attachments: [mat.pdf]", "[đọc](thu-muc/mat.txt)")
        let outside = try Scratch()
        try outside.write("bí mật", to: "mat.txt")
        let folder = site.path + "/content/tin-tuc/2026/"
        for (link, target) in [("mat.pdf", "/mat.txt"), ("thu-muc", "")] {
            try FileManager.default.createSymbolicLink(
                atPath: folder + link, withDestinationPath: outside.path + target)
        }
        let outcome = try Command.run("build", "--site", site.path)
        #expect(outcome.status == 1)
        for link in ["mat.pdf", "thu-muc"] {
            #expect(outcome.errors.contains("content/tin-tuc/2026/\(link): lỗi: liên kết tượng trưng ra ngoài"))
        }
        #expect(!FileManager.default.fileExists(atPath: site.path + "/output"))
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
        ("emphases-closed", "", { nested("*_", 5_000, "_*") }, nil),
        ("emphases-apart", "", { nested("*a _b ", 4_000, " b_ a*") }, "nesting-too-deep"),
        ("strong", "", { nested("**_", 300_000, "_**") }, "too-many-parts"),
        ("columns", "", { row("|a", 10_000) + row("|-", 10_000) + row("|b", 10_000) }, nil),
        (
            "cells", "", { row("|a", 20_000) + row("|-", 20_000) + String(repeating: "|b\n", count: 1_000) },
            "too-many-parts"
        ),
        ("tags-in-text", "", { String(repeating: "<b>", count: 50_000) }, nil),
        ("headings", "", { (0..<10_000).map { "# Mục \($0)\n\n" }.joined() }, nil),
        ("anchors", "tags: [&a b" + String(repeating: ", *a", count: 100_000) + "]", { "" }, "yaml-anchor"),
        ("loop", "tags: &a [*a]", { "" }, "yaml-reserved"),
        ("keys", String(repeating: "x: 1\n", count: 60_000), { "" }, "yaml-size"),
        ("scalar", "summary: " + String(repeating: "ă", count: 3_000_000), { "" }, "front-matter-size"),
        ("nodes", "participants:" + String(repeating: "\n  - {name: A}", count: 60_000), { "" }, "yaml-size"),
    ]

    private static func nested(_ start: String, _ count: Int, _ end: String) -> String {
        String(repeating: start, count: count) + "a" + String(repeating: end, count: count)
    }

    private static func row(_ cell: String, _ count: Int) -> String { String(repeating: cell, count: count) + "\n" }

    @Test("bounds what takes time or memory", .timeLimit(.minutes(10)), arguments: bombs.indices)
    func bounds(_ index: Int) throws {
        let bomb = Self.bombs[index]
        let site = try Scratch(entry: bomb.name, bomb.frontMatter, bomb.body())
        let outcome = try Command.runBounded("build", "--site", site.path)
        #expect(outcome.status == (bomb.id == nil ? 0 : 1), "\(bomb.name)")
        if let id = bomb.id { #expect(outcome.errors.contains("[\(id)]"), "\(bomb.name)") }
        #expect(outcome.errors.utf8.count < 60_000, "\(bomb.name): as much as anybody reads")
    }
}
