import Foundation
import Testing

/// Files as editors, programs and disks leave them: each is read, or refused by name.
@Suite struct OddFileTests {
    @Test(arguments: [
        ("BOM", "\u{FEFF}---\ntitle: Tin\ndate: 2026-01-05\n---\n\nXã Bình Minh.\n"),
        ("CRLF", "---\r\ntitle: Tin\r\ndate: 2026-01-05\r\n---\r\n\r\nXã Bình Minh.\r\n"),
        ("NBSP", "---\ntitle:\u{A0}Tin\ndate: 2026-01-05\n---\n\nXã\u{A0}Bình Minh.\n"),
        ("NFD", "---\ntitle: Tin\ndate: 2026-01-05\n---\n\n\("Xã Bình Minh".decomposedStringWithCanonicalMapping).\n"),
        ("fence in a value", "---\ntitle: Tin\ndate: 2026-01-05\nsummary: \"a --- b\"\n---\n\nXã Bình Minh.\n"),
        ("fence in a block", "---\ntitle: Tin\nsummary: |\n  a\n  ---\n  b\ndate: 2026-01-05\n---\n\nXã Bình Minh.\n"),
    ])
    func isReadAsMeant(_ name: String, _ text: String) throws {
        let site = try site()
        try site.write(text, to: "content/tin-tuc/2026/tin.md")
        let outcome = try Command.run("build", "--site", site.path)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        let page = try site.read("output/tin-tuc/2026/tin.html")
        #expect(page.contains("<h1>Tin</h1>"))
        #expect(page.utf8.contains("<p>Xã Bình Minh.</p>".utf8))
        #expect(page.contains("datetime=\"2026-01-05\""))
    }

    @Test(arguments: [
        ("---\ntitle: Tin\n\nKhông có hàng đóng.\n", "fence"), ("", "empty"),
        ("Tin không có phần đầu.\n", "front-matter"),
    ])
    func saysWhatIsMissing(_ text: String, _ kind: String) throws {
        let site = try site()
        try site.write(text, to: "content/tin-tuc/2026/tin.md")
        let outcome = try Command.run("build", "--site", site.path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("content/tin-tuc/2026/tin.md"))
        #expect(outcome.errors.contains("gợi ý:"))
    }

