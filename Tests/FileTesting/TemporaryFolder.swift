import Foundation

/// A folder that is removed with its last reference.
package final class TemporaryFolder: Sendable {
    /// Absolute, without symbolic links.
    package let path: String

    /// `inMemory` puts it where writing to a device costs nothing, if there is such a place.
    package init(inMemory: Bool = false) throws {
        let memory = URL(fileURLWithPath: "/dev/shm")
        let usesMemory = inMemory && FileManager.default.isWritableFile(atPath: memory.path)
        let parent = usesMemory ? memory : FileManager.default.temporaryDirectory
        let made = parent.appendingPathComponent("bantin-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        path = made.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    package subscript(_ relative: String) -> String { path + "/" + relative }

    /// Writes a file, making its folders.
    package func write(_ text: String, to relative: String) throws {
        let file = URL(fileURLWithPath: self[relative])
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Writes a file of any bytes, making its folders.
    package func write(_ bytes: [UInt8], to relative: String) throws {
        let file = URL(fileURLWithPath: self[relative])
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    package func bytes(_ relative: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: self[relative])))
    }

    package func read(_ relative: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[relative])), as: UTF8.self)
    }

    package func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[relative], withDestinationPath: target)
    }

    package func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(atPath: self[relative], withIntermediateDirectories: true)
    }

    package func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: self[relative])
    }

    /// The names in the folder itself, sorted.
    package func names(in relative: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self[relative]).sorted()
    }
}
