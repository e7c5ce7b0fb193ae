import Bulletin
import FileTesting
import Platform
import RandomTesting
import Testing
import Vietnamese

@testable import Publishing

/// A site of one source that is changed and built, with its record, while a journal is kept.
struct RecordedRun {
    private static let seed: UInt64 = 20_261_123
    private static let now = Timestamp(seconds: 1_790_000_000)
    private static let source = "content/tin.md"
    private static let record = ".output.bantin-build"

    /// The sites that are made of what the source holds. The last is another text that gives the same pages.
    private static let sites = [
        "old source": FaultScenario.oldSite, "new source": FaultScenario.newSite, "new source\n": FaultScenario.newSite,
    ]

    /// What is to be said of all that a loss of power may have left.
    struct Verdicts {
        var flaws: [String] = []
        /// The sources of the sites that a record called unchanged.
        var unchanged: Set<String> = []
    }

    private let way: PublishingWay
    private let fixture: PublishingFixture
    private let program: TemporaryFolder
    let journal: ChangeJournal
    private let fileSystem: JournaledFileSystem

    /// Begins with the old site, recorded, all of it on the device.
    init(_ way: PublishingWay, heedsSyncs: Bool = true) async throws {
        self.way = way
        fixture = try PublishingFixture(inMemory: true)
        program = try TemporaryFolder()
        try program.write("the program", to: "program")
        try await FaultScenario.prepare(fixture, mode: way.mode)
        try fixture.folder.write("old source", to: Self.source)
        journal = try ChangeJournal(of: fixture.folder.path)
        fileSystem = JournaledFileSystem(journal, over: way.fileSystem, heedsSyncs: heedsSyncs)
        try await build(PublishingFixture.plan(FaultScenario.oldSite))
        journal.settle()
    }

    private func inputs(_ folder: String, _ fileSystem: any FileSystem) throws -> BuildInputs {
        try #require(
            BuildInputs(
                siteFolder: folder, facts: [], start: .max, program: [program["program"]], fileSystem: fileSystem))
    }

    /// Builds, and lets it be recorded.
    func build(_ files: [PlannedFile]) async throws {
        let site = RecordedSite(made: Self.now, entries: 1, hasAddress: false, language: .vietnamese)
        let options = PublishOptions(outputFolder: fixture.folder["output"], mode: way.mode)
        let inputs = try inputs(fixture.folder.path, fileSystem)
        _ = try await Publisher(options, fileSystem: fileSystem)
            .publish(files, recording: BuildRecord(site, inputs: inputs.bytes))
    }

    /// Replaces the source as editors do, without waiting for the device.
    func edit(_ text: String) throws {
        try fileSystem.writeNewFile(Array(text.utf8), at: DiskPath(fixture.folder["content/.tin.md.new"]))
        try fileSystem.renameItem(
            DiskPath(fixture.folder["content/.tin.md.new"]), to: DiskPath(fixture.folder[Self.source]))
    }

    /// Whether a record in what was left calls the site unchanged.
    private func isUnchanged(_ state: StoredTree) async throws -> Bool {
        let folder = try TemporaryFolder(inMemory: true)
        try state.write(to: folder.path)
        let fileSystem = JournaledFileSystem(try ChangeJournal(of: folder.path, holding: state))
        let inputs = try inputs(folder.path, fileSystem)
        return await UnchangedSite.find(
            inputs, outputFolder: folder["output"], now: Self.now, fileSystem: fileSystem) != nil
    }

    /// Looks at all that the power, failing at any moment since the journal settled, may have left.
    func verdicts() async throws -> Verdicts {
        var verdicts = Verdicts()
        var random = SplitMix(state: Self.seed)
        for moment in 0..<journal.momentCount {
            for state in journal.leftovers(at: moment, draws: 6, using: &random) {
                try await judge(state, "moment \(moment)", &verdicts)
            }
        }
        return verdicts
    }

    private func judge(_ state: StoredTree, _ moment: String, _ verdicts: inout Verdicts) async throws {
        let left = state.snapshot()
        let output = left.part("output")
        if let flaw = way.flaw(in: output) { verdicts.flaws.append("\(moment): \(flaw)") }
        guard left.files[Self.record] != nil, try await isUnchanged(state) else { return }
        guard case .file(let text) = left.files[Self.source], let site = Self.sites[text],
            output.files == FaultScenario.files(site)
        else {
            verdicts.flaws.append("\(moment): the record lies of \(left.part("content")) and \(output)")
            return
        }
        verdicts.unchanged.insert(text)
    }
}
