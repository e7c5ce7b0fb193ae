import Platform

/// Opens a file at a line in the editor's own program.
///
/// It is given as a command (`code --goto {path}:{line}`, or only `code`) or as an address that the desktop knows
/// (`vscode://file/{path}:{line}:{column}`).
package struct Editor: Sendable {
    /// What came of opening a file.
    enum Outcome: Sendable, Equatable {
        case opened
        /// The browser opens this address.
        case address(String)
        case failed(String)
    }

    let command: String

    /// - Parameter command: nil asks the environment: `BANTIN_EDITOR`, `VISUAL`, `EDITOR`, then what is installed.
    package init(_ command: String?) {
        let named = [command] + ["BANTIN_EDITOR", "VISUAL", "EDITOR"].map { Terminal.environment($0) }
        let own = named.compactMap(\.self).first { !$0.isEmpty && !Self.needsTerminal($0) }
        self.command = own ?? Self.installed ?? "vscode://file/{path}:{line}:{column}"
    }

    /// Editors that take a line by `--goto file:line:column`, and others by their own ways.
    private static let knownArguments: [String: [String]] = [
        "code": ["--goto", "{path}:{line}:{column}"], "codium": ["--goto", "{path}:{line}:{column}"],
        "code-insiders": ["--goto", "{path}:{line}:{column}"], "cursor": ["--goto", "{path}:{line}:{column}"],
        "zed": ["{path}:{line}:{column}"], "subl": ["{path}:{line}:{column}"],
        "kate": ["--line", "{line}", "--column", "{column}", "{path}"], "gedit": ["+{line}:{column}", "{path}"],
        "gnome-text-editor": ["{path}"], "mate": ["--line", "{line}:{column}", "{path}"],
        "gvim": ["+{line}", "{path}"], "mvim": ["+{line}", "{path}"],
        "emacsclient": ["-n", "+{line}:{column}", "{path}"],
        "xdg-open": ["{path}"], "open": ["{path}"],
    ]

    /// They would run in the terminal that the preview itself writes to.
    private static func needsTerminal(_ command: String) -> Bool {
        let name = command.split(separator: " ").first.map { Self.name(String($0)) } ?? ""
        return !command.contains("{path}")
            && ["vi", "vim", "nvim", "nano", "pico", "emacs", "helix", "hx", "micro", "ed", "joe", "ne"].contains(name)
    }

    private static var installed: String? {
        ["code", "codium", "zed", "subl", "kate", "gnome-text-editor", "gedit"].first {
            ChildProcess.find(executable: $0) != nil
        }
    }

    private static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The words to run, or the one address to open.
    func words(path: String, line: Int, column: Int) -> [String] {
        var words = command.split(separator: " ").map(String.init)
        if !command.contains("{path}") {
            words += Self.knownArguments[Self.name(words.first ?? "")] ?? ["{path}"]
        }
        return words.map { word in
            word.replacing("{path}", with: path).replacing("{line}", with: String(max(1, line)))
                .replacing("{column}", with: String(max(1, column)))
        }
    }

    func open(_ path: String, line: Int, column: Int) async -> Outcome {
        if command.contains("://") {
            return .address(words(path: path, line: line, column: column).joined(separator: " "))
        }
        let words = words(path: path, line: line, column: column)
        guard let name = words.first else { return .failed("") }
        guard let program = name.hasPrefix("/") ? name : ChildProcess.find(executable: name) else {
            return .failed("không tìm thấy chương trình \(name); đặt --editor hoặc biến BANTIN_EDITOR")
        }
        return await Self.start(program, Array(words.dropFirst()), name: name)
    }

    /// Editors go on running, some as long as their window is open; only one that ends soon with an error has failed.
    private static func start(_ program: String, _ arguments: [String], name: String) async -> Outcome {
        let (outcomes, continuation) = AsyncStream.makeStream(of: Outcome.self)
        Task {
            do throws(ChildProcessError) {
                let outcome = try await ChildProcess.run(
                    program, arguments, timeLimit: longestSession, outputLimit: 16 << 20)
                continuation.yield(outcome.status.isSuccess ? .opened : .failed("\(name): \(outcome.errorText)"))
            } catch {
                continuation.yield(.failed("\(name): \(error)"))
            }
        }
        Task {
            try? await Task.sleep(for: patience)
            continuation.yield(.opened)
        }
        for await outcome in outcomes { return outcome }
        return .opened
    }

    private static let longestSession = Duration.seconds(30 * 86_400)
    private static let patience = Duration.seconds(1)
}
