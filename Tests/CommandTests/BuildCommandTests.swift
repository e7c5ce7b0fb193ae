import Foundation
import Testing

@Suite struct BuildCommandTests {
    private func site() throws -> Scratch {
        let site = try Scratch()
        try site.write("title: Bản tin mẫu\n", to: "content/site.yaml")
        try site.write(
            "---\ntitle: Tin một\ndate: 2026-01-05\n---\n\nNội dung.\n", to: "content/tin-tuc/2026/2026-01-05-mot.md")
        return site
    }

    @Test func buildsThenLeavesAlone() throws {
        let site = try site()
        let first = try Command.run("build", "--site", site.path)
        #expect(first.status == 0)
        #expect(first.output.contains("1 bài"))
        #expect(try site.read("output/tin-tuc/2026/mot.html").contains("<h1>Tin một</h1>"))
        let second = try Command.run("build", "--site", site.path, "--lang", "en")
        #expect(second.status == 0)
        #expect(second.output.contains("0 files written"))
    }

    @Test func makesTheSearchThatIsAskedFor() throws {
        let site = try site()
        for (mode, hasSearch, isPacked) in [("web", true, false), ("usb", true, true), ("off", false, false)] {
            _ = try Command.run("build", "--site", site.path, "--search", mode)
            let home = try site.read("output/index.html")
            #expect(home.contains("data-search-box") == hasSearch, "\(mode)")
            let meta = try? site.read("output/tim-kiem/meta.js")
            #expect((meta != nil) == hasSearch, "\(mode)")
            // The packed kinds stand with their pack sizes at the end of a segment's line.
            #expect((meta?.contains("f8") ?? false) == isPacked, "\(mode)")
        }
    }

    @Test func refusesWithAnError() throws {
        let site = try site()
        _ = try Command.run("build", "--site", site.path)
        let before = try site.read("output/index.html")
        try site.write("---\ntitel: Sai\n---\n", to: "content/tin-tuc/2026/hai.md")
        let refused = try Command.run("build", "--site", site.path)
        #expect(refused.status == 1)
        #expect(refused.errors.contains("content/tin-tuc/2026/hai.md:2:1: lỗi:"))
        #expect(try site.read("output/index.html") == before)
        let json = try Command.run("build", "--site", site.path, "--format", "json")
        #expect(json.status == 1)
        #expect(json.output.contains("\"unknown-key\""))
    }

    @Test func keepsThePublishedPageOfAnErroneousEntry() throws {
        let site = try site()
        _ = try Command.run("build", "--site", site.path)
        let before = try site.read("output/tin-tuc/2026/mot.html")
        try site.write(
            "---\ntitle: Tin một\ndate: 2026-01-05\n---\n\n[x](khong-co.md)\n",
            to: "content/tin-tuc/2026/2026-01-05-mot.md")
        try site.write("---\ntitle: Tin hai\ndate: 2026-01-06\n---\n", to: "content/tin-tuc/2026/2026-01-06-hai.md")
        let kept = try Command.run("build", "--site", site.path, "--keep-going")
        #expect(kept.status == 1)
        #expect(kept.output.contains("content/tin-tuc/2026/2026-01-05-mot.md"))
        #expect(try site.read("output/tin-tuc/2026/mot.html") == before)
        #expect(try site.read("output/tin-tuc/2026/hai.html").contains("Tin hai"))
    }

    @Test func keepsThePicturesOfAKeptPage() throws {
        let site = try site()
        try site.write("Giấy mời\n", to: "content/media/giay mời.txt")
        try site.write("Khác\n", to: "content/media/khac.txt")
        let entry = "content/tin-tuc/2026/2026-01-05-mot.md"
        let head = "---\ntitle: Tin một\ndate: 2026-01-05\n"
        try site.write("\(head)attachments:\n  - giay mời.txt\n---\n", to: entry)
        try site.write(
            "---\ntitle: Tin hai\ndate: 2026-01-06\nattachments:\n  - khac.txt\n---\n",
            to: "content/tin-tuc/2026/2026-01-06-hai.md")
        #expect(try Command.run("build", "--site", site.path).status == 0)
        let file = try #require(site.paths("output").first { $0.hasSuffix("giay-moi.txt") || $0.hasSuffix("mời.txt") })
        let other = try #require(site.paths("output").first { $0.hasSuffix("khac.txt") })
        try site.write("\(head)---\n\n[x](khong-co.md)\n", to: entry)
        try site.remove("content/tin-tuc/2026/2026-01-06-hai.md")
        #expect(try Command.run("build", "--site", site.path, "--keep-going").status == 1)
        #expect(try site.paths("output").contains(file))
        #expect(try !site.paths("output").contains(other))
    }

