import FileTesting
import Foundation
import Testing
import Vietnamese

@testable import Platform
@testable import Publishing

/// A change that the next build must see, whatever it is.
struct SiteChange: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let make: @Sendable (inout RecordedFixture) throws -> Void

    init(_ name: String, _ make: @escaping @Sendable (inout RecordedFixture) throws -> Void) {
        testDescription = name
        self.make = make
    }

    static let all = [
        SiteChange("words of the same length, time set back") {
            try $0.editQuietly(RecordedFixture.entry) { $0.replacing("dung", with: "gian") }
        },
        SiteChange("touched") { try $0.editQuietly(RecordedFixture.entry) { $0 } },
        SiteChange("added") {
            try $0.folder.write("---\ntitle: Hai\ndate: 2026-01-07\n---\n", to: "content/tin-tuc/2026/hai.md")
        },
        SiteChange("removed") {
            try $0.folder.remove(RecordedFixture.entry)
            // Left alone, it would be warned of, and the next build would tell that again.
            try $0.folder.remove("content/media/giay-moi.txt")
        },
        SiteChange("renamed") {
            try FileManager.default.moveItem(
                atPath: $0.folder[RecordedFixture.entry], toPath: $0.folder["content/tin-tuc/2026/khac.md"])
        },
        SiteChange("attachment") {
            try $0.editQuietly("content/media/giay-moi.txt") { $0.replacing("mời", with: "báo") }
        },
        SiteChange("site.yaml") {
            try $0.folder.write("title: Tên khác\norganization: Mặt trận\n", to: "content/site.yaml")
        },
        SiteChange("registry") { try $0.editQuietly("content/data/tu.yaml") { $0.replacing("[]", with: "~ ") } },
        SiteChange("asset") { try $0.folder.write("p {}", to: "content/assets/custom.css") },
        SiteChange("booklet made") { try $0.folder.write("%PDF", to: "booklets/ky-yeu.pdf") },
        SiteChange("option") { $0.facts = ["others"] },
        SiteChange("program") { try $0.editQuietly("program") { $0 } },
        SiteChange("another day") { $0.now = Timestamp(seconds: $0.now.seconds + 86_400) },
        SiteChange("the day before") { $0.now = Timestamp(seconds: $0.now.seconds - 86_400) },
        SiteChange("scheduled entry due") { $0.now = Timestamp(seconds: $0.now.seconds + 3600) },
        SiteChange("page edited, time set back") {
            try $0.editQuietly(RecordedFixture.page) { $0.replacing("dung", with: "gian") }
        },
        SiteChange("page removed") { try $0.folder.remove(RecordedFixture.page) },
        SiteChange("page replaced") {
            let text = try $0.folder.read(RecordedFixture.page)
            try $0.folder.remove(RecordedFixture.page)
            try $0.folder.write(text, to: RecordedFixture.page)
        },
        SiteChange("page is a link") {
            try FileManager.default.moveItem(atPath: $0.folder[RecordedFixture.page], toPath: $0.folder["page"])
            try $0.folder.link(RecordedFixture.page, to: $0.folder["page"])
        },
        SiteChange("foreign file") { try $0.folder.write("của người khác", to: "output/ghi-chu.txt") },
        SiteChange("record cut off") {
            let record = try $0.folder.bytes(".output.bantin-build")
            try $0.folder.write(Array(record.dropLast()), to: ".output.bantin-build")
        },
        SiteChange("record damaged") {
            var record = try $0.folder.bytes(".output.bantin-build")
            record[40] ^= 1
            try $0.folder.write(record, to: ".output.bantin-build")
        },
        SiteChange("record of another version") {
            var record = try $0.folder.bytes(".output.bantin-build")
            record[13] = UInt8(ascii: "2")
            try $0.folder.write(record, to: ".output.bantin-build")
        },
        SiteChange("record is a folder") {
            try $0.folder.remove(".output.bantin-build")
            try $0.folder.makeFolder(".output.bantin-build")
        },
    ]
}

