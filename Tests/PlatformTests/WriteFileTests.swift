import FileTesting
import Foundation
import Testing

@testable import Platform

struct WriteFileTests {
    let files = LocalFileSystem()
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func place(_ relative: String) -> DiskPath { DiskPath(folder[relative]) }

    @Test func writesOnlyNewFiles() throws {
        try files.writeNewFile(Array("nội dung".utf8), at: place("a"))
        #expect(try folder.read("a") == "nội dung")
        try folder.link("dangling", to: "elsewhere")
        for taken in ["a", "dangling"] {
            #expect(throws: SystemError(.exists, .open, folder[taken])) {
                try files.writeNewFile([1], at: place(taken))
            }
        }
        #expect(try folder.read("a") == "nội dung")
        #expect(try folder.names() == ["a", "dangling"])
    }

    @Test func writesAndCopiesInSmallPiecesAndThroughInterruptions() throws {
        let interruptions = Countdown(from: 20)
        let slow = LocalFileSystem(
            interceptor: { call, _ in
                [.write, .read, .copyRange].contains(call) && interruptions.isRunning() ? EINTR : 0
            }, transferLimit: 3)
        try slow.writeNewFile(Array("mười một người".utf8), at: place("a"))
        #expect(try folder.read("a") == "mười một người")
        #expect(
            try slow.copyFile(place("a"), toNew: place("b"), keepingAttributes: false) == "mười một người".utf8.count)
        #expect(try folder.read("b") == "mười một người")
        try slow.writeNewFile([], at: place("empty"))
        #expect(try folder.read("empty") == "")
    }

    @Test(arguments: [SystemCall.write, .close, .copyRange, .setTimes, .setMode])
    func leavesNothingWhereItFails(call: SystemCall) throws {
        try folder.write("source", to: "source")
        let broken = LocalFileSystem(interceptor: { $0 == call && $1.description.hasSuffix("/new") ? ENOSPC : 0 })
        if call == .write || call == .close {
            #expect(throws: SystemError(.noSpace, call, folder["new"])) {
                try broken.writeNewFile([1, 2, 3], at: place("new"))
            }
        }
        if call != .write {
            #expect(throws: SystemError(.noSpace, call, folder["new"])) {
                try broken.copyFile(place("source"), toNew: place("new"), keepingAttributes: true)
            }
        }
        #expect(try folder.names() == ["source"])
    }

    /// Also where the system has no copying of its own.
    @Test(arguments: [0, ENOSYS, EXDEV, EINVAL])
    func copiesKeepTimeAndModeOnRequest(refusal: Int32) throws {
        let copying = LocalFileSystem(interceptor: { call, _ in call == .copyRange ? refusal : 0 })
        let text = String(repeating: "0123456789", count: 30_000)
        try folder.write(text, to: "a")
        try files.setModificationTime(1_000_000_000_123_456_789, of: place("a"))
        #expect(chmod(folder["a"], 0o604) == 0)
        #expect(try copying.copyFile(place("a"), toNew: place("b"), keepingAttributes: true) == 300_000)
        #expect(try folder.read("b") == text)
        let status = try files.status(of: place("b"), followingSymlink: false)
        #expect(status.mode == 0o604)
        #expect(status.modified == 1_000_000_000_123_456_789)
        _ = try copying.copyFile(place("a"), toNew: place("c"), keepingAttributes: false)
        #expect(try files.status(of: place("c"), followingSymlink: false).modified != status.modified)
        try files.setModificationTime(-1, of: place("c"))
        #expect(try files.status(of: place("c"), followingSymlink: false).modified == -1)
    }

    @Test func copiesOnlyRegularFiles() throws {
        #expect(mkfifo(folder["pipe"], 0o600) == 0)
        #expect(throws: SystemError(.notARegularFile, .open, folder["pipe"])) {
            try files.copyFile(place("pipe"), toNew: place("b"), keepingAttributes: false)
        }
        #expect(try folder.names() == ["pipe"])
    }

    @Test func linksRenamesAndExchanges() throws {
        try folder.write("1", to: "a/x")
        try folder.write("2", to: "b/y")
        try files.linkFile(place("a/x"), toNew: place("b/x"))
        let first = try files.status(of: place("a/x"), followingSymlink: false)
        #expect(try files.status(of: place("b/x"), followingSymlink: false).isSameFile(as: first))
        #expect(first.linkCount == 2)
        try files.exchange(place("a"), with: place("b"))
        #expect(try folder.names(in: "a") == ["x", "y"])
        #expect(try folder.names(in: "b") == ["x"])
        try files.renameItem(place("b/x"), to: place("a/y"))
        #expect(try folder.read("a/y") == "1")
        #expect(throws: SystemError(.notFound, .exchange, folder["a"])) {
            try files.exchange(place("a"), with: place("none"))
        }
    }

    @Test func replacesFilesInOneStep() throws {
        let opened = try files.openFolder(DiskPath(folder.path), followingSymlink: false)
        try folder.write("left by a killed process", to: "a.new")
        try files.replaceFile("a", in: opened, with: Array("1".utf8), temporaryName: "a.new")
        try files.replaceFile("a", in: opened, with: Array("2".utf8), temporaryName: "a.new")
        #expect(try folder.read("a") == "2")
        let broken = LocalFileSystem(interceptor: { call, _ in call == .rename ? EIO : 0 })
        #expect(throws: SystemError(.inputOutput, .rename, folder["a"])) {
            try broken.replaceFile("a", in: opened, with: Array("3".utf8), temporaryName: "a.new")
        }
        #expect(try folder.read("a") == "2")
        #expect(try folder.names() == ["a"])
    }
}
