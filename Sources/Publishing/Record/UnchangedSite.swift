import Bulletin
import Platform
import Vietnamese

/// A site that stands in the output folder just as a build would make it.
package enum UnchangedSite {
    /// The most bytes of a record: more than ten million files.
    private static let recordLimit = 1 << 30

    /// What there is to tell of the site where it need not be built: the record says that all it is made from is as it
    /// was, and so is the output folder. Nil in any doubt; nothing is changed.
    package static func find(
        _ inputs: BuildInputs, outputFolder: String, now: Timestamp, jobs: Int = 1,
        fileSystem: any FileSystem = LocalFileSystem()
    ) async -> RecordedSite? {
        await find(madeFrom: inputs.bytes, outputFolder: outputFolder, now: now, jobs: jobs, fileSystem)
    }

    /// The same by the bytes of a survey of the inputs.
    static func find(
        madeFrom inputs: [UInt8], outputFolder: String, now: Timestamp, jobs: Int = 1, _ fileSystem: any FileSystem
    ) async -> RecordedSite? {
        // The folders above a new output are not made for this.
        guard (try? fileSystem.realPath(DiskPath(outputFolder))) != nil,
            let place = try? OutputPlace(outputFolder, fileSystem),
            let bytes = try? fileSystem.readFile(place.parent[place.recordName], limit: recordLimit),
            let record = BuildRecord(bytes: bytes), record.site.holds(at: now), record.inputs == inputs,
            let lock = try? OutputLock(place, fileSystem), lock.failure == nil
        else { return nil }
        let survey = await FileSurvey(of: place, fileSystem, jobs: jobs)
        withExtendedLifetime(lock) {}
        return survey?.bytes == record.output ? record.site : nil
    }
}
