import Foundation
import Testing

/// Builds that are killed at many moments leave the old site or the new one, whole.
@Suite struct KilledBuildTests {
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

    @Test func leaveOneWholeSite() throws {
        let site = try Scratch()
        try write("0", to: site)
        #expect(try Command.run("build", "--site", site.path).status == 0)
        try Data("của người khác".utf8).write(to: site.folder.appending(path: "output/ghi-chu.txt"))
        let output = site.path + "/output"
        let pages = try versions(in: output).pages
        for round in 1...25 {
            try write("\(round)", to: site)
            let process = Process()
            process.executableURL = Command.program
            process.arguments = ["build", "--site", site.path]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            // Moments spread over the whole build and beyond its end, whatever its speed.
            usleep(UInt32(round * round * 400))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let state = try versions(in: output)
            #expect(state.0.count == 1, "round \(round): \(state.0)")
            #expect(state.pages == pages)
            #expect(try site.read("output/ghi-chu.txt") == "của người khác")
        }
        #expect(try Command.run("build", "--site", site.path).status == 0)
        #expect(try versions(in: output).0 == ["25"])
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
