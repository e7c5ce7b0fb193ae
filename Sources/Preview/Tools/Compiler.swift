import HTML
import Platform
import Synchronization

/// Compiles the program when its templates change, and lets it begin anew.
final class Compiler: Sendable {
    private let build: ProgramBuild?
    private let audience: Audience
    private let port: Int
    private let tell: @Sendable (Preview.Event) -> Void
    /// Puts away what the new program would know nothing of.
    private let beforeRestart: @Sendable () async -> Void
    private let found = Lock<[Problem]>([])

    init(
        build: ProgramBuild?, audience: Audience, port: Int, tell: @escaping @Sendable (Preview.Event) -> Void,
        beforeRestart: @escaping @Sendable () async -> Void
    ) {
        self.build = build
        self.audience = audience
        self.port = port
        self.tell = tell
        self.beforeRestart = beforeRestart
    }

    /// What the last compilation found wrong.
    var problems: [Problem] { found.withLock { $0 } }

    /// Compiles; with success, this process becomes the new program, on the same port.
    func compile() async {
        guard let build else { return }
        audience.tell(.compiling)
        tell(.compiling)
        switch await build.run() {
        case .built:
            found.withLock { $0 = [] }
            tell(.compiled(errors: []))
            await beforeRestart()
            ThisProcess.setEnvironment(Preview.restartPort, String(port))
            ThisProcess.become(build.executable, CommandLine.arguments)
            audience.tell(.compiled([Problem(compiler: "execv", path: build.executable, line: 0, column: 0)]))
        case .failed(let problems):
            found.withLock { $0 = problems }
            tell(
                .compiled(
                    errors: problems.map { "\($0.path ?? ""):\($0.line):\($0.column): \($0.message)" }))
            audience.tell(.compiled(problems))
        }
    }
}
