import FileTesting
import Platform
import Testing

struct ChildProcessTests {
    /// No limit on its own: other tests may keep these from running for minutes.
    private static let hour = Duration.seconds(3600)

    private func run(
        _ name: String, _ arguments: [String] = [], input: [UInt8] = [], in folder: String? = nil,
        environment: [String: String] = [:], timeLimit: Duration = hour, outputLimit: Int = 1 << 20
    ) async throws -> ChildProcess.Outcome {
        try await ChildProcess.run(
            try #require(ChildProcess.find(executable: name)), arguments, input: input, workingDirectory: folder,
            environment: environment, timeLimit: timeLimit, outputLimit: outputLimit)
    }

    @Test func passesArgumentsAsTheyAre() async throws {
        let arguments = ["%s|", "a b", "$(id)", "`id`", "; rm", "\"'", "đường phố", "", "*"]
        let outcome = try await run("printf", arguments)
        #expect(String(decoding: outcome.output, as: UTF8.self) == "a b|$(id)|`id`|; rm|\"'|đường phố||*|")
        #expect(outcome.status.isSuccess)
    }

    @Test func passesInputEnvironmentAndFolder() async throws {
        let folder = try TemporaryFolder()
        let input = [UInt8](repeating: 65, count: 500_000)
        #expect(try await run("cat", input: input).output == input)
        let shell = try await run(
            "sh", ["-c", "pwd; echo $WORD; echo bad >&2; exit 3"], in: folder.path,
            environment: ["WORD": "từ"])
        #expect(String(decoding: shell.output, as: UTF8.self) == "\(folder.path)\ntừ\n")
        #expect(shell.errorText == "bad")
        #expect(shell.status == .exited(3))
    }

    @Test func tellsEndsBySignal() async throws {
        #expect(try await run("sh", ["-c", "kill -9 $$"]).status == .signalled(9))
    }

    @Test func survivesAProgramThatDoesNotReadItsInput() async throws {
        let input = [UInt8](repeating: 65, count: 5_000_000)
        for _ in 0..<20 { #expect(try await run("true", input: input).status == .exited(0)) }
    }

    /// Also where the program's own children hold its output open, and where it ignores the polite signal.
    @Test(arguments: ["sleep 600", "sleep 600 & sleep 600", "trap '' TERM; while :; do sleep 1; done"])
    func stopsAtTheTimeLimit(script: String) async throws {
        await #expect(throws: ChildProcessError.timedOut(.milliseconds(300))) {
            try await run("sh", ["-c", script], timeLimit: .milliseconds(300))
        }
    }

    @Test func stopsAtTheOutputLimit() async throws {
        await #expect(throws: ChildProcessError.tooMuchOutput("/usr/bin/yes", limit: 1000)) {
            try await ChildProcess.run("/usr/bin/yes", [], timeLimit: Self.hour, outputLimit: 1000)
        }
    }

    @Test func stopsWithItsTask() async throws {
        let task = Task { try await run("sleep", ["600"]) }
        task.cancel()
        await #expect(throws: ChildProcessError.cancelled) { try await task.value }
    }

    @Test func namesAMissingProgram() async throws {
        await #expect(throws: ChildProcessError.notFound("/nowhere/program")) {
            try await ChildProcess.run("/nowhere/program", [], timeLimit: Self.hour, outputLimit: 10)
        }
        #expect(ChildProcess.find(executable: "no-such-program-here") == nil)
        #expect(ChildProcess.find(executable: "../bin/sh") == nil)
        #expect(ChildProcess.find(executable: "") == nil)
    }
}
