import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Other programs, run with a list of arguments: no shell reads them, so nothing in a file name or title is a command.
package enum ChildProcess {
    /// How a program ended.
    package enum Status: Sendable, Equatable {
        case exited(Int32)
        /// Ended by a signal.
        case signalled(Int32)

        package var isSuccess: Bool { self == .exited(0) }
    }

    /// What a program left.
    package struct Outcome: Sendable, Equatable {
        package var status: Status
        package var output: [UInt8]
        package var errorOutput: [UInt8]

        /// The error output as text, without blank lines at its end; for messages.
        package var errorText: String {
            var text = String(decoding: errorOutput, as: UTF8.self)[...]
            while text.last?.isWhitespace == true { text = text.dropLast() }
            return String(text)
        }
    }

    /// Runs a program to its end. It and the processes it starts are ended at the time limit and where the task is
    /// cancelled: politely first, and after a second by force.
    ///
    /// `executable` is an absolute path, as `find(executable:)` gives it. `input` is what the program reads from its
    /// standard input. `environment` is added to this process's own. `outputLimit` bounds output and error output, each
    /// in bytes. That the program tells of failure by its exit status is no error here.
    package static func run(
        _ executable: String, _ arguments: [String], input: [UInt8] = [], workingDirectory: String? = nil,
        environment: [String: String] = [:], timeLimit: Duration, outputLimit: Int
    ) async throws(ChildProcessError) -> Outcome {
        _ = brokenPipesAreErrors
        let configuration = configuration(executable, arguments, workingDirectory, environment)
        do {
            return try await within(timeLimit) {
                try await collect(configuration, input, outputLimit: outputLimit)
            }
        } catch let error as ChildProcessError {
            throw error
        } catch let error as SubprocessError {
            throw ChildProcessError(error, executable, outputLimit: outputLimit)
        } catch is CancellationError {
            throw .cancelled
        } catch {
            throw .failed(executable, "\(error)")
        }
    }

    private static func collect(
        _ configuration: Configuration, _ input: [UInt8], outputLimit: Int
    ) async throws -> Outcome {
        // The input is written here and not by `.array(input)`, which closes nothing where writing fails. A program may
        // end without reading all of it; its exit status says whether that was right.
        let result = try await Subprocess.run(
            configuration, input: .inputWriter, output: .bytes(limit: outputLimit), error: .bytes(limit: outputLimit)
        ) { execution in
            _ = try? await execution.standardInputWriter.write(input)
        }
        return Outcome(
            status: Status(result.terminationStatus), output: result.standardOutput,
            errorOutput: result.standardError)
    }

    /// A program that ends before it has read its input must not end this one with SIGPIPE.
    /// Set once, for the whole process; programs it starts get the system's default back.
    private static let brokenPipesAreErrors: Void = ignoreBrokenPipes()

    private static func configuration(
        _ executable: String, _ arguments: [String], _ workingDirectory: String?, _ environment: [String: String]
    ) -> Configuration {
        var options = PlatformOptions()
        // A process group of its own, so that the processes it starts end with it.
        options.processGroupID = 0
        options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
        var changes: [Environment.Key: String?] = [:]
        for (name, value) in environment {
            if let key = Environment.Key(rawValue: name) { changes[key] = value }
        }
        return Configuration(
            executable: .path(FilePath(executable)), arguments: Arguments(arguments),
            environment: .inherit.updating(changes), workingDirectory: workingDirectory.map { FilePath($0) },
            platformOptions: options)
    }

    /// Runs `work`, cancelling it at the time limit.
    private static func within(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Outcome
    ) async throws -> Outcome {
        try await withThrowingTaskGroup(of: Outcome?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let outcome = try await group.next() ?? nil else { throw ChildProcessError.timedOut(limit) }
            try Task.checkCancellation()
            return outcome
        }
    }
}

extension ChildProcess.Status {
    fileprivate init(_ status: TerminationStatus) {
        switch status {
        case .exited(let code): self = .exited(code)
        case .signaled(let number): self = .signalled(number)
        }
    }
}

extension ChildProcessError {
    fileprivate init(_ error: SubprocessError, _ executable: String, outputLimit: Int) {
        switch error.code {
        case .executableNotFound: self = .notFound(executable)
        case .outputLimitExceeded: self = .tooMuchOutput(executable, limit: outputLimit)
        default: self = .failed(executable, error.description)
        }
    }
}
