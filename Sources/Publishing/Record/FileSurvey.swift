import Platform

/// What the file system tells of files without opening them, as bytes: where two surveys are equal, no file has come, gone
/// or changed between them.
///
/// Of each file its path, size, place on the disk and times, that of the last change among them, which no program can set.
struct FileSurvey: Sendable, Equatable {
    private(set) var bytes: [UInt8] = []
    /// How many files it tells of.
    private(set) var count = 0
    /// When the last of the files was changed, in nanoseconds since 1970-01-01 UTC.
    private(set) var lastChange = Int64.min
    /// The latest time of modification, which programs set as they like.
    private(set) var lastModification = Int64.min

    mutating func add(_ path: String, _ status: FileStatus) {
        add(text: path)
        bytes.append(status.kind == .file ? 1 : status.kind == .symlink ? 2 : 3)
        for number in [status.size, Int(status.modified), Int(status.changed)] { bytes.append(number: Int64(number)) }
        bytes.append(number: Int64(bitPattern: status.inode))
        bytes.append(number: Int64(bitPattern: status.device))
        count += 1
        lastChange = max(lastChange, status.changed)
        lastModification = max(lastModification, status.modified)
    }

    /// Text that a NUL ends, which neither paths nor options hold.
    mutating func add(text: String) {
        bytes += text.utf8
        bytes.append(0)
    }
}

extension FileSurvey {
    /// Surveys all that stands in an output folder, and the record of what the program wrote there; nil where anything is
    /// in doubt. `see` is told each file with its path in the folder.
    init?(
        of place: OutputPlace, _ fileSystem: any FileSystem, seeing see: (String, FileStatus) -> Void = { _, _ in }
    ) {
        do throws(SystemError) {
            let manifest = try fileSystem.status(of: place.parent[place.manifestName], followingSymlink: false)
            guard manifest.kind == .file, try fileSystem.keepsTimesOfChange(at: place.parent.itself) else { return nil }
            add(place.manifestName, manifest)
            let folder = try fileSystem.openFolder(place.output, followingSymlink: false)
            guard try visit(folder, "", fileSystem, see) else { return nil }
        } catch {
            return nil
        }
    }

    /// False where something is in doubt.
    private mutating func visit(
        _ folder: Folder, _ prefix: String, _ fileSystem: any FileSystem, _ see: (String, FileStatus) -> Void
    ) throws(SystemError) -> Bool {
        guard try fileSystem.keepsTimesOfChange(at: folder.itself) else { return false }
        for entry in try fileSystem.list(folder) {
            guard entry.isNameExact else { return false }
            let path = prefix + entry.name
            if entry.kind == .folder {
                let inner = try fileSystem.openFolder(folder[entry.name], followingSymlink: false)
                guard try visit(inner, path + "/", fileSystem, see) else { return false }
                continue
            }
            let status = try fileSystem.status(of: folder[entry.name], followingSymlink: false)
            add(path, status)
            see(path, status)
        }
        return true
    }
}

extension [UInt8] {
    /// Eight bytes, the lowest first.
    mutating func append(number: Int64) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
