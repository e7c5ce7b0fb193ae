import Booklet
import FileTesting
import Foundation
import HTML
import NIOHTTP1
import Testing

@testable import Preview

/// Files of booklets that are made when they are asked for.
@Suite(.timeLimit(.minutes(10))) struct BookletAnswersTests {
    private static let pdf = "an-pham/ky-yeu.pdf"

    @Test(arguments: [
        ("an-pham/ky-yeu.pdf", "%PDF-1.7", "application/pdf", "inline; filename=\"ky-yeu.pdf\""),
        ("an-pham/ky-yeu-in.pdf", "%PDF-1.7", "application/pdf", "inline; filename=\"ky-yeu-in.pdf\""),
        ("an-pham/ky-yeu.epub", "PK\u{3}\u{4}", "application/epub+zip", "attachment; filename=\"ky-yeu.epub\""),
        (
            "an-pham/ky-yeu.docx", "PK\u{3}\u{4}",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "attachment; filename=\"ky-yeu.docx\""
        ),
        ("an-pham/ky-yeu.html", "<!DOCTYPE html>", "text/html; charset=utf-8", "inline; filename=\"ky-yeu.html\""),
        ("an-pham/ky-yeu.png", "%PDF-1.7", "image/png", "inline; filename=\"ky-yeu.png\""),
    ])
    func aFileIsMadeWhenItIsAskedFor(
        _ path: String, _ beginning: String, _ type: String, _ disposition: String
    ) async throws {
        let site = try await BookletSite()
        let before = try TreeSnapshot(site.folder.path)
        let answer = try #require(await site.ask(path))
        #expect((answer.status, answer.type) == (.ok, type))
        #expect(answer.disposition?.header == disposition)
        #expect(try site.bytes(answer).starts(with: Array(beginning.utf8)))
        // Nothing is written where the bulletin is.
        #expect(try TreeSnapshot(site.folder.path) == before)
        #expect(await site.ask(path)?.tag == answer.tag && answer.tag != nil)
        #expect(site.typst.bookCount == (path.hasSuffix("pdf") ? 1 : 0))
    }

    @Test(arguments: ["an-pham/index.html", "an-pham/khac.pdf", "an-pham/ky-yeu.txt", "ky-yeu.pdf", "an-pham/"])
    func otherFilesAreNoneOfThem(_ path: String) async throws {
        let site = try await BookletSite()
        #expect(await site.ask(path) == nil)
    }

    @Test func whatIsNotPublishedStandsInNone() async throws {
        let site = try await BookletSite()
        let words = try site.words(await site.ask("an-pham/ky-yeu.html"))
        #expect(words.contains("Chữ.") && !words.contains("Chữ chưa đăng.") && !words.contains("Bài nháp"))
    }

    @Test func thoseWhoAskAtOnceShareOneFile() async throws {
        let site = try await BookletSite()
        try site.typst.hold()
        async let first = site.ask(Self.pdf)
        try await site.typst.waitUntilAsked()
        async let second = site.ask(Self.pdf)
        async let third = site.ask(Self.pdf, .HEAD)
        try site.typst.release()
        let answers = await [first, second, third]
        let files = try answers.map { try site.bytes($0) }
        #expect(Set(files).count == 1)
        #expect(site.typst.bookCount == 1)
    }

    @Test func anotherIsServedWhileOneIsMade() async throws {
        let site = try await BookletSite()
        try site.typst.hold()
        async let slow = site.ask(Self.pdf)
        try await site.typst.waitUntilAsked()
        #expect(await site.ask("an-pham/ky-yeu.epub")?.status == .ok)
        try site.typst.release()
        #expect(await slow?.status == .ok)
    }

    @Test func aChangeMakesANewFileAndADraftDoesNot() async throws {
        let site = try await BookletSite()
        let old = try #require(await site.ask(Self.pdf))
        let oldBytes = try site.bytes(old)
        try await site.save(
            BookletSite.text("Bài nháp", extra: "draft: true\n", body: "Khác."), "content/tin-tuc/2026/nhap.md")
        #expect(await site.ask(Self.pdf)?.tag == old.tag)
        #expect(site.typst.bookCount == 1)
        try await site.save(BookletSite.text(body: "Chữ khác."))
        let new = try #require(await site.ask(Self.pdf))
        #expect(new.tag != old.tag && site.typst.bookCount == 2)
        #expect(try site.bytes(new) != oldBytes)
        // Somebody may be reading the old one still.
        #expect(try site.bytes(old) == oldBytes)
        try site.folder.write("#let theme = (accent: red)\n", to: "content/booklets/theme.typ")
        #expect(await site.ask(Self.pdf)?.tag != new.tag)
        #expect(site.typst.bookCount == 3)
    }

    @Test func minutesAreMadeInTheirOfficialForm() async throws {
        let site = try await BookletSite()
        let event = "kind: minutes\nevent:\n  title: Họp\n  start: 2026-01-05T08:00\n"
        try await site.save(BookletSite.text("Biên bản họp", extra: event), "content/tin-tuc/2026/hop.md")
        let facts = PageFacts(edition: site.live.shelf.current, path: "tin-tuc/2026/hop.html").json
        #expect(facts["minutes"]?.string == "/_bantin/bien-ban/tin-tuc/2026/hop")
        let file = try #require(await site.ask("_bantin/bien-ban/tin-tuc/2026/hop.pdf"))
        #expect((file.status, file.type) == (.ok, "application/pdf"))
        #expect(file.disposition?.name == "hop.pdf" && site.typst.bookCount == 1)
        let document = try #require(await site.ask("_bantin/bien-ban/tin-tuc/2026/hop.docx"))
        #expect(try site.bytes(document).starts(with: Array("PK".utf8)))
        for other in ["bai.pdf", "hop.epub", "hop.html", "khac.pdf"] {
            #expect(await site.ask("_bantin/bien-ban/tin-tuc/2026/" + other) == nil)
        }
        try await site.save(
            BookletSite.text("Biên bản họp", extra: event + "draft: true\n"), "content/tin-tuc/2026/hop.md")
        let refused = try #require(await site.ask("_bantin/bien-ban/tin-tuc/2026/hop.pdf"))
        #expect(refused.status == .internalServerError)
        #expect(try site.words(refused).contains("Bài này chưa đăng"))
        try await site.save(BookletSite.text("Biên bản họp", extra: event), "content/tin-tuc/2026/hop.md")
        #expect(await site.ask("_bantin/bien-ban/tin-tuc/2026/hop.pdf")?.status == .ok)
        // The page stays as it was; its minutes do not.
        try await site.save(
            BookletSite.text("Biên bản họp", extra: event + "tags: {a: b}\n"), "content/tin-tuc/2026/hop.md")
        #expect(await site.ask("_bantin/bien-ban/tin-tuc/2026/hop.pdf")?.status == .internalServerError)
    }

    /// One save that withdraws an article and makes a mistake in it.
    @Test func whatIsWithdrawnGoesWithWhateverMistake() async throws {
        let site = try await BookletSite()
        let path = "content/tin-tuc/2026/rut.md"
        try await site.save(BookletSite.text("Bài rút", body: "Chữ rút lại."), path)
        let before = try #require(await site.ask("an-pham/ky-yeu.html"))
        #expect(String(decoding: try site.bytes(before), as: UTF8.self).contains("Chữ rút lại."))
        try await site.save(
            BookletSite.text("Bài rút", extra: "draft: true\ntags: {a: b}\n", body: "Chữ rút lại."), path)
        let after = try #require(await site.ask("an-pham/ky-yeu.html"))
        #expect(after.status == .ok)
        #expect(!String(decoding: try site.bytes(after), as: UTF8.self).contains("Chữ rút lại."))
    }

    @Test func aFileThatWasTakenAwayIsMadeAgain() async throws {
        let site = try await BookletSite()
        #expect(await site.ask(Self.pdf)?.status == .ok)
        for name in try site.scratch.names() { try site.scratch.remove(name) }
        #expect(try site.bytes(await site.ask(Self.pdf)).starts(with: Array("%PDF".utf8)))
        #expect(site.typst.bookCount == 2)
    }

    @Test func ofManyFilesTheNewestAreKept() async throws {
        let site = try await BookletSite(keeping: 2)
        for ending in ["epub", "docx", "html"] {
            #expect(await site.ask("an-pham/ky-yeu.\(ending)")?.status == .ok)
        }
        let folder = try #require(try site.scratch.names().first)
        #expect(try site.scratch.names(in: folder).count { $0 != ".lock" } == 2)
        #expect(await site.ask("an-pham/ky-yeu.epub")?.status == .ok)
    }

    @Test func oldFilesGo() async throws {
        let site = try await BookletSite()
        for number in 0..<5 {
            try await site.save(BookletSite.text(body: "Lần \(number)."))
            #expect(await site.ask("an-pham/ky-yeu.epub")?.status == .ok)
        }
        let folder = try #require(try site.scratch.names().first)
        #expect(try site.scratch.names(in: folder).count { $0 != ".lock" } == 2)
        await site.workshop.end()
        #expect(try site.scratch.names() == [])
    }

    @Test func whatIsMissingIsSaidWithItsRemedy() async throws {
        let site = try await BookletSite(hasTypst: false)
        let answer = try #require(await site.ask(Self.pdf, isVisit: true))
        #expect((answer.status, answer.type) == (.serviceUnavailable, "text/html; charset=utf-8"))
        let words = try site.words(answer)
        #expect(words.contains("Chưa có Typst nên không tạo PDF.") && words.contains("pip install typst==0.15.2"))
        let cover = try #require(await site.ask("an-pham/ky-yeu.png"))
        #expect((cover.status, cover.type) == (.serviceUnavailable, "image/svg+xml"))
        #expect(try site.words(cover).contains("Chưa vẽ được bìa"))
        #expect(await site.ask("an-pham/ky-yeu.epub")?.status == .ok)
    }

    @Test func whatTypstSaysIsShownAndTriedAgainWhenAskedAgain() async throws {
        let site = try await BookletSite()
        try site.typst.fail(saying: "error: unknown font <family>")
        // Who only looks whether it is there leaves the word to the one who comes for it.
        #expect(await site.ask(Self.pdf, .HEAD)?.status == .internalServerError)
        let answer = try #require(await site.ask(Self.pdf))
        #expect(answer.status == .internalServerError)
        #expect(try site.words(answer).contains("error: unknown font &lt;family&gt;"))
        #expect(site.typst.bookCount == 1)
        try site.typst.mend()
        #expect(await site.ask(Self.pdf)?.status == .ok)
    }

    @Test func errorsOfTheContentStandInTheWay() async throws {
        let site = try await BookletSite()
        try await site.save(BookletSite.text(extra: "khoa_la: 1\n"))
        let answer = try #require(await site.ask("an-pham/ky-yeu.epub"))
        #expect(answer.status == .internalServerError)
        let words = try site.words(answer)
        #expect(words.contains("data-open=\"\(BookletSite.article)\" data-line=\"4\""))
        #expect(words.contains("data-state=\"content\""))
        // Those of a draft do not.
        try await site.save(BookletSite.text())
        try await site.save(
            BookletSite.text("Bài nháp", extra: "draft: true\nkhoa_la: 1\n"), "content/tin-tuc/2026/nhap.md")
        #expect(await site.ask("an-pham/ky-yeu.epub")?.status == .ok)
    }

    @Test func errorsForPrintLeaveADraft() async throws {
        let site = try await BookletSite()
        try site.folder.write(SamplePicture.jpeg(width: 2000, height: 1000), to: "content/media/anh.jpg")
        try await site.save(BookletSite.text(body: "![](/media/anh.jpg)"))
        await site.live.take(["content/media/anh.jpg"])
        await site.live.settle()
        let answer = try #require(await site.ask(Self.pdf))
        #expect(answer.status == .internalServerError)
        let words = try site.words(answer)
        #expect(words.contains("chưa có mô tả") && words.contains("href=\"/an-pham/ky-yeu.pdf?nhap=1\""))
        #expect(await site.ask(Self.pdf + "?nhap=1")?.status == .ok)
    }

    @Test func aVisitorSeesThatItTakesLong() async throws {
        let site = try await BookletSite(patience: .zero)
        try site.typst.hold()
        let page = try #require(await site.ask(Self.pdf, isVisit: true))
        #expect((page.status, page.type) == (.accepted, "text/html; charset=utf-8"))
        let edition = site.live.shelf.current.number
        #expect(try site.words(page).contains("data-state=\"making\" data-edition=\"\(edition)\""))
        // A file of that edition will do, though something is saved meanwhile.
        async let file = site.ask(Self.pdf + "?ban=\(edition)", .HEAD)
        try await site.save(BookletSite.text(body: "Chữ khác."))
        try site.typst.release()
        #expect(await file?.status == .ok)
        #expect(site.typst.bookCount == 1)
    }

    @Test func whatTakesTooLongIsEnded() async throws {
        let site = try await BookletSite(timeLimit: .milliseconds(300))
        try site.typst.hold()
        let answer = try #require(await site.ask(Self.pdf))
        #expect(answer.status == .internalServerError)
        #expect(try site.words(answer).contains("giây nên đã dừng"))
    }

    @Test func theEndOfThePreviewEndsTypst() async throws {
        let site = try await BookletSite()
        try site.typst.hold()
        async let answer = site.ask(Self.pdf)
        try await site.typst.waitUntilAsked()
        await site.workshop.end()
        #expect(await answer?.status == .serviceUnavailable)
        #expect(site.typst.asked.allSatisfy { kill($0.process, 0) != 0 })
        #expect(try site.scratch.names() == [])
        #expect(await site.ask("an-pham/ky-yeu.epub")?.status == .serviceUnavailable)
    }

    @Test func pagesListWhatCanBeAskedFor() async throws {
        let site = try await BookletSite()
        let page = try site.page("an-pham/index.html")
        for ending in ["pdf", "epub", "docx", "html"] {
            #expect(page.contains("href=\"../an-pham/ky-yeu.\(ending)\""))
        }
        #expect(page.contains("<img src=\"../an-pham/ky-yeu.png\" width=\"420\" height=\"595\""))
        #expect(!page.contains("download"))
        #expect(try site.page("index.html").contains("href=\"an-pham/ky-yeu.pdf\""))
        #expect(site.list.contains("href=\"/an-pham/ky-yeu-in.pdf\""))
    }
}

/// The name under which a browser saves a file.
@Suite struct DispositionTests {
    @Test(arguments: [
        ("ky-yeu.docx", "attachment; filename=\"ky-yeu.docx\""),
        ("a\"b\\c.docx", "attachment; filename=\"a_b_c.docx\"; filename*=UTF-8''a%22b%5Cc.docx"),
        ("năm.docx", "attachment; filename=\"n__m.docx\"; filename*=UTF-8''n%C4%83m.docx"),
        ("a\r\nb", "attachment; filename=\"a__b\"; filename*=UTF-8''a%0D%0Ab"),
    ])
    func everyNameFitsAHeader(_ name: String, _ header: String) {
        #expect(Answer.Disposition(isSaved: true, name: name).header == header)
    }
}
