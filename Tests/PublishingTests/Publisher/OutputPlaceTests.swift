import FileTesting
import Foundation
import Platform
import Synchronization
import Testing

@testable import Publishing

/// Where the output folder may be, and who may write to it.
struct OutputPlaceTests {
    let fixture: PublishingFixture
    var folder: TemporaryFolder { fixture.folder }

    init() throws { fixture = try PublishingFixture() }

    static let site = ["index.html": "home", "tin/a.html": "a"]

    @Test(arguments: ["new/deep/output", "output/", "./output", "output/.", "a/../output", "đầu ra"])
    func isMadeWhereItIsMissing(path: String) async throws {
        if path.hasPrefix("a/") { try folder.makeFolder("a") }
        if path.hasSuffix("/.") { try folder.makeFolder("output") }
        for text in ["1", "2"] {
            try await fixture.publish(["index.html": text], to: path)
            #expect(try fixture.texts(path) == ["index.html": text])
        }
    }

    @Test(arguments: [true, false])
    func isWhereALinkPoints(exists: Bool) async throws {
        if exists { try folder.makeFolder("www/site") } else { try folder.makeFolder("www") }
        try folder.link("second", to: "www/site")
        try folder.link("output", to: "second")
        try await fixture.publish(Self.site)
        try await fixture.publish(["index.html": "2"])
        #expect(try fixture.texts("www/site") == ["index.html": "2"])
        #expect(try folder.names() == ["output", "second", "www"])
        #expect(try folder.names(in: "www") == [".site.bantin-lock", ".site.bantin-manifest", "site"])
    }

    @Test func mayBeBesideAnother() async throws {
        try await fixture.publish(["a": "1"], to: "one")
        try await fixture.publish(["a": "2"], to: "two")
        try await fixture.publish(["b": "3"], to: "one")
        #expect(try fixture.texts("one") == ["b": "3"])
        #expect(try fixture.texts("two") == ["a": "2"])
    }

