import Bulletin
import Platform

/// All that a build of a site depends on beside the clock, as it stood before anything was read.
///
/// The program with its libraries, what the command line and the machine say, and every file that is read: those of
/// `content/`, and the booklets made. A file that is no source (hidden ones, backups of editors) does not count.
package struct BuildInputs: Sendable {
    /// What stands in `content/`.
    package let content: FileTreeWalk
    private let survey: FileSurvey
    /// Whether all files had been left alone long enough before the build began: an edit just after they were looked at
    /// will then show in their times, however coarse these are.
    let areSettled: Bool

    var bytes: [UInt8] { survey.bytes }

    /// How long that is, in nanoseconds: some file systems count in steps of two seconds.
    private static let settling: Int64 = 3_000_000_000

    /// Looks at the inputs of a build; nil where they cannot all be told by what the file system says of them.
    ///
    /// - Parameters:
    ///   - siteFolder: the folder that holds `content/`
    ///   - facts: what else the build depends on, always in this order
    ///   - start: when the build began, in nanoseconds since 1970-01-01 UTC
    ///   - program: the files of the running program, with absolute paths
    ///   - fileSystem: where the files are
    package init?(
        siteFolder: String, facts: [String], start: Int64, program: [String] = ThisProcess.programFiles,
        fileSystem: any FileSystem = LocalFileSystem()
    ) {
        var survey = FileSurvey()
        facts.forEach { survey.add(text: $0) }
        do throws(SystemError) {
            if program.isEmpty { return nil }
            for path in program {
                let file = DiskPath(path)
                guard try fileSystem.keepsTimesOfChange(at: file) else { return nil }
                survey.add(path, try fileSystem.status(of: file, followingSymlink: true))
            }
            guard
                let content = try survey.add(
                    folder: siteFolder + "/content", named: "content/", fileSystem, where: { $0.role != .ignored })
            else { return nil }
            self.content = content
            do throws(SystemError) {
                let folder = PublishedBooklet.folder
                let walk = try survey.add(folder: siteFolder + "/" + folder, named: folder + "/", fileSystem)
                if walk == nil { return nil }
            } catch  where error.code == .notFound {
                // No booklets were made.
            }
        } catch {
            return nil
        }
        self.survey = survey
        areSettled = max(survey.lastChange, survey.lastModification) < start - Self.settling
    }
}

extension FileSurvey {
    /// Takes in the files below a folder, following symbolic links; nil where something is in the way of that.
    fileprivate mutating func add(
        folder: String, named prefix: String, _ fileSystem: any FileSystem,
        where isMeant: (SourceFile) -> Bool = { _ in true }
    ) throws(SystemError) -> FileTreeWalk? {
        var isKnown = true
        let walk = try fileSystem.walk(
            folder,
            entering: { path in
                isKnown = isKnown && (try? fileSystem.keepsTimesOfChange(at: DiskPath(folder + "/" + path))) ?? false
            })
        guard isKnown, walk.problems.isEmpty, !walk.isCutShort else { return nil }
        var folders = FolderCache(try fileSystem.openFolder(DiskPath(folder), followingSymlink: true), fileSystem)
        for file in walk.files where isMeant(SourceFile(path: prefix + file.path, size: 0)) {
            let place =
                file.isLinked ? DiskPath(folder + "/" + file.path) : try folders.place(of: TreePath(file.path))
            add(prefix + file.path, try fileSystem.status(of: place, followingSymlink: true))
        }
        return walk
    }
}
