import Platform

/// The files of a site folder, as the pipeline sees them: names now, bytes when asked.
///
/// The disk is one implementation; tests use one in memory.
package struct SourceTree: Sendable {
    /// Every regular file under `content/`, sorted by path.
    package var files: [SourceFile]
    /// Reads a file by its path relative to the site folder; fails above a limit of bytes.
    package var read: @Sendable (_ path: String, _ limit: Int) throws(SystemError) -> [UInt8]
    /// Reads up to `count` bytes of a file from `offset` on.
    package var readPart: @Sendable (_ path: String, _ offset: Int, _ count: Int) throws(SystemError) -> [UInt8]
    /// What stood in the way of listing the files.
    package var problems: [Diagnostic]

    package init(
        files: [SourceFile], problems: [Diagnostic] = [],
        read: @escaping @Sendable (_ path: String, _ limit: Int) throws(SystemError) -> [UInt8],
        readPart: @escaping @Sendable (_ path: String, _ offset: Int, _ count: Int) throws(SystemError) -> [UInt8]
    ) {
        self.files = files
        self.problems = problems
        self.read = read
        self.readPart = readPart
    }

    /// A tree in memory.
    package init(_ contents: [String: [UInt8]]) {
        files = contents.map { SourceFile(path: $0.key, size: $0.value.count) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        problems = []
        read = { path, limit throws(SystemError) in
            guard let bytes = contents[path] else { throw SystemError(.notFound, .open, path) }
            guard bytes.count <= limit else { throw SystemError(.fileTooBig, .read, path) }
            return bytes
        }
        readPart = { path, offset, count throws(SystemError) in
            guard let bytes = contents[path] else { throw SystemError(.notFound, .open, path) }
            return Array(bytes.dropFirst(offset).prefix(count))
        }
    }
}

/// A file of the site folder.
package struct SourceFile: Sendable, Equatable {
    /// Path relative to the site folder, `/` between its parts, as the file system spells it.
    package let path: String
    /// Size in bytes; looked up for files that are published as they are, 0 for others.
    package var size: Int
    /// What the file is for, by its place and ending.
    package let role: SourceRole

    package init(path: String, size: Int) {
        self.path = path
        self.size = size
        role = SourceRole(of: path)
    }
}

/// What a file of `content/` is for.
package enum SourceRole: Sendable, Equatable {
    case configuration
    case entry
    case registry
    case booklet
    /// Pictures, attachments, sound and film: published where an entry uses them.
    case media
    /// Files of `content/assets`: published as they are.
    case asset
    /// Hidden files, backups of editors, notes of operating systems.
    case ignored

    init(of path: String) {
        let parts = Address.parts(of: path)
        guard parts.first == "content", let name = parts.last else {
            self = .ignored
            return
        }
        let isBackup = name.hasSuffix("~") || name.hasPrefix("~$") || name == "Thumbs.db"
        if isBackup || parts.contains(where: { $0.hasPrefix(".") }) {
            self = .ignored
        } else if path == "content/site.yaml" {
            self = .configuration
        } else if parts.count > 2, parts[1] == "assets" {
            self = .asset
        } else if parts.count > 2, parts[1] == "data" {
            self = name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .registry : .ignored
        } else if parts.count > 2, parts[1] == "booklets" {
            self = name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? .booklet : .ignored
        } else if EntryEnding.length(of: name) != nil {
            self = .entry
        } else {
            self = .media
        }
    }
}
