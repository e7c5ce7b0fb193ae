import Platform

/// Compiles the program that runs, in its own package, so that changed templates are seen.
struct ProgramBuild: Sendable {
    /// The package's folder, an absolute path without symbolic links.
    let package: String
    let swift: String
    /// The file of the running program, inside the package's build folder.
    let executable: String
    /// `debug` or `release`.
    let configuration: String

    enum Outcome: Sendable {
        case built
        case failed([Problem])
    }

    private static let timeLimit = Duration.seconds(900)

    /// Nil where the program was not built in the site folder, or there is no Swift toolchain.
    init?(siteFolder: String) {
        guard AssetFolder(siteFolder: siteFolder) != nil,
            let package = try? LocalFileSystem().realPath(DiskPath(siteFolder)),
            let executable = ThisProcess.executable, executable.hasPrefix(package + "/.build/"),
            let swift = ChildProcess.find(executable: "swift")
        else { return nil }
        let folders = executable.split(separator: "/").dropLast()
        guard let configuration = folders.last.map(String.init), ["debug", "release"].contains(configuration) else {
            return nil
        }
        self.package = package
        self.swift = swift
        self.executable = executable
        self.configuration = configuration
    }

    /// Compiles, and again where a template was saved meanwhile: the program that begins anew would not hear of it.
    func run() async -> Outcome {
        while true {
            let before = templates
            let outcome = await compile()
            guard case .built = outcome, let before, let after = templates,
                before.changes(to: after).contains(where: Self.isCompiled)
            else { return outcome }
        }
    }

    /// Whether the program is made of the file.
    static func isCompiled(_ path: String) -> Bool { path.hasSuffix(".swift") }

    private var templates: FolderSnapshot? { try? FolderSnapshot(of: package + "/templates") }

    private func compile() async -> Outcome {
        do throws(ChildProcessError) {
            let outcome = try await ChildProcess.run(
                swift, ["build", "--product", "bantin", "-c", configuration], workingDirectory: package,
                timeLimit: Self.timeLimit, outputLimit: 16 << 20)
            if outcome.status.isSuccess { return .built }
            let text = String(decoding: outcome.output + outcome.errorOutput, as: UTF8.self)
            let problems = CompilerMessages.problems(in: text, package: package)
            return .failed(
                problems.isEmpty ? [Problem(compiler: text, path: "Package.swift", line: 0, column: 0)] : problems)
        } catch {
            return .failed([Problem(compiler: "swift build: \(error)", path: "Package.swift", line: 0, column: 0)])
        }
    }
}

/// Reads what the Swift compiler writes.
enum CompilerMessages {
    /// The errors in the form `path:line:column: error: message`, each once, paths relative to the package.
    static func problems(in text: String, package: String) -> [Problem] {
        var seen: Set<Substring> = []
        return text.split(separator: "\n").compactMap { line in
            guard let mark = line.firstRange(of: ": error: "), seen.insert(line).inserted else { return nil }
            let place = line[..<mark.lowerBound].split(separator: ":")
            guard place.count >= 3, let column = Int(place[place.count - 1]), let number = Int(place[place.count - 2])
            else { return nil }
            var path = place.dropLast(2).joined(separator: ":")
            if path.hasPrefix(package + "/") { path = String(path.dropFirst(package.count + 1)) }
            return Problem(compiler: String(line[mark.upperBound...]), path: path, line: number, column: column)
        }
    }
}
