import FileTesting
import Foundation
import Platform
import Synchronization
import Testing

@testable import Publishing

/// What publishing does when nothing stands in its way.
struct PublisherTests {
    let fixture: PublishingFixture
    var folder: TemporaryFolder { fixture.folder }

    init() throws { fixture = try PublishingFixture() }

    static let site = [
        "index.html": "home", "tin/index.html": "list", "tin/2023/a.html": "a", "tin/2023/b.html": "bb",
        "assets/site.css": "css", "tin/2023/ảnh đẹp.jpg": "jpg", "empty.txt": "",
    ]

    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace], [1, 4])
    func publishesANewSite(mode: PublishOptions.Mode, jobs: Int) async throws {
        let summary = try await fixture.publish(Self.site, mode: mode, jobs: jobs)
        #expect(try fixture.texts() == Self.site)
        #expect(summary.written == 7)
        #expect(summary.htmlWritten == 4)
        #expect(summary.bytesWritten == 17)
        #expect(summary.unchanged == 0)
        #expect(summary.mode == (mode == .inPlace ? .fileByFile(.requested) : .wholeSite))
        #expect(summary.notes.isEmpty)
        #expect(try folder.names() == PublishingFixture.residue)
    }

    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace])
    func touchesNothingWhereNothingDiffers(mode: PublishOptions.Mode) async throws {
        try await fixture.publish(Self.site, mode: mode)
        let before = try TreeSnapshot(folder.path, isDetailed: true)
        let summary = try await fixture.publish(Self.site, mode: mode)
        var after = try TreeSnapshot(folder.path, isDetailed: true)
        // The lock's file says who holds it.
        after.records[".output.bantin-lock"] = before.records[".output.bantin-lock"]
        #expect(after == before)
        #expect(summary.mode == .untouched)
        #expect(summary.unchanged == 7)
        #expect(summary.written == 0)
    }

    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace])
    func keepsUnchangedFilesAndRemovesStaleOnes(mode: PublishOptions.Mode) async throws {
        try await fixture.publish(Self.site, mode: mode)
        let before = try TreeSnapshot(folder["output"], isDetailed: true)
        var site = Self.site
        site["index.html"] = "new home"
        site["tin/2024/c.html"] = "c"
        site["tin/2023/a.html"] = nil
        site["assets/site.css"] = nil
        let summary = try await fixture.publish(site, mode: mode)
        #expect(try fixture.texts() == site)
        #expect(try !fixture.output().records.keys.contains("assets"))
        #expect(summary.written == 2)
        #expect(summary.removed == 2)
        #expect(summary.unchanged == 4)
        let after = try TreeSnapshot(folder["output"], isDetailed: true)
        for path in ["tin/2023/b.html", "tin/index.html", "tin/2023/ảnh đẹp.jpg", "empty.txt"] {
            #expect(after.records[path] == before.records[path])
        }
        #expect(try folder.names() == PublishingFixture.residue)
    }

    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace])
    func removesAllOfASite(mode: PublishOptions.Mode) async throws {
        try await fixture.publish(Self.site, mode: mode)
        let summary = try await fixture.publish([:], mode: mode)
        #expect(summary.removed == 7)
        #expect(try fixture.output().records.isEmpty)
    }

    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace])
    func turnsFilesIntoFoldersAndBack(mode: PublishOptions.Mode) async throws {
        let file = ["a": "file", "b/c/d": "deep", "b/c/e": "deep too"]
        let turned = ["a/x": "inside", "a/y/z": "deeper", "b/c": "file"]
        try await fixture.publish(file, mode: mode)
        try await fixture.publish(turned, mode: mode)
        #expect(try fixture.texts() == turned)
        try await fixture.publish(file, mode: mode)
        #expect(try fixture.texts() == file)
    }

    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace])
    func mendsWhatWasEditedOrDeletedByHand(mode: PublishOptions.Mode) async throws {
        try await fixture.publish(Self.site, mode: mode)
        try folder.write("A", to: "output/tin/2023/a.html")
        try folder.remove("output/index.html")
        try folder.remove("output/tin/2023/b.html")
        try folder.link("output/tin/2023/b.html", to: "a.html")
        let summary = try await fixture.publish(Self.site, mode: mode)
        #expect(summary.written == 3)
        #expect(try fixture.texts() == Self.site)
        #expect(try TreeSnapshot(folder["output"]).files.count == Self.site.count)
    }

    @Test func copiesFilesAndKeepsFiles() async throws {
        try folder.write("picture", to: "content/p.jpg")
        func plan(_ keeps: Bool) throws -> [PlannedFile] {
            [
                .init(
                    try PublishedPath("media/p.jpg"), .asset, from: "content/p.jpg",
                    .copy(from: folder["content/p.jpg"])),
                .init(
                    try PublishedPath("media/small.jpg"), .asset, from: "content/p.jpg",
                    keeps ? .keep : .render { Array("small".utf8) }),
            ]
        }
        let publisher = Publisher(.init(outputFolder: folder["output"]))
        #expect(try await publisher.publish(plan(false)).written == 2)
        #expect(try await publisher.publish(plan(true)).mode == .untouched)
        try folder.write("another", to: "content/p.jpg")
        let summary = try await publisher.publish(plan(true))
        #expect(summary.written == 1)
        #expect(summary.bytesWritten == 7)
        #expect(try fixture.texts() == ["media/p.jpg": "another", "media/small.jpg": "small"])

        try folder.remove("output/media/small.jpg")
        let error = await publishError { _ = try await publisher.publish(plan(true)) }
        guard case .nothingToKeep(let name) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(name.path == "media/small.jpg")
    }

    @Test func reportsProgress() async throws {
        let reports = Reports()
        let options = PublishOptions(outputFolder: folder["output"], jobs: 2, progress: { reports.add($0) })
        _ = try await Publisher(options).publish(PublishingFixture.plan(Self.site))
        #expect(Set(reports.all.map(\.done)) == Set(1...7))
        #expect(reports.all.allSatisfy { $0.total == 7 })
    }

    @Test func theFirstFailureIsToldWhateverTheThreadsDo() async throws {
        struct Broken: Error {}
        let numbers = 0..<500
        let plan = try numbers.map { number in
            PlannedFile(
                try PublishedPath("\(1000 + number).html"), .page, from: "\(number)",
                .render {
                    if number >= 137, number % 3 == 0 { throw Broken() }
                    return []
                })
        }
        for _ in 0..<5 {
            let error = await publishError {
                _ = try await Publisher(.init(outputFolder: folder["output"], jobs: 4)).publish(plan)
            }
            guard case .rendering(let name, is Broken) = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(name.origin == "138")
            #expect(try folder.names() == [".output.bantin-lock"])
        }
    }

    @Test func aCancelledBuildLeavesNothing() async throws {
        try await fixture.publish(Self.site)
        let before = try TreeSnapshot(folder.path)
        let output = folder["output"]
        let task = Task { () -> PublishError? in
            while !Task.isCancelled { await Task.yield() }
            return await publishError {
                _ = try await Publisher(.init(outputFolder: output)).publish(PublishingFixture.plan(["x.html": "x"]))
            }
        }
        task.cancel()
        guard case .cancelled = await task.value else { return #expect(Bool(false)) }
        #expect(try TreeSnapshot(folder.path) == before)
    }
}

private final class Reports: Sendable {
    private let reports = Lock<[PublishProgress]>([])

    var all: [PublishProgress] { reports.withLock { $0 } }

    func add(_ report: PublishProgress) { reports.withLock { $0.append(report) } }
}
