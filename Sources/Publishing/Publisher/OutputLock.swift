import Platform

/// The lock that keeps two builds from publishing into one output folder at the same time.
struct OutputLock: Sendable {
    /// Nil where the file system knows no locks.
    private let lock: FileLock?
    /// Why there is no lock.
    let failure: SystemError?

    /// Takes the lock and leaves this process's id in its file, for the message of the one who finds it taken.
    init(_ place: OutputPlace, _ fileSystem: any FileSystem) throws(PublishError) {
        let path = place.parent[place.lockName]
        let unsupported: Set<SystemError.Code> = [.noLocks, .notSupported, .operationNotSupported, .unknownCall]
        var taken: FileLock?
        do throws(SystemError) {
            taken = try fileSystem.lockFile(path, note: "\(ThisProcess.id)\n")
        } catch {
            guard error.call == .lock, unsupported.contains(error.code) else { throw .system(error) }
            (lock, failure) = (nil, error)
            return
        }
        guard let taken else {
            let note = (try? fileSystem.readFile(path, limit: 64)) ?? []
            let digits = String(decoding: note.prefix { $0 != 0x0A }, as: UTF8.self)
            throw .busy(output: place.output.description, process: Int(digits))
        }
        (lock, failure) = (taken, nil)
    }
}
