import Foundation
import Fuzzing
import Testing

/// Whole sites made at random: whatever is in them, content comes out as text only.
@Suite struct FuzzTests {
    /// The same sites each run, so that a change breaks the tests and not chance; `BANTIN_FUZZ_SEED` makes others, and
    /// `scripts/fuzz` looks for new ones.
    static let seed: UInt64 = {
        let wanted = ProcessInfo.processInfo.environment["BANTIN_FUZZ_SEED"].flatMap { UInt64($0) }
        let seed = wanted ?? 20_261_122
        print("BANTIN_FUZZ_SEED=\(seed)")
        return seed
    }()

    @Test(arguments: 0..<30) func contentStaysText(part: UInt64) async {
        for number in 0..<100 {
            let seed = Self.seed &+ part &* 100 &+ UInt64(number)
            let problems = await SiteOracle.problems(with: SiteInput(seed: seed))
            #expect(problems.isEmpty, "BANTIN_FUZZ_SEED=\(seed): \(problems.prefix(5))")
        }
    }

    /// Sites that once found something, each a folder of its files.
    @Test(arguments: try finds()) func staysMended(name: String) async throws {
        let folder = Self.folder.appending(path: name, directoryHint: .isDirectory)
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
            if let bytes = try? Data(contentsOf: folder.appending(path: path)) { files[path] = Array(bytes) }
        }
        #expect(files["content/site.yaml"] != nil)
        #expect(await SiteOracle.problems(with: SiteInput(files: files)) == [])
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Finds")

    private static func finds() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    }
}
