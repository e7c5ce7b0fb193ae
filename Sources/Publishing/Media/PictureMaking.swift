import Bulletin
import Platform

/// Makes the reduced pictures that the output has not yet, before anything is published.
///
/// They are made in a folder beside the output. A build that is killed leaves it, and the next one goes on from there.
struct PictureMaking: Sendable {
    let siteFolder: String
    let outputFolder: String
    let program: VipsThumbnail?
    let jobs: Int
    /// Tells of a picture that could not be made.
    let report: @Sendable (ReducedPicture, VipsThumbnail.Failure) -> [Diagnostic]
    /// Told how many pictures are done, from any thread.
    var progress: (@Sendable (PublishProgress) -> Void)?

    /// After so many pictures that failed no others are begun.
    private static let failureLimit = 20

    /// Makes what is missing.
    /// - Returns: the files made by their addresses, and the folder to remove once they are published
    /// - Throws: `pictures` where one could not be made, `busy` where another build is making them.
    func make(_ pictures: [ReducedPicture]) async throws(PublishError) -> MadeBatch {
        let made = MadePictures(outputFolder: outputFolder)
        let missing = pictures.filter { !made.contains($0) }
        guard let first = missing.first else { return MadeBatch() }
        guard let program else { throw .pictures([Self.notInstalled(first)]) }
        let batch = try MadeBatch(beside: outputFolder)
        var failures: [Diagnostic] = []
        var failed: Set<String> = []
        var next = 0
        var done = 0
        await withTaskGroup(of: (ReducedPicture, VipsThumbnail.Failure?).self) { group in
            func add() {
                while next < missing.count, failed.count < Self.failureLimit, !Task.isCancelled {
                    let (number, picture) = (next, missing[next])
                    next += 1
                    if failed.contains(picture.source) { continue }
                    group.addTask { (picture, await makeOne(picture, number, program, batch)) }
                    return
                }
            }
            for _ in 0..<max(1, jobs) { add() }
            while let (picture, failure) = await group.next() {
                if let failure, failed.insert(picture.source).inserted { failures += report(picture, failure) }
                done += 1
                progress?(PublishProgress(done: done, total: missing.count))
                add()
            }
        }
        if Task.isCancelled { throw .cancelled }
        guard failures.isEmpty else { throw .pictures(failures) }
        return batch.holding(missing)
    }

    private func makeOne(
        _ picture: ReducedPicture, _ number: Int, _ program: VipsThumbnail, _ batch: MadeBatch
    ) async -> VipsThumbnail.Failure? {
        guard let folder = batch.folder, !batch.isThere(picture) else { return nil }
        do throws(VipsThumbnail.Failure) {
            let bytes = try await program.bytes(
                of: picture, from: siteFolder + "/" + picture.source, in: folder, number: number)
            try batch.store(bytes, picture, number)
            return nil
        } catch {
            return error
        }
    }

    private static func notInstalled(_ picture: ReducedPicture) -> Diagnostic {
        Diagnostic(
            .error, "libvips-missing",
            Message(
                vi: "cần thu nhỏ ảnh (images: web) nhưng máy chưa có libvips",
                en: "pictures are to be reduced (images: web), but libvips is not installed"),
            at: SourceLocation(path: picture.source), hint: VipsThumbnail.installing)
    }
}

/// Reduced pictures on their way into the output.
struct MadeBatch: Sendable {
    /// The folder that holds them, with an absolute path; nil where nothing had to be made.
    private(set) var folder: Folder?
    private var lock: FileLock?
    private var addresses: Set<String> = []

    /// Nothing to make.
    init() {}

    /// Opens the folder beside an output, and keeps other builds out of it.
    init(beside outputFolder: String) throws(PublishError) {
        let fileSystem = LocalFileSystem()
        let place = try OutputPlace(outputFolder, fileSystem)
        let path = place.parent.path + (place.parent.path.hasSuffix("/") ? "" : "/") + place.picturesName
        var isBusy = false
        do throws(SystemError) {
            try fileSystem.makeFolders(path)
            let folder = try fileSystem.openFolder(DiskPath(path), followingSymlink: false)
            self.folder = folder
            do throws(SystemError) {
                lock = try fileSystem.lockFile(folder["lock"], note: "\(ThisProcess.id)\n")
                isBusy = lock == nil
            } catch  where error.call == .lock {
                // Where the file system knows no locks, two builds make the same files, each under its own names first.
            }
        } catch {
            throw .system(error)
        }
        if isBusy { throw .busy(output: outputFolder, process: nil) }
    }

    func isThere(_ picture: ReducedPicture) -> Bool {
        guard let folder else { return false }
        let status = try? LocalFileSystem().status(of: folder[name(of: picture)], followingSymlink: false)
        return status?.kind == .file
    }

    func store(_ bytes: [UInt8], _ picture: ReducedPicture, _ number: Int) throws(VipsThumbnail.Failure) {
        guard let folder else { return }
        do throws(SystemError) {
            try LocalFileSystem().replaceFile(
                name(of: picture), in: folder, with: bytes, temporaryName: "new-\(number)")
        } catch {
            throw .system(error)
        }
    }

    /// The same with a record of what is in it.
    func holding(_ pictures: [ReducedPicture]) -> MadeBatch {
        var batch = self
        batch.addresses = Set(pictures.map(\.address.path))
        return batch
    }

    /// The file made for an address; nil for what stands in the output already.
    func path(of picture: ReducedPicture) -> String? {
        guard let folder, addresses.contains(picture.address.path) else { return nil }
        return folder.path + "/" + name(of: picture)
    }

    /// Removes the folder, once all is published.
    func remove() {
        guard let folder else { return }
        try? LocalFileSystem().removeTree(DiskPath(folder.path))
    }

    /// Names carry a fingerprint: equal ones stand for equal bytes, in whatever folder.
    private func name(of picture: ReducedPicture) -> String {
        picture.address.path.split(separator: "/").last.map(String.init) ?? picture.address.path
    }
}
