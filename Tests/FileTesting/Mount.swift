import Foundation
import Platform

/// A file system mounted for one test. Needs root; tests that use it are enabled by `isAllowed`.
package final class Mount: Sendable {
    private let folder: TemporaryFolder
    private let path: String

    /// Whether this process may mount; tried once.
    package static let isAllowed: Bool = {
        guard let folder = try? TemporaryFolder() else { return false }
        return (try? Mount(memoryOf: 64 << 10, at: ".", of: folder)) != nil
    }()

    /// A file system in memory with so many bytes.
    package init(memoryOf size: Int, at relative: String, of folder: TemporaryFolder) throws {
        self.folder = folder
        path = folder[relative]
        try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(size),mode=755", "tmpfs", path])
    }

    /// A folder seen at a second place.
    package init(
        of source: String, at relative: String, of folder: TemporaryFolder, isReadOnly: Bool = false
    ) throws {
        self.folder = folder
        path = folder[relative]
        try Self.run("mount", ["--bind", folder[source], path])
        if isReadOnly { try Self.run("mount", ["-o", "remount,bind,ro", path]) }
    }

    deinit { try? Self.run("umount", ["-l", path]) }

    private static func run(_ program: String, _ arguments: [String]) throws {
        struct Refused: Error {}
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Refused() }
    }
}