    @Test func newWantsASite() throws {
        let empty = try Scratch()
        let outcome = try Command.run("new", "news", "Tin", "--site", empty.path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("bantin init"))
        #expect(try empty.paths("").isEmpty)
    }

    @Test func checkProposesPeopleForTheRegistry() throws {
        let site = try site()
        for day in 1...4 {
            let rare = day > 1 ? "  - {name: Trần Văn Bình, organization: Hội Nông dân}\n" : ""
            try site.write(
                "---\ntitle: Tin \(day)\ndate: 2026-02-0\(day)\nparticipants:\n"
                    + "  - {name: Lê Thị An, organization: Hội Phụ nữ}\n\(rare)---\n",
                to: "content/tin-tuc/2026/2026-02-0\(day)-x.md")
        }
        let said = try Command.run("check", "--site", site.path).output
        #expect(said.contains("  - id: le-thi-an\n    name: Lê Thị An\n"))
        #expect(!said.contains("Trần Văn Bình"))
        #expect(said.contains("5 bài"))
        #expect(try Command.run("check", "--site", site.path, "--format", "json").output.contains("\"proposal\""))
    }

    @Test(arguments: [
        ["build", "--jobs", "0"], ["build", "--khong-co"], ["build", "--search", "dia"], ["xay"],
        ["build", "--now", "hôm qua"],
    ])
    func endsWithTwoOnWrongUsage(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = Command.program
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
    }

    @Test func saysWhereThereIsNoSite() throws {
        let empty = try Scratch()
        let outcome = try Command.run("build", "--site", empty.path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("bantin init"))
    }

    @Test func strictCountsWarnings() throws {
        let site = try site()
        try site.write(
            "---\ntitle: Tin hai\ndate: 2026-01-06\n---\n\n<b>x</b>\n", to: "content/tin-tuc/2026/2026-01-06-hai.md")
        #expect(try Command.run("check", "--site", site.path).status == 0)
        #expect(try Command.run("check", "--site", site.path, "--strict").status == 1)
        #expect(try Command.run("build", "--site", site.path, "--strict").status == 1)
    }

    @Test func givesTheSameBytesOnOneThreadOrMany() throws {
        let site = try site()
        for number in 2...40 {
            try site.write(
                "---\ntitle: Tin \(number)\ndate: 2026-01-05\ntags:\n  - Chung\n---\n\nNội dung.\n",
                to: "content/tin-tuc/2026/2026-01-05-tin-\(number).md")
        }
        _ = try Command.run("build", "--site", site.path, "--jobs", "1")
        let other = site.path + "/o2"
        _ = try Command.run("build", "--site", site.path, "--jobs", "8", "--output", other)
        let names = try FileManager.default.subpathsOfDirectory(atPath: other).sorted()
        #expect(names.count > 45)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: site.path + "/output").sorted() == names)
        for name in names {
            #expect(
                FileManager.default.contentsEqual(atPath: other + "/" + name, andPath: site.path + "/output/" + name))
        }
    }

    @Test func explainsAnOutput() throws {
        let site = try site()
        let outcome = try Command.run("explain", "--site", site.path, "output/tin-tuc/2026/mot.html")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("content/tin-tuc/2026/2026-01-05-mot.md"))
        #expect(outcome.output.contains("templates/Pages/"))
        #expect(try Command.run("explain", "--site", site.path, "khong-co.html").status == 1)
    }
}
