import FileTesting
import Foundation
import Platform
import Testing

@testable import Publishing

/// Every system call of the publisher fails in turn. Whatever fails, the output is the old site or the new one, foreign
/// files are intact, and the next build mends the rest.
struct FaultSeriesTests {
    /// A plain failure, and those that the publisher has another way for.
    static let codes: [Int32] = [ENOSPC, EXDEV, EPERM, EINVAL]

    @Test(arguments: codes)
    func anyCallMayFail(code: Int32) async throws {
        try await forEachCall(.once(code), mode: .automatic) { (fixture, error, struck) throws in
            #expect(try FaultScenario.flaw(in: fixture, mayBeNew: error == nil) == nil, "\(struck)")
            if error == nil {
                #expect(try fixture.output().files == FaultScenario.files(FaultScenario.newSite), "\(struck)")
            }
        }
    }

    @Test func theProcessMayDieAtAnyCall() async throws {
        try await forEachCall(.death, mode: .automatic) { (fixture, _, struck) throws in
            #expect(try FaultScenario.flaw(in: fixture) == nil, "\(struck)")
        }
    }

    @Test(arguments: codes)
    func anyCallMayFailInPlace(code: Int32) async throws {
        try await forEachCall(.once(code), mode: .inPlace) { (fixture, error, struck) throws in
            switch error {
            case nil: #expect(try fixture.output().files == FaultScenario.files(FaultScenario.newSite), "\(struck)")
            case .stoppedHalfway: #expect(try FaultScenario.flawOfFiles(in: fixture) == nil, "\(struck)")
            default: #expect(try FaultScenario.flaw(in: fixture, mayBeNew: false) == nil, "\(struck)")
            }
        }
    }

    @Test func theProcessMayDieAtAnyCallInPlace() async throws {
        try await forEachCall(.death, mode: .inPlace) { (fixture, _, struck) throws in
            #expect(try FaultScenario.flawOfFiles(in: fixture) == nil, "\(struck)")
        }
    }

    /// A file system that cannot exchange folders, then fails.
    @Test(arguments: [FaultInjector.Fault.once(ENOSPC), .death])
    func anyCallMayFailWithoutExchange(fault: FaultInjector.Fault) async throws {
        try await forEachCall(fault, mode: .automatic, refusing: (.exchange, EINVAL)) {
            (fixture, error, struck) throws in
            let flaw =
                if case .stoppedHalfway = error {
                    try FaultScenario.flawOfFiles(in: fixture)
                } else if case .death = fault { try FaultScenario.flawOfFiles(in: fixture) } else {
                    try FaultScenario.flaw(in: fixture, mayBeNew: error == nil)
                }
            #expect(flaw == nil, "\(struck)")
        }
    }

    /// A file system without hard links, then fails.
    @Test(arguments: [FaultInjector.Fault.once(ENOSPC), .death])
    func anyCallMayFailWithoutLinks(fault: FaultInjector.Fault) async throws {
        try await forEachCall(fault, mode: .automatic, refusing: (.link, EPERM)) { (fixture, _, struck) throws in
            #expect(try FaultScenario.flaw(in: fixture) == nil, "\(struck)")
        }
    }

    /// The first build of all, which has no old site.
    @Test(arguments: [FaultInjector.Fault.once(ENOSPC), .death], [PublishOptions.Mode.automatic, .inPlace])
    func anyCallOfTheFirstBuildMayFail(fault: FaultInjector.Fault, mode: PublishOptions.Mode) async throws {
        var number = 0
        while true {
            let fixture = try PublishingFixture(inMemory: true)
            let injector = FaultInjector(at: number, fault)
            let error = await publishError {
                try await fixture.publish(
                    FaultScenario.newPlan(isFirst: true), mode: mode, fileSystem: injector.fileSystem)
            }
            if mode == .automatic {
                let texts = try fixture.texts()
                #expect(texts.isEmpty || texts == FaultScenario.newSite, "\(injector.struck)")
            }
            if case .stoppedHalfway = error { #expect(mode == .inPlace) }
            try await fixture.publish(FaultScenario.newPlan(isFirst: true), mode: mode)
            #expect(try fixture.texts() == FaultScenario.newSite, "\(injector.struck)")
            #expect(try fixture.folder.names() == PublishingFixture.residue, "\(injector.struck)")
            if injector.count <= number { break }
            number += 1
        }
        #expect(number > 30)
    }

    /// Publishes the new site over the old one with a fault at call 0, 1, 2 and so on until none is struck; looks at the
    /// result, and sees to it that the next build mends everything.
    ///
    /// By one job: of several, the threads would decide which call a number stands for, and how many there are, since each
    /// worker opens the folders it needs. Some call might then never be struck.
    private func forEachCall(
        _ fault: FaultInjector.Fault, mode: PublishOptions.Mode, refusing: (SystemCall, Int32)? = nil,
        _ look: (PublishingFixture, PublishError?, String) throws -> Void
    ) async throws {
        var number = 0
        while true {
            let fixture = try PublishingFixture(inMemory: true)
            try await FaultScenario.prepare(fixture, mode: mode)
            let injector = FaultInjector(at: number, fault, refusing: refusing)
            var summary: PublishSummary?
            let error = await publishError {
                summary = try await fixture.publish(
                    FaultScenario.newPlan(), mode: mode, fileSystem: injector.fileSystem)
            }
            try look(fixture, error, injector.struck)
            if injector.count <= number {
                #expect(error == nil)
                break
            }
            // Foreign files must not have become the program's own, nor its own foreign.
            let mended = try await fixture.publish(FaultScenario.newPlan(), mode: mode)
            #expect(try fixture.output().files == FaultScenario.files(FaultScenario.newSite), "\(injector.struck)")
            #expect(try fixture.folder.names() == PublishingFixture.residue, "\(injector.struck)")
            #expect(mended.foreign == 4, "\(injector.struck)")
            if summary?.notes == [] { #expect(mended.mode == .untouched, "\(injector.struck)") }
            number += 1
        }
        #expect(number > 100)
    }
}
