import Foundation

/// The built program, run as a user runs it.
struct Command {
    /// What a run gave.
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The program beside the tests in the build folder.
    static let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "bantin")

    static func run(_ arguments: String..., in folder: URL? = nil) throws -> Outcome {
        try run(arguments, in: folder)
    }

    /// The bounds of a run on hostile content, far above what honest content takes: the address space of the process, in
    /// units of 1,024 bytes where the system can bound it, and the seconds after which it is ended.
    static let memoryLimit = 4 << 20
    static let secondsLimit = 120.0

    /// A run within these bounds; one that goes beyond them ends by a signal. Sanitizers need more address space than any
    /// machine has: under them only the time is bounded.
    static func runBounded(_ arguments: String...) throws -> Outcome {
        let isSanitized = ProcessInfo.processInfo.environment["BANTIN_SANITIZED"] != nil
        let script = (isSanitized ? "" : "ulimit -v \(memoryLimit) 2>/dev/null; ") + "exec \"$0\" \"$@\""
        return try run(["-c", script, program.path(percentEncoded: false)] + arguments, of: URL(filePath: "/bin/sh"))
    }

    static func run(_ arguments: [String], of program: URL = program, in folder: URL? = nil) throws -> Outcome {
        let files = try Scratch()
        let (outputFile, errorFile) = (files.folder.appending(path: "out"), files.folder.appending(path: "err"))
        for file in [outputFile, errorFile] { _ = FileManager.default.createFile(atPath: file.path(), contents: nil) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = try FileHandle(forWritingTo: errorFile)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + secondsLimit) == .timedOut { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOf: outputFile, encoding: .utf8),
            errors: try String(contentsOf: errorFile, encoding: .utf8))
    }
}

/// A folder that goes away with the test.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "bantin-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// A site of one entry in the section `tin-tuc`.
    convenience init(entry name: String, _ frontMatter: String, _ body: String) throws {
        try self.init()
        try write("title: Bản tin mẫu\nurl: https://mttq.example.vn\n", to: "content/site.yaml")
        try write(
            "---\ntitle: Tin \(name)\ndate: 2026-01-05\n\(frontMatter)\n---\n\n\(body)\n",
            to: "content/tin-tuc/2026/\(name).md")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, to path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appending(path: path)) }

    /// The files and folders in a folder, at any depth, sorted.
    func paths(_ inner: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path + "/" + inner).sorted()
    }

    var path: String { folder.path(percentEncoded: false) }
}