    @Test func refusesWhatIsTooLargeNoTextOrElsewhere() throws {
        let site = try site()
        let folder = site.folder.appending(path: "content/tin-tuc/2026")
        try site.write("---\ntitle: Tin\ndate: 2026-01-05\n---\n", to: "content/tin-tuc/2026/tin.md")
        try Data(repeating: UInt8(ascii: "a"), count: 50 << 20).write(to: folder.appending(path: "lon.md"))
        try Data([0x2D, 0x2D, 0x2D, 0x0A, 0xB5, 0xE4]).write(to: folder.appending(path: "tcvn.md"))
        let links = [("ngoai.md", "/etc/hostname"), ("vong", "../../tin-tuc"), ("a.md", "b.md"), ("b.md", "a.md")]
        for (name, target) in links {
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: name).path(), withDestinationPath: target)
        }
        let outcome = try Command.run("check", "--site", site.path)
        #expect(outcome.status == 1)
        for (name, id) in [
            ("lon.md", "file-too-large"), ("tcvn.md", "not-utf-8"), ("ngoai.md", "file-skipped"),
            ("vong", "file-skipped"), ("a.md", "file-skipped"), ("b.md", "file-skipped"),
        ] {
            let line = outcome.errors.split(separator: "\n").first { $0.contains("2026/\(name):") }
            #expect(line?.contains("[\(id)]") == true, "\(name): \(line ?? "nothing said")")
        }
    }

    @Test(arguments: ["tin.MD", "2026-01-05-tin.markdown", "Tin.Md"])
    func takesEndingsAsTheyAreWritten(_ name: String) throws {
        let site = try site()
        try site.write("---\ntitle: Tin\ndate: 2026-01-05\n---\n", to: "content/tin-tuc/2026/\(name)")
        let outcome = try Command.run("build", "--site", site.path)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(try site.read("output/tin-tuc/2026/tin.html").contains("<h1>Tin</h1>"))
    }

    @Test(arguments: ["Danh sách #1.pdf", "hỏi?.pdf", "50%.pdf", "a%20b.pdf", "c:d.pdf"])
    func takesNamesOfFilesAsTheyAre(_ name: String) throws {
        for folder in ["media", "tin-tuc/2026"] {
            let site = try site()
            try site.write(
                "---\ntitle: Tin\ndate: 2026-01-05\nattachments:\n  - file: \"\(name)\"\n---\n",
                to: "content/tin-tuc/2026/tin.md")
            try site.write("x", to: "content/\(folder)/\(name)")
            let outcome = try Command.run("build", "--site", site.path)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
            #expect(try site.paths("output/\(folder)").contains { $0.hasSuffix(".pdf") })
        }
    }

    @Test(arguments: ["../../media/Danh sách #1.pdf", "./../../media/Danh sách #1.pdf", "/Danh sách #1.pdf"])
    func takesPathsToNamesAsTheyAre(_ path: String) throws {
        let site = try site()
        try site.write(
            "---\ntitle: Tin\ndate: 2026-01-05\nattachments:\n  - file: \"\(path)\"\n---\n\n"
                + "[Danh sách](/media/Danh%20sách%20%231.pdf)\n", to: "content/tin-tuc/2026/tin.md")
        try site.write("x", to: "content/media/Danh sách #1.pdf")
        let outcome = try Command.run("build", "--site", site.path)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }

    /// A colon does not make a name an address.
    @Test func tellsThatAFileIsMissingWhateverItsName() throws {
        let site = try site()
        try site.write(
            "---\ntitle: Tin\ndate: 2026-01-05\nattachments: [\"c:d.pdf\", \"Danh sach #1.pdf\"]\n---\n",
            to: "content/tin-tuc/2026/tin.md")
        try site.write("x", to: "content/tin-tuc/2026/Danh sách #1.pdf")
        let errors = try Command.run("check", "--site", site.path).errors
        #expect(errors.contains("không tìm thấy tệp c:d.pdf [missing-file]"))
        #expect(errors.contains("có phải là content/tin-tuc/2026/Danh sách #1.pdf?"))
        #expect(!errors.contains("link-outside"))
    }

    @Test func doesNotCallFilesUnusedThatAreMeant() throws {
        let site = try site()
        try site.write(
            "---\ntitle: Tin\ndate: 2026-01-05\nattachments: [anh.pdf, \"Danh sach 1.pdf\"]\n---\n",
            to: "content/tin-tuc/2026/tin.md")
        for name in ["Anh.PDF", "Danh sách #1.pdf", "khac.pdf"] { try site.write("x", to: "content/media/\(name)") }
        let outcome = try Command.run("check", "--site", site.path)
        #expect(outcome.errors.contains("[missing-file]"))
        #expect(outcome.errors.contains("content/media/khac.pdf: cảnh báo"))
        #expect(outcome.errors.contains("có phải là content/media/Danh sách #1.pdf?"))
        for name in ["Anh.PDF", "Danh sách #1.pdf"] {
            #expect(!outcome.errors.contains("content/media/\(name): cảnh báo"))
        }
        #expect(!outcome.errors.contains("+ rm"))
    }

    @Test func followsLinksWithinTheContent() throws {
        let site = try site()
        try site.write("---\ntitle: Tin\ndate: 2026-01-05\n---\n", to: "content/tin-tuc/2026/tin.md")
        try FileManager.default.createSymbolicLink(
            atPath: site.folder.appending(path: "content/tin-tuc/2026/hai.md").path(), withDestinationPath: "tin.md")
        #expect(try Command.run("build", "--site", site.path).status == 0)
        #expect(try site.read("output/tin-tuc/2026/hai.html").contains("<h1>Tin</h1>"))
    }

    @Test func takesSpacesAndDiacriticsInPaths() throws {
        let site = try site()
        try site.write(
            "---\ntitle: Tin\ndate: 2026-01-05\n---\n\n![Cờ](<Ảnh số 1.svg>)\n",
            to: "content/Tin Ấm Lòng/2026/Bài có dấu cách.md")
        try site.write(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"6\"/>",
            to: "content/Tin Ấm Lòng/2026/Ảnh số 1.svg")
        #expect(try Command.run("build", "--site", site.path).status == 0)
        #expect(try site.read("output/tin-am-long/2026/bai-co-dau-cach.html").contains("alt=\"Cờ\""))
    }

    private func site() throws -> Scratch {
        let site = try Scratch()
        try site.write("title: Bản tin mẫu\n", to: "content/site.yaml")
        try FileManager.default.createDirectory(
            at: site.folder.appending(path: "content/tin-tuc/2026"), withIntermediateDirectories: true)
        return site
    }
}
