import Bulletin
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
    /// in doubt. `see` is told each file with its path in the folder; so many folders as `jobs` are looked at at once.
    init?(
        of place: OutputPlace, _ fileSystem: any FileSystem, jobs: Int,
        seeing see: (String, FileStatus) -> Void = { _, _ in }
    ) async {
        guard let manifest = try? fileSystem.status(of: place.parent[place.manifestName], followingSymlink: false),
            manifest.kind == .file, (try? fileSystem.keepsTimesOfChange(at: place.parent.itself)) == true,
            let output = try? fileSystem.openFolder(place.output, followingSymlink: false)
        else { return nil }
        add(place.manifestName, manifest)
        var level: [String?] = [nil]
        while !level.isEmpty {
            let surveyed = await concurrentMap(level, jobs: jobs) { SurveyedFolder($0, in: output, fileSystem) }
            level.removeAll()
            for folder in surveyed {
                guard let folder else { return nil }
                for (path, status) in folder.files {
                    add(path, status)
                    see(path, status)
                }
                level += folder.folders
            }
        }
    }
}

/// What stands in one folder of the output, not in those inside of it.
private struct SurveyedFolder: Sendable {
    private(set) var files: [(path: String, status: FileStatus)] = []
    /// Their paths in the output.
    private(set) var folders: [String] = []

    /// Looks at the folder with a path in the output, or at the output itself; nil where anything is in doubt.
    init?(_ path: String?, in output: Folder, _ fileSystem: any FileSystem) {
        do throws(SystemError) {
            let folder =
                if let path { try fileSystem.openFolder(output[path], followingSymlink: false) } else { output }
            guard try fileSystem.keepsTimesOfChange(at: folder.itself) else { return nil }
            let prefix = path.map { $0 + "/" } ?? ""
            for entry in try fileSystem.list(folder) {
                guard entry.isNameExact else { return nil }
                if entry.kind == .folder {
                    folders.append(prefix + entry.name)
                } else {
                    let status = try fileSystem.status(of: folder[entry.name], followingSymlink: false)
                    files.append((prefix + entry.name, status))
                }
            }
        } catch {
            return nil
        }
    }
}

extension [UInt8] {
    /// Eight bytes, the lowest first.
    mutating func append(number: Int64) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}
