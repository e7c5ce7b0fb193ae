import Foundation
import Testing

/// What commands print, and whether it arrives.
@Suite struct TerminalTests {
    #if os(Linux)
        /// Commands in a shell with the program as `$0`, and the status of the program.
        @Test(arguments: [
            ("\"$0\" schema > /dev/full", 1), ("\"$0\" schema | head -1 > /dev/null; exit ${PIPESTATUS[0]}", 141),
            ("\"$0\" schema > /dev/null", 0),
        ])
        func saysWhenItsWordsAreLost(_ script: String, status: Int32) throws {
            let shell = Process()
            let errors = Pipe()
            shell.executableURL = URL(filePath: "/bin/bash")
            shell.arguments = ["-c", script, Command.program.path()]
            shell.standardError = errors
            try shell.run()
            let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            shell.waitUntilExit()
            #expect(shell.terminationStatus == status)
            #expect(said.contains("lỗi:") == (status == 1))
        }
    #endif

    @Test func saysThatThereIsNoIndexYet() throws {
        let folder = try Scratch()
        let outcome = try Command.run("search", "họp", "--site", folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("chưa có chỉ mục tìm kiếm") && !outcome.errors.contains("SystemError"))
    }
}
