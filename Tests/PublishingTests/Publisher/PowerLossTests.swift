import FileTesting
import Foundation
import Platform
import RandomTesting
import Synchronization
import Testing

@testable import Publishing

/// The power fails at every moment of publishing. Whatever part of what was not yet waited for has reached the device,
/// the output is the old site or the new one, foreign files are intact, and the next build mends the rest.
struct PowerLossTests {
    private static let seed: UInt64 = 20_261_122

    /// Publishes the new site over the old one, and keeps a journal of it.
    private func publish(_ way: PublishingWay, heedsSyncs: Bool = true) async throws -> ChangeJournal {
        let fixture = try PublishingFixture(inMemory: true)
        try await FaultScenario.prepare(fixture, mode: way.mode)
        let journal = try ChangeJournal(of: fixture.folder.path)
        let fileSystem = JournaledFileSystem(journal, over: way.fileSystem, heedsSyncs: heedsSyncs)
        try await fixture.publish(FaultScenario.newPlan(), mode: way.mode, fileSystem: fileSystem)
        return journal
    }

    /// One whole site; where it comes file by file, whole files.
    @Test(arguments: PublishingWay.allCases)
    func leavesNothingHalf(way: PublishingWay) async throws {
        let journal = try await publish(way)
        var random = SplitMix(state: Self.seed)
        #expect(journal.momentCount > 30)
        for moment in 0..<journal.momentCount {
            for state in journal.leftovers(at: moment, draws: 24, using: &random) {
                #expect(way.flaw(in: state.snapshot().part("output")) == nil, "moment \(moment)")
            }
        }
    }

    @Test(arguments: PublishingWay.allCases)
    func theNextBuildMendsTheRest(way: PublishingWay) async throws {
        let journal = try await publish(way)
        var random = SplitMix(state: Self.seed)
        for moment in 0..<journal.momentCount {
            for state in journal.leftovers(at: moment, draws: 2, using: &random).suffix(3) {
                let fixture = try PublishingFixture(inMemory: true)
                try state.write(to: fixture.folder.path)
                let summary = try await fixture.publish(
                    FaultScenario.newPlan(), mode: way.mode, fileSystem: way.fileSystem)
                #expect(
                    try fixture.output().files == FaultScenario.files(FaultScenario.newSite), "moment \(moment)")
                #expect(try fixture.folder.names() == PublishingFixture.residue, "moment \(moment)")
                #expect(summary.foreign == 4, "moment \(moment)")
            }
        }
    }

    /// A build dies just after the exchange, the next one tidies up after it, and then the power fails.
    @Test func leavesOneWholeSiteAfterADeath() async throws {
        let fixture = try PublishingFixture(inMemory: true)
        try await FaultScenario.prepare(fixture, mode: .automatic)
        let journal = try ChangeJournal(of: fixture.folder.path)
        let hasExchanged = Lock(false)
        let dying = LocalFileSystem(interceptor: { call, _ in
            hasExchanged.withLock { hasExchanged in
                if hasExchanged { return EIO }
                hasExchanged = call == .exchange
                return 0
            }
        })
        try await fixture.publish(
            FaultScenario.newPlan(), fileSystem: JournaledFileSystem(journal, over: dying))
        try await fixture.publish(FaultScenario.newPlan(), fileSystem: JournaledFileSystem(journal))
        #expect(hasExchanged.withLock { $0 })
        var random = SplitMix(state: Self.seed)
        for moment in 0..<journal.momentCount {
            for state in journal.leftovers(at: moment, draws: 24, using: &random) {
                #expect(FaultScenario.flaw(in: state.snapshot().part("output")) == nil, "moment \(moment)")
            }
        }
    }

    /// The model finds what it looks for: without waiting for the device, a half site is among what may be left.
    @Test func wouldFindAHalfSite() async throws {
        let journal = try await publish(.exchange, heedsSyncs: false)
        var random = SplitMix(state: Self.seed)
        let last = journal.momentCount - 1
        let states = journal.leftovers(at: last, draws: 24, using: &random)
        #expect(states.contains { FaultScenario.flaw(in: $0.snapshot().part("output")) != nil })
    }
}
