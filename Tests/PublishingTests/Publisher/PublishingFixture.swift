import FileTesting
import Platform

@testable import Publishing

/// A site as paths and texts, published into a temporary folder.
struct PublishingFixture {
    let folder: TemporaryFolder

    init(inMemory: Bool = false) throws { folder = try TemporaryFolder(inMemory: inMemory) }

    /// Publishes into `output` of the temporary folder.
    @discardableResult
    func publish(
        _ site: [String: String], to output: String = "output", adopt: Bool = false,
        mode: PublishOptions.Mode = .automatic, jobs: Int = 1, fileSystem: any FileSystem = LocalFileSystem()
    ) async throws -> PublishSummary {
        try await publish(
            try Self.plan(site), to: output, adopt: adopt, mode: mode, jobs: jobs, fileSystem: fileSystem)
    }

    /// The same with files that are planned already.
    @discardableResult
    func publish(
        _ files: [PlannedFile], to output: String = "output", adopt: Bool = false,
        mode: PublishOptions.Mode = .automatic, jobs: Int = 1, fileSystem: any FileSystem = LocalFileSystem()
    ) async throws -> PublishSummary {
        let options = PublishOptions(outputFolder: folder[output], jobs: jobs, adopt: adopt, mode: mode)
        return try await Publisher(options, fileSystem: fileSystem).publish(files)
    }

    static func plan(_ site: [String: String]) throws -> [PlannedFile] {
        try site.map { path, text in try file(path, text) }
    }

    static func file(_ path: String, _ text: String, from origin: String? = nil) throws -> PlannedFile {
        let fileClass: PlannedFile.Class =
            path == "index.html"
            ? .home : path.hasSuffix("index.html") ? .list : path.hasSuffix(".html") ? .page : .asset
        return PlannedFile(
            try PublishedPath(path), fileClass, from: origin ?? "source of \(path)", .render { Array(text.utf8) })
    }

    /// What stands in the output folder.
    func output(_ name: String = "output") throws -> TreeSnapshot { try TreeSnapshot(folder[name]) }

    /// The files in the output folder as paths and texts.
    func texts(_ name: String = "output") throws -> [String: String] {
        try output(name).files.compactMapValues { if case .file(let text) = $0 { text } else { nil } }
    }

    /// The names beside the output that a finished build leaves.
    static let residue = [".output.bantin-lock", ".output.bantin-manifest", "output"]
}

/// The error of what should fail with a publishing error.
func publishError(_ body: () async throws -> Void) async -> PublishError? {
    do {
        try await body()
        return nil
    } catch {
        return error as? PublishError
    }
}
