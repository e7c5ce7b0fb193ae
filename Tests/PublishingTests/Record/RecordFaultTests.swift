import Bulletin
import FileTesting
import Foundation
import Platform
import Testing
import Vietnamese

@testable import Publishing

/// Every system call fails in turn while a site is published with its record: a record that counts is never wrong.
@Suite struct RecordFaultTests {
    private static let site = RecordedSite(
        made: Timestamp(seconds: 1_790_000_000), entries: 1, hasAddress: false, language: .vietnamese)

    private func publish(
        _ site: [String: String], _ fixture: PublishingFixture, inputs: [UInt8], mode: PublishOptions.Mode,
        _ fileSystem: any FileSystem = LocalFileSystem()
    ) async throws {
        let options = PublishOptions(outputFolder: fixture.folder["output"], mode: mode)
        _ = try await Publisher(options, fileSystem: fileSystem).publish(
            PublishingFixture.plan(site), recording: BuildRecord(Self.site, inputs: inputs))
    }

    private func isUnchanged(_ fixture: PublishingFixture, inputs: [UInt8]) async -> Bool {
        await UnchangedSite.find(
            madeFrom: inputs, outputFolder: fixture.folder["output"], now: Self.site.made, LocalFileSystem()) != nil
    }

    @Test(arguments: [FaultInjector.Fault.once(ENOSPC), .death], [PublishOptions.Mode.automatic, .inPlace])
    func noRecordLies(fault: FaultInjector.Fault, mode: PublishOptions.Mode) async throws {
        var number = 0
        while true {
            let fixture = try PublishingFixture(inMemory: true)
            try await FaultScenario.prepare(fixture, mode: mode)
            try await publish(FaultScenario.oldSite, fixture, inputs: [1], mode: mode)
            let injector = FaultInjector(at: number, fault)
            let error = await publishError {
                try await publish(FaultScenario.newSite, fixture, inputs: [2], mode: mode, injector.fileSystem)
            }
            let files = try fixture.output().files
            if await isUnchanged(fixture, inputs: [1]) {
                #expect(files == FaultScenario.files(FaultScenario.oldSite), "\(injector.struck)")
            }
            if await isUnchanged(fixture, inputs: [2]) {
                #expect(files == FaultScenario.files(FaultScenario.newSite), "\(injector.struck)")
            }
            try await publish(FaultScenario.newSite, fixture, inputs: [2], mode: mode)
            #expect(try fixture.output().files == FaultScenario.files(FaultScenario.newSite), "\(injector.struck)")
            let left = try fixture.folder.names().filter { $0 != ".output.bantin-build" }
            #expect(left == PublishingFixture.residue, "\(injector.struck)")
            if injector.count <= number {
                #expect(error == nil)
                break
            }
            number += 1
        }
        #expect(number > 150)
    }

    /// A damaged record is none, whichever byte it is that differs.
    @Test func anyByteCounts() throws {
        var record = BuildRecord(Self.site, inputs: [1, 2, 3])
        record.output = [4, 5]
        let bytes = record.bytes
        #expect(BuildRecord(bytes: bytes) == record)
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x10
            #expect(BuildRecord(bytes: damaged) == nil, "\(index)")
            #expect(BuildRecord(bytes: Array(bytes[..<index])) == nil, "\(index)")
        }
        #expect(BuildRecord(bytes: bytes + [0]) == nil)
    }
}
