#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// An open folder. Paths that start from it go on meaning the same place when it, or a folder above it, is renamed.
/// Closed with its last reference.
package final class Folder: Sendable {
    let descriptor: Int32
    /// The path it was opened by, for messages.
    package let path: String

    init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { close(descriptor) }

    /// A place inside this folder; `relative` may have several components.
    package subscript(relative: String) -> DiskPath { DiskPath(relative, in: self) }

    /// The folder itself.
    package var itself: DiskPath { DiskPath(".", in: self) }
}

extension DiskPath {
    /// Runs a system call with the descriptor and the C string that its "at" family takes.
    func withCPath<Result>(_ body: (Int32, UnsafePointer<CChar>) -> Result) -> Result {
        withExtendedLifetime(folder) {
            string.withCString { body(folder?.descriptor ?? AT_FDCWD, $0) }
        }
    }
}
