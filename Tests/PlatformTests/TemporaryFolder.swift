import Foundation

/// A folder that is removed with its last reference.
final class TemporaryFolder: Sendable {
    /// Absolute, without symbolic links.
    let path: String

    init() throws {
        let made = FileManager.default.temporaryDirectory.appendingPathComponent("bantin-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        path = made.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    subscript(_ relative: String) -> String { path + "/" + relative }

    /// Writes a file, making its folders.
    func write(_ text: String, to relative: String) throws {
        let file = URL(fileURLWithPath: self[relative])
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[relative], withDestinationPath: target)
    }
}
