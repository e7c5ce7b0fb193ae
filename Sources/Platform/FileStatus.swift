/// What a name in a folder stands for.
package enum FileKind: Sendable, Equatable {
    case file
    case folder
    case symlink
    /// A device, a named pipe or a socket.
    case special
}

/// What the file system tells of a file without opening it.
package struct FileStatus: Sendable, Equatable {
    package var kind: FileKind
    /// In bytes.
    package var size: Int
    /// Nanoseconds since 1970-01-01 UTC.
    package var modified: Int64
    /// When the bytes or what is told here were last changed, in nanoseconds since 1970-01-01 UTC. No program can set it.
    package var changed: Int64
    package var inode: UInt64
    package var device: UInt64
    package var linkCount: Int
    /// Permission bits, the lowest twelve of st_mode.
    package var mode: UInt32
    package var owner: UInt32
    package var group: UInt32

    /// Whether two names stand for one file.
    package func isSameFile(as other: FileStatus) -> Bool { inode == other.inode && device == other.device }
}

/// One name in a folder.
package struct FolderEntry: Sendable, Equatable {
    /// Where the name on disk is not UTF-8, its bytes are repaired with U+FFFD and `isNameExact` is false:
    /// such a file can be reported, not opened.
    package var name: String
    package var isNameExact: Bool
    package var kind: FileKind
}
