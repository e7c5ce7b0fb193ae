import Foundation
import Testing

/// What happens to a site by the passing of time, and what editors are told before it does.
@Suite struct PublishingDayTests {
    private func site(_ entries: [(path: String, frontMatter: String, body: String)]) throws -> Scratch {
        let site = try Scratch()
        try site.write("title: Bản tin mẫu\n", to: "content/site.yaml")
        for (path, front, body) in entries {
            try site.write(
                "---\ntitle: Tin \(path)\ndate: 2026-01-05\n\(front)---\n\n\(body)\n", to: "content/\(path)")
        }
        return site
    }

    @Test(arguments: ["publish_at: 2026-12-01\n", "draft: true\n"])
    func tellsMistakesOfEntriesThatAreYetToCome(_ state: String) throws {
        let site = try site([
            (
                "tin-tuc/2026/a.md", "\(state)attachments: [no.pdf]\naliases: [x]\n",
                "[x](no.md) ![Lễ](no.jpg) [b](b.md)"
            ),
            ("tin-tuc/2026/b.md", state, ""), ("tin-tuc/2026/c.md", "", ""),
            ("tin-tuc/2026/c-2.md", "\(state)slug: c\n", ""),
        ])
        let outcome = try Command.run("check", "--site", site.path, "--now", "2026-11-22T08:00")
        #expect(outcome.status == 0)
        for id in ["missing-file", "broken-link", "missing-picture", "alias-form", "same-address"] {
            #expect(outcome.errors.contains("[\(id)]"), "\(id)")
        }
        #expect(!outcome.errors.contains("[link-unpublished]") && !outcome.errors.contains("lỗi:"))
        // On the day they are errors.
        if state.hasPrefix("publish_at") {
            #expect(try Command.run("check", "--site", site.path, "--now", "2026-12-02T08:00").status == 1)
        }
    }

    @Test func takesExpiredEntriesAwayThoughOthersLinkToThem() throws {
        let site = try site([
            ("thong-bao/2026/moi.md", "expires_at: 2026-12-01\n", ""),
            ("tin-tuc/2026/a.md", "", "Xem [giấy mời](../../thong-bao/2026/moi.md)."),
        ])
        #expect(try Command.run("build", "--site", site.path, "--now", "2026-11-22T08:00").status == 0)
        #expect(try site.read("output/tin-tuc/2026/a.html").contains("thong-bao/2026/moi.html"))
        let later = try Command.run("build", "--site", site.path, "--now", "2026-12-02T08:00")
        #expect(later.status == 0)
        #expect(later.errors.contains("content/tin-tuc/2026/a.md:6:") && later.errors.contains("[link-expired]"))
        #expect(!FileManager.default.fileExists(atPath: site.path + "/output/thong-bao/2026/moi.html"))
        let page = try site.read("output/tin-tuc/2026/a.html")
        #expect(page.contains("giấy mời") && !page.contains("moi.html"))
    }
}
