import Foundation
import Fuzzing
import Testing

/// Inputs made at random for every part of the program: whatever is in them, content comes out as text only.
@Suite struct FuzzTests {
    /// The same inputs each run, so that a change breaks the tests and not chance; `BANTIN_FUZZ_SEED` makes others, and
    /// `scripts/fuzz` looks for new ones.
    static let seed: UInt64 = {
        let wanted = ProcessInfo.processInfo.environment["BANTIN_FUZZ_SEED"].flatMap { UInt64($0) }
        let seed = wanted ?? 20_261_122
        print("BANTIN_FUZZ_SEED=\(seed)")
        return seed
    }()

    @Test(arguments: 0..<30) func contentStaysText(hundred: UInt64) async {
        for number in hundred * 100..<hundred * 100 + 100 {
            let (part, seed) = (FuzzPart.dealt(number), Self.seed &+ number)
            let problems = await FuzzInput(part, seed: seed).problems()
            #expect(problems.isEmpty, "\(part.rawValue) \(seed): \(problems.prefix(5))")
        }
    }

    @Test func partsAreDealtByTheirShares() {
        #expect(FuzzPart.allCases.reduce(0) { $0 + $1.share } == 100)
        for part in FuzzPart.allCases {
            #expect((0..<1000).count { FuzzPart.dealt($0) == part } == part.share * 10)
        }
    }

    @Test(arguments: FuzzPart.allCases) func oneSeedMakesOneInput(part: FuzzPart) {
        #expect(FuzzInput(part, seed: 7).files == FuzzInput(part, seed: 7).files)
        #expect(FuzzInput(part, seed: 7).files != FuzzInput(part, seed: 8).files)
    }

    /// Inputs that once found something: for each part a folder, in it for each find a folder of its files.
    @Test(arguments: try finds()) func staysMended(name: String) async throws {
        let folder = Self.folder.appending(path: name, directoryHint: .isDirectory)
        let part = try #require(FuzzPart(rawValue: folder.deletingLastPathComponent().lastPathComponent))
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) {
            if let bytes = try? Data(contentsOf: folder.appending(path: path)) { files[path] = Array(bytes) }
        }
        #expect(files[part == .site ? "content/site.yaml" : FuzzInput.fileName] != nil)
        #expect(await FuzzInput(part, files: files).problems() == [])
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Finds")

    private static func finds() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().flatMap { part in
            try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path()).sorted()
                .map { "\(part)/\($0)" }
        }
    }
}
