import Platform

/// Brings a planned site into its output folder.
///
/// Each file is compared with the old one as it is made, and forgotten. Where nothing differs, nothing is touched. Where
/// something does, a complete new site is made beside the old one, unchanged files being linked, and the two folders are
/// exchanged in one step: whoever looks, at whatever moment and whatever fails, sees the old site or the new one.
/// Files that the program did not make are carried over.
package struct Publisher: Sendable {
    private let fileSystem: any FileSystem
    private let options: PublishOptions

    package init(_ options: PublishOptions, fileSystem: any FileSystem = LocalFileSystem()) {
        self.options = options
        self.fileSystem = fileSystem
    }

    /// Publishes; throws `cancelled` where the task is cancelled before the new site is in its place.
    ///
    /// The record of an earlier build goes; where `recording` says what this one is made from, it is recorded in turn,
    /// unless anything makes that doubtful.
    package func publish(
        _ files: [PlannedFile], recording: BuildRecord? = nil
    ) async throws(PublishError) -> PublishSummary {
        let plan = try CheckedPlan(files)
        let place = try OutputPlace(options.outputFolder, fileSystem)
        let lock = try OutputLock(place, fileSystem)
        try clearLeftovers(place)

        let old = try OldOutput(place, fileSystem)
        let manifest = try readManifest(place)
        let division = try Division(old, manifest, plan, adopt: options.adopt)
        let publication = Publication(
            fileSystem: fileSystem, options: options, plan: plan, place: place, old: old, manifest: manifest,
            division: division)
        let recording = recording.flatMap { RecordKeeping($0, publication) }
        var (summary, written) = try await publication.run()
        if let failure = lock.failure { summary.notes.append(.noLock(failure)) }
        await recording?.record(summary, written: written)
        return withExtendedLifetime(lock) { summary }
    }

    /// Removes what builds that were killed left behind, and the record of the last one. Only the holder of the lock may.
    private func clearLeftovers(_ place: OutputPlace) throws(PublishError) {
        try attempting { () throws(SystemError) in
            // A record would have to be right at every moment from here on.
            try fileSystem.removeTree(place.parent[place.recordName])
            try fileSystem.removeTree(place.parent[place.nextRecordName])
            let stages = try fileSystem.list(place.parent).filter { $0.name.hasPrefix(place.stagePrefix) }
            // A stage may be an old site, exchanged by a build that was killed before the device had the new order.
            if !stages.isEmpty { try fileSystem.sync(place.parent) }
            for entry in stages { try fileSystem.removeTree(place.parent[entry.name]) }
            try fileSystem.removeTree(place.parent[place.manifestOfBothName])
            try fileSystem.removeTree(place.parent[place.nextManifestName])
            try fileSystem.removeTree(place.parent[place.name + "/" + PublishedPath.incomingFolder])
        }
    }

    private func readManifest(_ place: OutputPlace) throws(PublishError) -> Manifest? {
        do throws(PublishError) {
            return try Manifest.read(place, fileSystem)
        } catch {
            // Taking over what is there needs no record.
            if case .unreadableManifest = error, options.adopt { return nil }
            throw error
        }
    }
}
