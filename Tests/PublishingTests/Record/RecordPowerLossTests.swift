import FileTesting
import Testing

/// The power fails at every moment of a build that is recorded. Whatever reached the device, the output is whole, and no
/// record there calls a site unchanged that is not what the content there would give.
@Suite struct RecordPowerLossTests {
    @Test(arguments: PublishingWay.allCases)
    func noRecordLies(way: PublishingWay) async throws {
        let run = try await RecordedRun(way)
        try run.edit("new source")
        try await run.build(FaultScenario.newPlan())
        let verdicts = try await run.verdicts()
        #expect(verdicts.flaws == [])
        // Copies instead of links are other files than those that were compared: such a site is recorded by the next build.
        #expect(
            verdicts.unchanged == (way == .exchangeWithoutLinks ? ["old source"] : ["old source", "new source"]))
    }

    /// Builds the new site, then builds it again of another text that gives the same pages: nothing is published, and
    /// nothing brought to the device but for the record.
    private func verdictsOfUntouched(heedsSyncs: Bool) async throws -> RecordedRun.Verdicts {
        let run = try await RecordedRun(.exchange, heedsSyncs: heedsSyncs)
        try run.edit("new source")
        try await run.build(FaultScenario.newPlan())
        run.journal.settle()
        try run.edit("new source\n")
        try await run.build(FaultScenario.newPlan())
        return try await run.verdicts()
    }

    @Test func noRecordOfAnUntouchedSiteLies() async throws {
        let verdicts = try await verdictsOfUntouched(heedsSyncs: true)
        #expect(verdicts.flaws == [])
        #expect(verdicts.unchanged == ["new source", "new source\n"])
    }

    /// The model finds what it looks for: without waiting for the device, a record that lies is among what may be left.
    @Test func wouldFindALyingRecord() async throws {
        let verdicts = try await verdictsOfUntouched(heedsSyncs: false)
        #expect(verdicts.flaws.contains { $0.contains("the record lies") })
    }
}
