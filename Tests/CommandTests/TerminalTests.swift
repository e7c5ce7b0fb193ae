import Foundation
import Testing

/// What commands print, and whether it arrives.
@Suite struct TerminalTests {
    #if os(Linux)
        /// Where the output goes, and the status of the program.
        @Test(arguments: [("/dev/full", 1), ("/dev/null", 0)])
        func saysWhenItsWordsAreLost(_ file: String, status: Int32) throws {
            let output = try #require(FileHandle(forWritingAtPath: file))
            let outcome = try run("schema", to: output)
            #expect(outcome.status == status)
            #expect(outcome.errors.contains("lỗi:") == (status == 1))
        }

        /// A command that fails may lose its words, too.
        @Test func saysWhenTheWordsOfAFailureAreLost() throws {
            let site = try Scratch(entry: "a", "khoa: 1", "")
            let output = try #require(FileHandle(forWritingAtPath: "/dev/full"))
            let outcome = try run("check --format json --site '\(site.path)'", to: output)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("không ghi được hết kết quả"))
        }

        /// As in `bantin schema | head`. The signal ends the program, unless who started it has it ignored.
        @Test func saysNothingWhenItsReaderWentAway() throws {
            let output = Pipe()
            try output.fileHandleForReading.close()
            let outcome = try run("schema", to: output.fileHandleForWriting)
            #expect([0, 128 + SIGPIPE].contains(outcome.status))
            #expect(outcome.errors.isEmpty)
        }

        /// Runs a command from a shell.
        private func run(_ command: String, to output: FileHandle) throws -> (status: Int32, errors: String) {
            let shell = Process()
            let errors = Pipe()
            shell.executableURL = URL(filePath: "/bin/sh")
            shell.arguments = ["-c", "\"$0\" \(command); exit $?", Command.program.path()]
            shell.standardOutput = output
            shell.standardError = errors
            try shell.run()
            let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            shell.waitUntilExit()
            return (shell.terminationStatus, said)
        }
    #endif

    @Test func saysInVietnameseThatACommandIsWrong() throws {
        let outcome = try Command.run("build", "--khong-co")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("Lệnh viết chưa đúng") && outcome.errors.contains("--khong-co"))
    }

    @Test func saysThatThereIsNoIndexYet() throws {
        let folder = try Scratch()
        let outcome = try Command.run("search", "họp", "--site", folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("chưa có chỉ mục tìm kiếm") && !outcome.errors.contains("SystemError"))
    }
}
