import FileTesting
import Foundation
import Testing

@testable import Platform

struct FileTreeWalkTests {
    let files = LocalFileSystem()
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func sortsByBytesOfTheWholePath() throws {
        for name in ["a/b.md", "a-b.md", "a.md", "Đ/ă.md", "Z.md", "a/ă đ.md"] { try folder.write("", to: name) }
        let walk = try files.walk(folder.path)
        #expect(walk.files.map(\.path) == ["Z.md", "a-b.md", "a.md", "a/b.md", "a/ă đ.md", "Đ/ă.md"])
        #expect(walk.problems.isEmpty)
    }

    @Test func followsLinksInsideAndNamesTheOthers() throws {
        try folder.write("", to: "root/a/x.md")
        try folder.write("", to: "root/y.md")
        try folder.write("", to: "outside/secret.md")
        try folder.link("root/in.md", to: "a/x.md")
        try folder.link("root/b", to: "a")
        try folder.link("root/a/up", to: "..")
        try folder.link("root/out", to: "../outside")
        try folder.link("root/out.md", to: folder["outside/secret.md"])
        try folder.link("root/broken", to: "nowhere")
        try folder.link("root/self", to: "self")
        #expect(mkfifo(folder["root/pipe"], 0o600) == 0)
        let walk = try files.walk(folder["root"])
        #expect(
            walk.files == [
                .init(path: "a/x.md", isLinked: false), .init(path: "b/x.md", isLinked: true),
                .init(path: "in.md", isLinked: true), .init(path: "y.md", isLinked: false),
            ])
        #expect(
            walk.problems == [
                .init(path: "a/up", reason: .loop), .init(path: "b/up", reason: .loop),
                .init(path: "broken", reason: .brokenLink), .init(path: "out", reason: .leavesRoot),
                .init(path: "out.md", reason: .leavesRoot), .init(path: "pipe", reason: .special),
                .init(path: "self", reason: .loop),
            ])
    }

    @Test func staysWithinItsLimits() throws {
        try folder.write("", to: "1/2/3/4/deep.md")
        for number in 0..<10 { try folder.write("", to: "\(number).md") }
        let shallow = try files.walk(folder.path, limits: .init(depth: 3))
        #expect(shallow.problems == [.init(path: "1/2/3", reason: .tooDeep)])
        #expect(shallow.files.count == 10)
        let few = try files.walk(folder.path, limits: .init(entries: 4))
        #expect(few.isCutShort)
        #expect(few.files.map(\.path) == ["0.md"])
    }

    @Test func linksThatMultiplyFoldersEndAtTheLimit() throws {
        for level in 0..<30 {
            try FileManager.default.createDirectory(atPath: folder["\(level)"], withIntermediateDirectories: false)
            for name in ["a", "b"] { try folder.link("\(level)/\(name)", to: "../\(level + 1)") }
        }
        let walk = try files.walk(folder.path, limits: .init(entries: 10_000))
        #expect(walk.isCutShort)
    }

    @Test func skipsAndReportsEmptyFolders() throws {
        try folder.write("", to: ".git/config")
        try folder.write("", to: "a.md")
        try FileManager.default.createDirectory(atPath: folder["empty"], withIntermediateDirectories: false)
        let walk = try files.walk(folder.path, skipping: { $0.hasPrefix(".") })
        #expect(walk.files.map(\.path) == ["a.md"])
        #expect(walk.emptyFolders == ["empty"])
    }

    @Test func tellsEachFolderBeforeItIsListed() throws {
        try folder.write("", to: "a/b/old.md")
        try folder.write("", to: ".git/config")
        var entered: [String] = []
        let walk = try files.walk(
            folder.path, skipping: { $0.hasPrefix(".") },
            entering: { path in
                entered.append(path)
                try? folder.write("", to: (path.isEmpty ? "" : path + "/") + "new.md")
            })
        #expect(entered == ["", "a", "a/b"])
        #expect(walk.files.map(\.path) == ["a/b/new.md", "a/b/old.md", "a/new.md", "new.md"])
    }

    @Test func reportsNamesThatAreNotUTF8() throws {
        let path = folder.path + "/"
        let name = Array(path.utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), CChar(0x61), 0]
        let descriptor = open(name, O_CREAT | O_WRONLY, 0o600)
        guard descriptor >= 0 else { return }  // macOS refuses such names.
        close(descriptor)
        let walk = try files.walk(folder.path)
        #expect(walk.files.isEmpty)
        #expect(walk.problems == [.init(path: "\u{FFFD}a", reason: .nameNotUTF8)])
    }

    @Test func theRootMayBeALink() throws {
        try folder.write("", to: "real/a.md")
        try folder.link("real/again.md", to: "a.md")
        try folder.link("alias", to: "real")
        #expect(try files.walk(folder["alias"]).files.map(\.path) == ["a.md", "again.md"])
        #expect(throws: SystemError(.notFound, .open, folder["none"])) { try files.walk(folder["none"]) }
    }
}
