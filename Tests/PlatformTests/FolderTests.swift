import FileTesting
import Foundation
import Testing

@testable import Platform

struct FolderTests {
    let files = LocalFileSystem()
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func place(_ relative: String) -> DiskPath { DiskPath(folder[relative]) }

    @Test func makesMissingFolders() throws {
        try folder.makeFolder("real")
        try folder.link("link", to: "real")
        try files.makeFolders(folder["link/b/c"])
        try files.makeFolders(folder["link/b/c"])
        #expect(try folder.names(in: "real/b") == ["c"])
        try folder.write("", to: "file")
        #expect(throws: SystemError(.notAFolder, .mkdir, folder["file"])) { try files.makeFolders(folder["file"]) }
        #expect(throws: SystemError(.notAFolder, .mkdir, folder["file/x"])) { try files.makeFolders(folder["file/x"]) }
    }

    @Test func removesTreesWithoutFollowingLinks() throws {
        try folder.write("outside", to: "outside/a")
        try folder.write("", to: "tree/a/b/c")
        try folder.write("", to: "tree/d")
        try folder.link("tree/a/out", to: "../../outside")
        try folder.link("link", to: "outside")
        for name in ["tree", "link", "nothing"] { try files.removeTree(place(name)) }
        #expect(try folder.names() == ["outside"])
        #expect(try folder.read("outside/a") == "outside")
        try files.removeTree(place("outside/a"))
        #expect(try folder.names(in: "outside").isEmpty)
    }

    @Test func anOpenFolderStaysItselfWhenRenamed() throws {
        try folder.write("1", to: "a/x")
        let opened = try files.openFolder(place("a"), followingSymlink: false)
        try files.renameItem(place("a"), to: place("b"))
        try folder.write("2", to: "a/x")
        #expect(try files.readFile(opened["x"], limit: 10) == Array("1".utf8))
        #expect(opened["x"].description == folder["a/x"])
        #expect(try files.list(opened) == [FolderEntry(name: "x", isNameExact: true, kind: .file)])
        // Listing twice begins anew.
        #expect(try files.list(opened).count == 1)
    }

    @Test func opensLinksOnlyOnRequest() throws {
        try folder.makeFolder("real")
        try folder.link("link", to: "real")
        #expect(throws: SystemError.self) { try files.openFolder(place("link"), followingSymlink: false) }
        _ = try files.openFolder(place("link"), followingSymlink: true)
    }

    @Test func listsAllKinds() throws {
        try folder.write("", to: "b")
        try folder.makeFolder("a")
        try folder.link("c", to: "b")
        #expect(mkfifo(folder["Đ"], 0o600) == 0)
        let opened = try files.openFolder(DiskPath(folder.path), followingSymlink: false)
        let entries = try files.list(opened)
        #expect(entries.map(\.name) == ["a", "b", "c", "Đ"])
        #expect(entries.map(\.kind) == [.folder, .file, .symlink, .special])
    }

    @Test func readsLinksAndRealPaths() throws {
        let long = String(repeating: "đ/", count: 200)
        try folder.link("long", to: long)
        #expect(try files.readLink(place("long")) == long)
        try folder.makeFolder("real")
        try folder.link("link", to: "real")
        #expect(try files.realPath(place("link/../link/.")) == folder["real"])
    }

    @Test func keepsTheModeOfFolders() throws {
        try folder.makeFolder("a")
        try folder.makeFolder("b")
        #expect(chmod(folder["a"], 0o2751) == 0)
        let opened = try files.openFolder(place("b"), followingSymlink: false)
        try files.copyFolderAttributes(of: files.status(of: place("a"), followingSymlink: false), to: opened)
        #expect(try files.status(of: place("b"), followingSymlink: false).mode == 0o2751)
    }

    @Test func aLockHasOneHolderAtATime() throws {
        var lock = try files.lockFile(place("lock"), note: "first\n")
        #expect(lock != nil)
        #expect(try files.lockFile(place("lock"), note: "second\n") == nil)
        #expect(try folder.read("lock") == "first\n")
        lock = nil
        lock = try files.lockFile(place("lock"), note: "3\n")
        #expect(lock != nil)
        #expect(try folder.read("lock") == "3\n")
    }

    @Test func descriptorsAreClosed() throws {
        guard let before = try? folder.names(in: "../../proc/self/fd").count else { return }
        try folder.write("x", to: "t/a")
        let broken = LocalFileSystem(interceptor: { call, _ in [.read, .write, .lock].contains(call) ? EIO : 0 })
        for number in 0..<300 {
            _ = try? broken.readFile(place("t/a"), limit: 10)
            _ = try? broken.writeNewFile([1], at: place("n\(number)"))
            _ = try? broken.lockFile(place("lock"), note: "")
            _ = try files.walk(folder.path)
        }
        #expect(try folder.names(in: "../../proc/self/fd").count < before + 50)
    }
}