    @Test func mustBeAFolderWithAName() async throws {
        try folder.write("", to: "file")
        try folder.link("loop", to: "loop")
        guard case .outputIsNoFolder = await publishError({ try await fixture.publish([:], to: "file") }) else {
            return #expect(Bool(false))
        }
        guard
            case .outputHasNoName = await publishError({
                _ = try await Publisher(.init(outputFolder: "/")).publish([])
            })
        else { return #expect(Bool(false)) }
        for path in ["file/inside", "loop", String(repeating: "x", count: 300)] {
            guard case .system = await publishError({ try await fixture.publish([:], to: path) }) else {
                return #expect(Bool(false), "\(path)")
            }
        }
    }

    @Test func isWrittenByOneBuildAtATime() async throws {
        try await fixture.publish(Self.site)
        let gate = Gate()
        let output = folder["output"]
        let first = Task {
            let file = PlannedFile(
                try PublishedPath("index.html"), .home, from: "x",
                .render {
                    gate.wait(); return []
                })
            return try await Publisher(.init(outputFolder: output)).publish([file])
        }
        await gate.untilSomeoneWaits()
        let error = await publishError { try await fixture.publish(Self.site) }
        gate.open()
        guard case .busy(output, process: ThisProcess.id) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(try await first.value.written == 1)
        try await fixture.publish(Self.site)
        #expect(try fixture.texts() == Self.site)
    }

    @Test func worksWithoutLocks() async throws {
        let files = LocalFileSystem(interceptor: { call, _ in call == .lock ? ENOLCK : 0 })
        let summary = try await fixture.publish(Self.site, fileSystem: files)
        #expect(try fixture.texts() == Self.site)
        guard case .noLock = summary.notes.first else { return #expect(Bool(false), "\(summary.notes)") }
    }

    @Test func remainsOfKilledBuildsAreClearedAway() async throws {
        try await fixture.publish(Self.site)
        try folder.write("x", to: ".output.bantin-stage-4711/tin/a.html")
        try folder.write("x", to: ".output.bantin-manifest-next")
        try folder.write("x", to: "output/.bantin-incoming/7")
        try folder.write("x", to: ".other.bantin-stage-4711/keep")
        #expect(try await fixture.publish(Self.site).mode == .untouched)
        #expect(try folder.names() == [".other.bantin-stage-4711"] + PublishingFixture.residue)
        #expect(try fixture.texts() == Self.site)
    }

    /// A file that comes into the output while the new site is being made is in the old tree after the exchange.
    @Test func filesThatComeDuringTheBuildAreKept() async throws {
        try await fixture.publish(Self.site)
        try folder.write("first version", to: "output/replaced.txt")
        let added = Countdown(from: 1)
        let folder = folder
        let files = LocalFileSystem(interceptor: { call, _ in
            if call == .exchange, added.isRunning() {
                try? folder.write("late", to: "output/upload/late.txt")
                try? folder.remove("output/replaced.txt")
                try? folder.write("second version", to: "output/replaced.txt")
            }
            return 0
        })
        var site = Self.site
        site["index.html"] = "new"
        let summary = try await fixture.publish(site, fileSystem: files)
        site["upload/late.txt"] = "late"
        site["replaced.txt"] = "second version"
        #expect(try fixture.texts() == site)
        #expect(summary.notes == [.lateForeignFile("replaced.txt"), .lateForeignFile("upload/late.txt")])
        #expect(try folder.names() == PublishingFixture.residue)
    }

    @Test(arguments: [EXDEV, EPERM, EMLINK, ENOTSUP, EOPNOTSUPP])
    func filesThatCannotBeLinkedAreCopied(code: Int32) async throws {
        try await fixture.publish(Self.site)
        let before = try fixture.modified("tin/a.html")
        let files = LocalFileSystem(interceptor: { call, _ in call == .link ? code : 0 })
        var site = Self.site
        site["index.html"] = "new"
        #expect(try await fixture.publish(site, fileSystem: files).mode == .wholeSite)
        #expect(try fixture.texts() == site)
        #expect(try fixture.modified("tin/a.html") == before)
    }

    @Test(arguments: [EBUSY, EXDEV, EINVAL, ENOSYS, ENOTSUP])
    func foldersThatCannotBeExchangedAreReplacedFileByFile(code: Int32) async throws {
        try await fixture.publish(Self.site)
        let files = LocalFileSystem(interceptor: { call, _ in call == .exchange ? code : 0 })
        let site = ["index.html": "new", "x/y.html": "y"]
        let summary = try await fixture.publish(site, fileSystem: files)
        guard case .fileByFile(.exchangeRefused(let error)) = summary.mode else { return #expect(Bool(false)) }
        #expect(error.code.rawValue == code)
        #expect(try fixture.texts() == site)
        #expect(try folder.names() == PublishingFixture.residue)
        #expect(try await fixture.publish(site).mode == .untouched)
    }

    /// A page never points to something that is not there yet.
    @Test func filesAreReplacedInTheOrderOfTheirClasses() async throws {
        let order = Order()
        let files = LocalFileSystem(interceptor: { call, path in
            if call == .rename || call == .unlink { order.add(path.description) }
            return 0
        })
        let classes: [(String, PlannedFile.Class)] = [
            ("index.html", .home), ("a/index.html", .list), ("a/page.html", .page), ("z.json", .data),
            ("z.css", .asset),
            ("b.css", .asset),
        ]
        try await fixture.publish(["a/old.html": "stale"])
        let plan = try classes.map { path, fileClass in
            PlannedFile(try PublishedPath(path), fileClass, from: path, .render { [1] })
        }
        _ = try await Publisher(.init(outputFolder: folder["output"], mode: .inPlace), fileSystem: files).publish(plan)
        let prefix = folder["output/"]
        let inside = order.all.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        #expect(inside == ["b.css", "z.css", "z.json", "a/page.html", "a/index.html", "index.html", "a/old.html"])
    }

    @Test func foldersKeepTheirModes() async throws {
        try await fixture.publish(Self.site)
        #expect(chmod(folder["output"], 0o2755) == 0)
        #expect(chmod(folder["output/tin"], 0o750) == 0)
        try await fixture.publish(["index.html": "new", "tin/a.html": "a"])
        let files = LocalFileSystem()
        #expect(try files.status(of: DiskPath(folder["output"]), followingSymlink: false).mode == 0o2755)
        #expect(try files.status(of: DiskPath(folder["output/tin"]), followingSymlink: false).mode == 0o750)
    }
}

extension PublishingFixture {
    /// When a file of the output was changed last.
    func modified(_ path: String) throws -> Int64 {
        try LocalFileSystem().status(of: DiskPath(folder["output/" + path]), followingSymlink: false).modified
    }
}

/// Holds a thread until the test opens it.
private final class Gate: Sendable {
    private let waiting = DispatchSemaphore(value: 0)
    private let opened = DispatchSemaphore(value: 0)

    func wait() {
        waiting.signal()
        opened.wait()
    }

    func untilSomeoneWaits() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                self.waiting.wait()
                continuation.resume()
            }
        }
    }

    func open() { opened.signal() }
}

/// Remembers paths in the order in which they come.
private final class Order: Sendable {
    private let paths = Lock<[String]>([])

    var all: [String] { paths.withLock { $0 } }

    func add(_ path: String) { paths.withLock { $0.append(path) } }
}
