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

    /// All files of a folder with their bytes.
    private func tree(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            // Folders have no bytes.
            files[path] = try? Data(contentsOf: URL(filePath: folder + "/" + path))
        }
        return files
    }

    private static let note = "của người khác"

    /// Two versions of a site take turns; each build of one is killed, and now and then one may end.
    @Test func leaveOneWholeSite() async throws {
        let site = try Scratch()
        let build = ["build", "--site", site.path, "--now", "2026-11-22T08:00"]
        var whole: [[String: Data]] = []
        for version in 0...1 {
            try write("\(version)", to: site)
            #expect(try Command.run(build + ["--output", site.path + "/whole-\(version)"]).status == 0)
            whole.append(try tree(site.path + "/whole-\(version)"))
            whole[version]["ghi-chu.txt"] = Data(Self.note.utf8)
        }
        #expect(whole[0] != whole[1] && whole[0].keys == whole[1].keys && whole[0].count > Self.entryCount)

        let clock = ContinuousClock()
        let start = clock.now
        #expect(try Command.run(build).status == 0)
        let duration = clock.now - start
        try site.write(Self.note, to: "output/ghi-chu.txt")

        let seed = Self.number("BANTIN_KILL_SEED") ?? 20_261_122
        var random = SplitMix(state: UInt64(bitPattern: Int64(seed)))
        let rounds = Self.number("BANTIN_KILLS") ?? 25
        var struck = 0
        for round in 1...rounds {
            try write("\(round % 2)", to: site)
            // Over the whole build and beyond its end, whatever its speed.
            let moment = duration * Double.random(in: 0...1.2, using: &random)
            if try await kill(build, after: moment) { struck += 1 }
            let left = try tree(site.path + "/output")
            #expect(left == whole[0] || left == whole[1], "seed \(seed), round \(round)")
            guard round % 5 == 0 || round == rounds else { continue }
            #expect(try Command.run(build).status == 0)
            #expect(try tree(site.path + "/output") == whole[round % 2], "seed \(seed), mended after round \(round)")
            let beside = try FileManager.default.contentsOfDirectory(atPath: site.path)
            #expect(beside.filter { $0.contains("stage") } == [])
        }
        print("BANTIN_KILL_SEED=\(seed): \(struck) of \(rounds) builds were killed before their end")
        #expect(struck * 4 >= rounds, "most builds had ended before they were killed")
    }

    /// Starts a command, kills it some time later, and says whether that ended it.
    private func kill(_ arguments: [String], after moment: Duration) async throws -> Bool {
        let process = Process()
        process.executableURL = Command.program
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try await Task.sleep(for: moment)
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
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
