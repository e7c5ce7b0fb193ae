import Foundation
import RandomTesting
import Testing

/// Builds that are killed at random moments leave the old site or the new one, whole. `BANTIN_KILLS` says how many, and
/// `BANTIN_KILL_SEED` which.
@Suite struct KilledBuildTests {
    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    private static let entryCount = 60

    private func write(_ version: String, to site: Scratch) throws {
        try site.write("title: Phiên \(version)\n", to: "content/site.yaml")
        for number in 1...Self.entryCount {
            try site.write(
                "---\ntitle: Tin \(number)\ndate: 2026-01-05\n---\n\nBản \(version).\n",
                to: "content/tin-tuc/2026/tin-\(number).md")
        }
    }

    /// The versions that the pages of the output are of.
    private func versions(in output: String) throws -> (Set<String>, pages: Int) {
        var found: Set<String> = []
        var pages = 0
        for name in try FileManager.default.subpathsOfDirectory(atPath: output) where name.hasSuffix(".html") {
            let text = try String(contentsOfFile: output + "/" + name, encoding: .utf8)
            guard let range = text.range(of: "Phiên ") else { continue }
            found.insert(String(text[range.upperBound...].prefix { $0.isNumber }))
            pages += 1
        }
        return (found, pages)
    }

    @Test func leaveOneWholeSite() async throws {
        let site = try Scratch()
        try write("0", to: site)
        let seed = Self.number("BANTIN_KILL_SEED") ?? 20_261_122
        print("BANTIN_KILL_SEED=\(seed)")
        var random = SplitMix(state: UInt64(bitPattern: Int64(seed)))
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try Command.run("build", "--site", site.path).status == 0)
        let duration = clock.now - start
        try Data("của người khác".utf8).write(to: site.folder.appending(path: "output/ghi-chu.txt"))
        let output = site.path + "/output"
        let pages = try versions(in: output).pages
        let rounds = Self.number("BANTIN_KILLS") ?? 25
        for round in 1...rounds {
            try write("\(round)", to: site)
            let process = Process()
            process.executableURL = Command.program
            process.arguments = ["build", "--site", site.path]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            // Over the whole build and beyond its end, whatever its speed.
            try await Task.sleep(for: duration * Double.random(in: 0...1.2, using: &random))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let state = try versions(in: output)
            #expect(state.0.count == 1, "round \(round): \(state.0)")
            #expect(state.pages == pages)
            #expect(try site.read("output/ghi-chu.txt") == "của người khác")
        }
        #expect(try Command.run("build", "--site", site.path).status == 0)
        #expect(try versions(in: output).0 == ["\(rounds)"])
        let left = try FileManager.default.contentsOfDirectory(atPath: site.path).filter { $0.contains("stage") }
        #expect(left.isEmpty)
    }

    @Test func twoAtOnceDoNotMix() throws {
        let site = try Scratch()
        try write("1", to: site)
        let processes = try (0..<2).map { _ in
            let process = Process()
            process.executableURL = Command.program
            process.arguments = ["build", "--site", site.path]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            return process
        }
        for process in processes { process.waitUntilExit() }
        #expect(processes.contains { $0.terminationStatus == 0 })
        #expect(try versions(in: site.path + "/output").0 == ["1"])
    }
}
