import FileTesting
import Foundation
import Platform
import Testing

@testable import Publishing

/// Publishing onto file systems that are full, read-only, or mounted in odd places.
@Suite(.enabled(if: Mount.isAllowed, "needs root, to mount file systems"))
struct MountTests {
    let fixture: PublishingFixture
    var folder: TemporaryFolder { fixture.folder }

    init() throws { fixture = try PublishingFixture() }

    static let site = ["index.html": "home", "tin/a.html": "a", "tin/b.html": "b"]

    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace], [1, 4])
    func aFullDiskLeavesTheOldSite(mode: PublishOptions.Mode, jobs: Int) async throws {
        try folder.makeFolder("disk")
        let mount = try Mount(memoryOf: 1 << 20, at: "disk", of: folder)
        try await fixture.publish(Self.site, to: "disk/output", mode: mode)
        try folder.write("mine", to: "disk/output/mine.txt")
        let before = try TreeSnapshot(folder["disk"])
        var large = Self.site
        for number in 0..<300 { large["tin/\(number).html"] = String(repeating: "\(number) ", count: 1500) }
        let error = await publishError {
            try await fixture.publish(large, to: "disk/output", mode: mode, jobs: jobs)
        }
        guard case .system(let failure) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(failure.code == .noSpace)
        #expect(failure.remedy != nil)
        #expect(try TreeSnapshot(folder["disk"]) == before)

        // With less to write it succeeds.
        var small = Self.site
        small["index.html"] = "new home"
        try await fixture.publish(small, to: "disk/output", mode: mode)
        small["mine.txt"] = "mine"
        #expect(try fixture.texts("disk/output") == small)
        withExtendedLifetime(mount) {}
    }

    /// The output of a container is a volume: it cannot be exchanged, and must never be empty for its web server.
    @Test(arguments: [true, false])
    func aMountedOutputIsReplacedFileByFile(isBound: Bool) async throws {
        try folder.makeFolder("output")
        try folder.makeFolder("volume")
        let mount =
            isBound
            ? try Mount(of: "volume", at: "output", of: folder) : try Mount(memoryOf: 1 << 20, at: "output", of: folder)
        try folder.write("mine", to: "output/mine.txt")
        let first = try await fixture.publish(Self.site)
        #expect(first.mode == .fileByFile(.mountPoint))
        var site = Self.site
        site["tin/a.html"] = "changed"
        site["tin/b.html"] = nil
        let second = try await fixture.publish(site)
        #expect(second.mode == .fileByFile(.mountPoint))
        #expect(second.written == 1)
        #expect(second.removed == 1)
        site["mine.txt"] = "mine"
        #expect(try fixture.texts() == site)
        if isBound { #expect(try fixture.texts("volume") == site) }
        #expect(try await fixture.publish(site.filter { $0.key != "mine.txt" }).mode == .untouched)
        withExtendedLifetime(mount) {}
    }

    /// Files on a volume inside the output must not be removed with the old tree.
    @Test func aMountInsideTheOutputStaysWhole() async throws {
        try await fixture.publish(Self.site)
        try folder.makeFolder("output/video")
        let mount = try Mount(memoryOf: 1 << 20, at: "output/video", of: folder)
        try folder.write("film", to: "output/video/film.mp4")
        var site = Self.site
        site["index.html"] = "new"
        let summary = try await fixture.publish(site)
        #expect(summary.mode == .fileByFile(.mountInside("video")))
        #expect(summary.foreign == 1)
        // Foundation's listing does not cross into other file systems.
        #expect(try folder.read("output/video/film.mp4") == "film")
        #expect(try fixture.texts() == site)
        withExtendedLifetime(mount) {}
    }

    @Test func anOutputOnAnotherFileSystemIsReachedThroughItsLink() async throws {
        try folder.makeFolder("disk")
        let mount = try Mount(memoryOf: 1 << 20, at: "disk", of: folder)
        try folder.makeFolder("disk/www")
        try folder.link("output", to: "disk/www")
        var site = Self.site
        #expect(try await fixture.publish(site).mode == .wholeSite)
        site["index.html"] = "new"
        #expect(try await fixture.publish(site).mode == .wholeSite)
        #expect(try fixture.texts("disk/www") == site)
        #expect(try folder.names() == ["disk", "output"])
        #expect(try folder.names(in: "disk") == [".www.bantin-lock", ".www.bantin-manifest", "www"])
        withExtendedLifetime(mount) {}
    }

    @Test func copiesComeFromOtherFileSystems() async throws {
        try folder.makeFolder("disk")
        let mount = try Mount(memoryOf: 1 << 20, at: "disk", of: folder)
        try folder.write("picture", to: "disk/p.jpg")
        let plan = [
            PlannedFile(
                try PublishedPath("media/p.jpg"), .asset, from: "p.jpg", .copy(from: folder["disk/p.jpg"]))
        ]
        let publisher = Publisher(.init(outputFolder: folder["output"]))
        #expect(try await publisher.publish(plan).written == 1)
        #expect(try await publisher.publish(plan).mode == .untouched)
        #expect(try fixture.texts() == ["media/p.jpg": "picture"])
        withExtendedLifetime(mount) {}
    }

    @Test(arguments: [PublishOptions.Mode.automatic, .inPlace])
    func aReadOnlyFolderIsToldApart(mode: PublishOptions.Mode) async throws {
        try folder.makeFolder("real")
        try folder.makeFolder("site")
        try await fixture.publish(Self.site, to: "real/output")
        let mount = try Mount(of: "real", at: "site", of: folder, isReadOnly: true)
        let error = await publishError { try await fixture.publish(["x": ""], to: "site/output", mode: mode) }
        guard case .system(let failure) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(failure.code == .readOnlyFileSystem)
        #expect(failure.path.hasPrefix(folder["site"]))
        #expect(try fixture.texts("real/output") == Self.site)
        withExtendedLifetime(mount) {}
    }
}
