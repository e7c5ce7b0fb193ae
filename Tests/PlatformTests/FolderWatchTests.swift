import FileTesting
import Testing

@testable import Platform

/// However files are saved, moved and removed, those that differ afterwards are told.
@Suite(.timeLimit(.minutes(10))) struct FolderWatchTests {
    /// A way to save, and what must be told of it at least.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var told: Set<String>
        var act: @Sendable (TemporaryFolder) throws -> Void

        init(_ name: String, tells told: Set<String>, _ act: @escaping @Sendable (TemporaryFolder) throws -> Void) {
            self.name = name
            self.told = told
            self.act = act
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("written over", tells: ["a/x.md"]) { try $0.write("new", to: "a/x.md") },
        Case("made", tells: ["a/y.md"]) { try $0.write("new", to: "a/y.md") },
        Case("removed", tells: ["a/x.md"]) { try $0.remove("a/x.md") },
        Case("renamed over", tells: ["a/x.md"]) {
            try $0.write("new", to: "a/.x.swp")
            try $0.move("a/.x.swp", to: "a/x.md")
        },
        Case("renamed", tells: ["a/x.md", "a/z.md"]) { try $0.move("a/x.md", to: "a/z.md") },
        Case("moved aside and made anew", tells: ["a/x.md"]) {
            try $0.move("a/x.md", to: "a/x.md~")
            try $0.write("new", to: "a/x.md")
            try $0.remove("a/x.md~")
        },
        Case("made beside a hidden file", tells: ["hidden/y.md"]) { try $0.write("new", to: "hidden/y.md") },
        Case("in a new folder", tells: ["b/c/y.md"]) {
            try $0.makeFolders("b/c")
            try $0.write("new", to: "b/c/y.md")
        },
        Case("folder moved", tells: ["a/x.md", "b/x.md"]) { try $0.move("a", to: "b") },
        Case("folder removed", tells: ["a/x.md"]) { try $0.remove("a") },
        Case("folder moved, then written in", tells: ["a/x.md", "b/x.md", "b/y.md"]) {
            try $0.move("a", to: "b")
            try $0.write("new", to: "b/y.md")
        },
    ]

    @Test(arguments: cases, [FolderWatch.Method.notification, .polling])
    func changesAreTold(_ each: Case, _ method: FolderWatch.Method) async throws {
        let folder = try TemporaryFolder()
        try folder.makeFolders("a")
        try folder.write("old", to: "a/x.md")
        try folder.write("", to: "hidden/.x")
        let watch = try FolderWatch(folder.path, method: method)
        #expect(watch.method == method)
        try each.act(folder)
        var told: Set<String> = []
        for await changed in watch.changes {
            told.formUnion(changed)
            if told.isSuperset(of: each.told) { break }
        }
        watch.stop()
        #expect(told.isSuperset(of: each.told))
        #expect(told.allSatisfy { !FolderSnapshot.isHidden($0) })
    }

    @Test func afterAMoveTheNewPlaceIsWatched() async throws {
        let folder = try TemporaryFolder()
        try folder.makeFolders("a")
        try folder.write("old", to: "a/x.md")
        let watch = try FolderWatch(folder.path)
        try folder.move("a", to: "b")
        var changes = watch.changes.makeAsyncIterator()
        var told: Set<String> = []
        while !told.contains("b/x.md"), let changed = await changes.next() { told.formUnion(changed) }
        try folder.write("new", to: "b/x.md")
        #expect(await changes.next() == ["b/x.md"])
        watch.stop()
    }

    @Test func aFileThatCameAndWentIsNotTold() async throws {
        let folder = try TemporaryFolder()
        let watch = try FolderWatch(folder.path)
        try folder.write("", to: "4913")
        try folder.remove("4913")
        try folder.write("new", to: "x.md")
        var changes = watch.changes.makeAsyncIterator()
        #expect(await changes.next() == ["x.md"])
        watch.stop()
    }

    @Test func aBurstIsToldInFewPieces() async throws {
        let folder = try TemporaryFolder()
        let watch = try FolderWatch(folder.path)
        for number in 0..<500 { try folder.write("\(number)", to: "\(number % 50).md") }
        var told: Set<String> = []
        var pieces = 0
        for await changed in watch.changes {
            told.formUnion(changed)
            pieces += 1
            if told.count == 50 { break }
        }
        watch.stop()
        #expect(pieces < 250)
    }

    @Test func stoppingEndsTheChanges() async throws {
        for method in [FolderWatch.Method.notification, .polling] {
            let folder = try TemporaryFolder()
            let watch = try FolderWatch(folder.path, method: method)
            watch.stop()
            for await _ in watch.changes {}
        }
    }

    @Test func aFolderThatIsNotThereIsAnError() {
        #expect(throws: SystemError.self) { try FolderWatch("/khong-co-thu-muc-nay") }
    }
}

extension TemporaryFolder {
    fileprivate func move(_ old: String, to new: String) throws {
        try LocalFileSystem().renameItem(DiskPath(self[old]), to: DiskPath(self[new]))
    }

    fileprivate func makeFolders(_ path: String) throws { try LocalFileSystem().makeFolders(self[path]) }
}

/// When a batch of changes is told.
@Suite struct ChangeBatchTests {
    @Test func aWrittenFileWaitsShortlyAndARemovedOneLonger() throws {
        var written = ChangeBatch()
        #expect(written.due == nil)
        written.noteWritten("a", at: 10)
        var removed = ChangeBatch()
        removed.noteRemoved("a", at: 10)
        #expect(try #require(written.due) < #require(removed.due))
        removed.noteWritten("a", at: 10)
        #expect(removed.due == written.due)
        #expect(removed.removed.isEmpty)
    }

    @Test func changesWithoutEndAreToldAllTheSame() throws {
        var batch = ChangeBatch()
        for step in 0..<1000 { batch.noteWritten("a", at: 10 + Double(step) / 1000) }
        #expect(try #require(batch.due) < 10.5)
    }
}