@Suite struct UnchangedSiteTests {
    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace])
    func endsEarlyWhereNothingChanged(mode: PublishOptions.Mode) async throws {
        var fixture = try RecordedFixture()
        fixture.mode = mode
        #expect(try await !fixture.build())
        #expect(try await fixture.settle())
        // Neither an editor's own file nor half an hour matter.
        try fixture.folder.write("x", to: "content/tin-tuc/2026/.mot.md.swp")
        fixture.now = Timestamp(seconds: fixture.now.seconds + 1800)
        let before = try TreeSnapshot(fixture.folder["output"], isDetailed: true)
        #expect(try await fixture.build())
        #expect(try TreeSnapshot(fixture.folder["output"], isDetailed: true) == before)
    }

    @Test(arguments: SiteChange.all)
    func buildsWhereSomethingChanged(change: SiteChange) async throws {
        var fixture = try RecordedFixture()
        #expect(try await fixture.settle())
        try change.make(&fixture)
        #expect(try await !fixture.build())
        try await fixture.build(to: "fresh")
        var files = try TreeSnapshot(fixture.folder["output"]).files
        files["ghi-chu.txt"] = nil
        #expect(try TreeSnapshot(fixture.folder["fresh"]).files == files)
        #expect(try await fixture.settle())
    }

    @Test func trustsNoFileThatWasJustWritten() async throws {
        var fixture = try RecordedFixture()
        let status = try LocalFileSystem().status(
            of: DiskPath(fixture.folder[RecordedFixture.entry]), followingSymlink: false)
        fixture.start = status.changed + 1_000_000_000
        #expect(try await !fixture.settle())
    }

    @Test func tellsWarningsAgain() async throws {
        let fixture = try RecordedFixture()
        try fixture.folder.write(
            "---\ntitle: Hai\ndate: 2026-01-06\n---\n\n<b>x</b>\n", to: "content/tin-tuc/2026/hai.md")
        #expect(try await !fixture.settle())
    }

    @Test func seesWhatALinkLeadsTo() async throws {
        let fixture = try RecordedFixture()
        try fixture.folder.write("Một\n", to: "content/media/.giau/a.txt")
        try fixture.folder.remove("content/media/giay-moi.txt")
        try fixture.folder.link("content/media/giay-moi.txt", to: ".giau/a.txt")
        #expect(try await fixture.settle())
        try fixture.editQuietly("content/media/.giau/a.txt") { $0.replacing("Một", with: "Hai") }
        #expect(try await !fixture.build())
    }
}

/// What may be taken for certain of a file in the output folder.
@Suite struct CertainFilesTests {
    private func status(modified: Int64, changed: Int64, inode: UInt64 = 1, size: Int = 5) -> FileStatus {
        FileStatus(
            kind: .file, size: size, modified: modified, changed: changed, inode: inode, device: 1, linkCount: 1,
            mode: 0,
            owner: 0, group: 0)
    }

    @Test(
        arguments: [
            (20, 30, 40, true), (9, 30, 40, false), (31, 30, 40, false), (20, 30, 30, false), (10, 30, 31, true),
        ] as [(Int64, Int64, Int64, Bool)])
    func written(modified: Int64, end: Int64, later: Int64, isCertain: Bool) {
        let whole = CertainFiles(mode: .wholeSite, start: 10, end: end, exchange: later)
        #expect(whole.isWritten(status(modified: modified, changed: 25)) == isCertain)
        let single = CertainFiles(mode: .fileByFile(.requested), start: 10, end: end, exchange: 0)
        #expect(single.isWritten(status(modified: modified, changed: later)) == isCertain)
    }

    @Test func kept() {
        let before = status(modified: 5, changed: 6)
        let exchanged = CertainFiles(mode: .wholeSite, start: 10, end: 20, exchange: 30)
        let untouched = CertainFiles(mode: .untouched, start: 10, end: 20, exchange: 30)
        #expect(exchanged.isKept(status(modified: 5, changed: 25), before))
        #expect(!untouched.isKept(status(modified: 5, changed: 25), before))
        #expect(untouched.isKept(before, before))
        #expect(!exchanged.isKept(status(modified: 15, changed: 25), before))
        #expect(!exchanged.isKept(status(modified: 5, changed: 25, inode: 2), before))
        #expect(!exchanged.isKept(status(modified: 5, changed: 25, size: 6), before))
        #expect(!exchanged.isKept(status(modified: 12, changed: 25), status(modified: 12, changed: 12)))
    }
}
