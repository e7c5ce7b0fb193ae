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

    /// Seeds that once found something.
    @Test(arguments: [14, 88, 180, 505_049] as [UInt64]) func staysMended(seed: UInt64) async {
        #expect(await SiteOracle.problems(with: SiteInput(seed: seed)) == [])
    }
}
