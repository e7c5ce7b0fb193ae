import FileTesting
import Foundation
import Platform
import Testing

@testable import Publishing

/// Files in the output folder that the program did not make.
struct ForeignFileTests {
    let fixture: PublishingFixture
    var folder: TemporaryFolder { fixture.folder }

    init() throws { fixture = try PublishingFixture() }

    static let modes: [PublishOptions.Mode] = [.automatic, .inPlace]

    private func addForeignFiles() throws {
        try folder.write("mine", to: "output/.gitignore")
        try folder.write("mine too", to: "output/tin/2023/note.txt")
        try folder.write("deep", to: "output/.git/objects/ab/cd")
        try folder.makeFolder("output/empty/inner")
        try folder.link("output/broken", to: "nowhere/at all")
        try folder.link("output/tin/latest", to: "2023")
    }

    @Test(arguments: modes)
    func areCarriedOverAndNeverDeleted(mode: PublishOptions.Mode) async throws {
        try addForeignFiles()
        let foreign = try TreeSnapshot(folder["output"], isDetailed: true)
        var site = ["index.html": "1", "tin/2023/a.html": "a", "tin/b.html": "b"]
        for round in 0..<3 {
            site["index.html"] = "\(round)"
            if round == 2 { site = ["index.html": "last"] }
            let summary = try await fixture.publish(site, mode: mode)
            #expect(summary.foreign == 5)
            let now = try TreeSnapshot(folder["output"], isDetailed: true)
            for (path, record) in foreign.records where path != "." {
                if record.item == .folder {
                    #expect(now.records[path]?.item == .folder, "\(path)")
                } else if case .link = record.item {
                    #expect(now.records[path]?.item == record.item, "\(path)")
                } else {
                    #expect(now.records[path] == record, "\(path)")
                }
            }
            #expect(Set(now.files.keys) == Set(site.keys).union(foreign.files.keys))
        }
    }

    /// Unicode calls the two names equal; Linux does not, and the foreign file is not the program's own.
    @Test(arguments: modes)
    func areKnownByTheirBytes(mode: PublishOptions.Mode) async throws {
        let composed = "\u{E1}.html"
        let decomposed = "a\u{301}.html"
        try folder.write("foreign", to: "output/" + decomposed)
        guard !FileManager.default.fileExists(atPath: folder["output/" + composed]) else { return }
        for text in ["1", "2"] {
            try await fixture.publish([composed: text], mode: mode)
            #expect(try folder.read("output/" + composed) == text)
            #expect(try folder.read("output/" + decomposed) == "foreign")
        }
        try await fixture.publish([:], mode: mode)
        #expect(try folder.names(in: "output").map { Array($0.utf8) } == [Array(decomposed.utf8)])
    }

    @Test func emptyFoldersWhoseOwnFilesAreGoneAreRemoved() async throws {
        try await fixture.publish(["a/b/c.html": "c", "index.html": ""])
        try folder.makeFolder("output/a/mine")
        try await fixture.publish(["index.html": ""])
        #expect(try Set(fixture.output().records.keys) == ["a", "a/mine", "index.html"])
    }

    @Test(arguments: modes)
    func atPlannedPathsAreRefusedUntilAdopted(mode: PublishOptions.Mode) async throws {
        try await fixture.publish(["index.html": "old"], mode: mode)
        try folder.write("by hand", to: "output/tin/a.html")
        try folder.write("same", to: "output/tin/b.html")
        let before = try TreeSnapshot(folder.path, isDetailed: true)
        let site = ["index.html": "new", "tin/a.html": "a", "tin/b.html": "same"]
        let error = await publishError { try await fixture.publish(site, mode: mode) }
        guard case .foreignFiles(["tin/a.html", "tin/b.html"], hasManifest: true) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        var after = try TreeSnapshot(folder.path, isDetailed: true)
        after.records[".output.bantin-lock"] = before.records[".output.bantin-lock"]
        #expect(after == before)

        let summary = try await fixture.publish(site, adopt: true, mode: mode)
        #expect(summary.written == 2)
        #expect(summary.unchanged == 1)
        #expect(try fixture.texts() == site)
        #expect(try await fixture.publish(site, mode: mode).mode == .untouched)
    }

    @Test func withoutAManifestTheWholeSiteIsForeign() async throws {
        let site = ["index.html": "home", "tin/a.html": "a"]
        try await fixture.publish(site)
        try folder.write("stays", to: "output/mine.txt")
        try folder.remove(".output.bantin-manifest")
        let error = await publishError { try await fixture.publish(site) }
        guard case .foreignFiles(["index.html", "tin/a.html"], hasManifest: false) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        let summary = try await fixture.publish(site, adopt: true)
        #expect(summary.mode == .untouched)
        #expect(summary.foreign == 1)
        try await fixture.publish([:])
        #expect(try fixture.texts() == ["mine.txt": "stays"])
    }

    @Test(arguments: [
        "", "nonsense", "bantin-manifest 1 2\na\n", "bantin-manifest 1 1\n../../etc/passwd\n",
        "bantin-manifest 1 2\nb\na\n", "bantin-manifest 1 1\na", "bantin-manifest 2 1\na\n",
    ])
    func aDamagedManifestIsRefusedUntilAdopted(text: String) async throws {
        try await fixture.publish(["a": "1"])
        try folder.write(text, to: ".output.bantin-manifest")
        let error = await publishError { try await fixture.publish(["a": "2"]) }
        guard case .unreadableManifest = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(try fixture.texts() == ["a": "1"])
        try await fixture.publish(["a": "2"], adopt: true)
        #expect(try fixture.texts() == ["a": "2"])
    }

    @Test(arguments: [true, false], modes)
    func inTheWayOfFoldersAndFilesAreRefused(adopt: Bool, mode: PublishOptions.Mode) async throws {
        try folder.write("file", to: "output/tin")
        try folder.write("inside", to: "output/a.html/mine.txt")
        try folder.link("output/link", to: "/tmp")
        let before = try fixture.output()
        for path in ["tin/a.html", "a.html", "link/x.html"] {
            let error = await publishError { try await fixture.publish([path: "x"], adopt: adopt, mode: mode) }
            guard case .foreignInTheWay(_, let planned) = error else {
                return #expect(Bool(false), "\(path) \(String(describing: error))")
            }
            #expect(planned.path == path)
        }
        #expect(try fixture.output() == before)
    }

    @Test func thoseWithNamesThatAreNotUTF8AreNamed() async throws {
        try await fixture.publish(["a": "1"])
        let name = Array((folder["output"] + "/").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
        let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
        guard descriptor >= 0 else { return }  // macOS refuses such names.
        close(descriptor)
        let error = await publishError { try await fixture.publish(["a": "2"]) }
        guard case .nameNotUTF8(folder["output/\u{FFFD}"]) = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
        #expect(try fixture.texts()["a"] == "1")
    }
}
