import FileTesting
import Foundation
import Testing

@testable import Platform

struct ReadFileTests {
    let files = LocalFileSystem()
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_000])
    func readsAllBytes(count: Int) throws {
        let text = String((0..<count).map { Character(UnicodeScalar(UInt8($0 % 90 + 33))) })
        try folder.write(text, to: "a")
        #expect(try files.readFile(DiskPath(folder["a"]), limit: 1_000_000) == Array(text.utf8))
        #expect(try files.fileHolds(Array(text.utf8), at: DiskPath(folder["a"])))
    }

    /// Times that nanoseconds in 64 bits do not reach, where the file system takes them.
    @Test(arguments: [9_900_000_000.0, 20_000_000_000, -9_900_000_000])
    func takesTimesFarAway(seconds: Double) throws {
        try folder.write("a", to: "a")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: folder["a"])
        _ = try files.status(of: DiskPath(folder["a"]), followingSymlink: true)
    }

    @Test func readsInSmallPiecesAndThroughInterruptions() throws {
        let interruptions = Countdown(from: 5)
        let slow = LocalFileSystem(
            interceptor: { call, _ in call == .read && interruptions.isRunning() ? EINTR : 0 }, transferLimit: 3)
        try folder.write("mười một người", to: "a")
        #expect(try slow.readFile(DiskPath(folder["a"]), limit: 100) == Array("mười một người".utf8))
    }

    @Test func refusesFilesAboveTheLimit() throws {
        try folder.write("12345", to: "a")
        #expect(try files.readFile(DiskPath(folder["a"]), limit: 5).count == 5)
        #expect(throws: SystemError(.fileTooBig, .read, folder["a"])) {
            try files.readFile(DiskPath(folder["a"]), limit: 4)
        }
    }

    @Test func readsFilesThatDoNotTellTheirSize() throws {
        guard FileManager.default.fileExists(atPath: "/proc/self/status") else { return }
        #expect(try files.readFile(DiskPath("/proc/self/status"), limit: 1 << 20).count > 100)
        #expect(throws: SystemError(.fileTooBig, .read, "/proc/self/status")) {
            try files.readFile(DiskPath("/proc/self/status"), limit: 100)
        }
    }

    @Test func refusesWhatIsNoRegularFileWithoutWaiting() throws {
        #expect(mkfifo(folder["pipe"], 0o600) == 0)
        #expect(throws: SystemError(.notARegularFile, .open, folder["pipe"])) {
            try files.readFile(DiskPath(folder["pipe"]), limit: 10)
        }
        #expect(throws: SystemError(.notARegularFile, .open, "/dev/zero")) {
            try files.readFile(DiskPath("/dev/zero"), limit: 10)
        }
        #expect(throws: SystemError(.isAFolder, .open, folder.path)) {
            try files.readFile(DiskPath(folder.path), limit: 10)
        }
        #expect(throws: SystemError(.notFound, .open, folder["none"])) {
            try files.readFile(DiskPath(folder["none"]), limit: 10)
        }
    }

    @Test func comparesWithoutFollowingLinks() throws {
        try folder.write("abc", to: "a")
        try folder.link("l", to: "a")
        #expect(mkfifo(folder["pipe"], 0o600) == 0)
        let abc = Array("abc".utf8)
        #expect(try files.fileHolds(abc, at: DiskPath(folder["a"])))
        #expect(try !files.fileHolds(Array("abd".utf8), at: DiskPath(folder["a"])))
        #expect(try !files.fileHolds(Array("abcd".utf8), at: DiskPath(folder["a"])))
        #expect(try !files.fileHolds(abc, at: DiskPath(folder["l"])))
        #expect(try !files.fileHolds(abc, at: DiskPath(folder["pipe"])))
        #expect(try !files.fileHolds(abc, at: DiskPath(folder.path)))
        #expect(try files.filesAreEqual(DiskPath(folder["l"]), DiskPath(folder["a"])))
        #expect(try !files.filesAreEqual(DiskPath(folder["a"]), DiskPath(folder["l"])))
    }

    @Test func findsDifferencesInEveryPiece() throws {
        let count = 200_000
        try folder.write(String(repeating: "x", count: count), to: "a")
        for place in [0, 65_535, 65_536, 131_072, count - 1] {
            var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: count)
            bytes[place] = UInt8(ascii: "y")
            #expect(try !files.fileHolds(bytes, at: DiskPath(folder["a"])))
            try Data(bytes).write(to: URL(fileURLWithPath: folder["b"]))
            #expect(try !files.filesAreEqual(DiskPath(folder["a"]), DiskPath(folder["b"])))
        }
    }
}
