import Platform

/// Typst, which sets the pages of the PDF: the command, or the Python module of that name.
package struct TypstProgram: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case command
        case pythonModule
    }

    package var kind: Kind
    /// The command, or the Python that has the module. Absolute.
    package var path: String

    package init(kind: Kind, path: String) {
        self.kind = kind
        self.path = path
    }

    /// Looks for Typst: `$TYPST`, the command on PATH, the module in the project's own tools, the system's Python.
    ///
    /// - Parameter folders: where `.tools/venv` may be, as `scripts/bootstrap --booklet` makes it
    /// - Returns: nil where there is none
    package static func find(in folders: [String]) async -> TypstProgram? {
        if let named = Terminal.environment("TYPST"), !named.isEmpty {
            let path = named.hasPrefix("/") ? named : ChildProcess.find(executable: named)
            return path.map { TypstProgram(kind: .command, path: $0) }
        }
        if let command = ChildProcess.find(executable: "typst") { return TypstProgram(kind: .command, path: command) }
        let own = folders.map { $0 + "/.tools/venv/bin/python" }.filter { path in
            (try? LocalFileSystem().status(of: DiskPath(path), followingSymlink: true))?.kind == .file
        }
        let pythons =
            own.compactMap { try? LocalFileSystem().realFolder(ofFile: $0) }
            + [ChildProcess.find(executable: "python3")].compactMap { $0 }
        for python in pythons {
            let test = try? await ChildProcess.run(
                python, ["-c", "import typst"], timeLimit: .seconds(30), outputLimit: 64 << 10)
            if test?.status.isSuccess == true { return TypstProgram(kind: .pythonModule, path: python) }
        }
        return nil
    }

    /// What is made of a folder with `main.typ`.
    package enum Target: Sendable, Equatable {
        /// PDF/A-2a and PDF/UA-1 in one file; a draft keeps to neither.
        case pdf(isDraft: Bool)
        /// The first page as a picture, in dots an inch.
        case cover(dotsPerInch: Int)
        /// A drawing as a picture, in dots an inch.
        case drawing(dotsPerInch: Int)
        /// A PDF of pages that are there already.
        case imposition
    }

    /// Compiles a file of a folder.
    ///
    /// Typst reads nothing outside of the folder and fetches nothing.
    /// - Throws: `TypstError`
    package func compile(
        _ input: String, to output: String, in folder: String, _ target: Target, timeLimit: Duration = .seconds(600)
    ) async throws(TypstError) {
        let outcome: ChildProcess.Outcome
        do throws(ChildProcessError) {
            outcome = try await ChildProcess.run(
                path, arguments(input, output, target), workingDirectory: folder,
                environment: ["SOURCE_DATE_EPOCH": "0", "PYTHONDONTWRITEBYTECODE": "1"], timeLimit: timeLimit,
                outputLimit: 4 << 20)
        } catch {
            throw .process(error)
        }
        guard outcome.status.isSuccess else { throw .refused(outcome.errorText) }
    }

    private func arguments(_ input: String, _ output: String, _ target: Target) -> [String] {
        switch kind {
        case .pythonModule: ["-c", Self.script, input, output] + Self.words(target)
        case .command:
            switch target {
            case .pdf(let isDraft):
                Self.shared + ["--format", "pdf"] + (isDraft ? [] : ["--pdf-standard", "a-2a,ua-1"]) + [input, output]
            case .imposition: Self.shared + ["--format", "pdf", "--no-pdf-tags", input, output]
            case .cover(let dots), .drawing(let dots):
                Self.shared + ["--format", "png", "--pages", "1", "--ppi", "\(dots)", input, output]
            }
        }
    }

    private static let shared = ["compile", "--root", ".", "--font-path", "fonts", "--ignore-system-fonts"]

    private static func words(_ target: Target) -> [String] {
        switch target {
        case .pdf(let isDraft): ["pdf", isDraft ? "draft" : "standards"]
        case .imposition: ["pdf", "imposition"]
        case .cover(let dots), .drawing(let dots): ["png", "\(dots)"]
        }
    }

    /// The module has no command of its own.
    private static let script = """
        import sys, typst
        source, target, form, how = sys.argv[1:5]
        settings = dict(root=".", font_paths=["fonts"], ignore_system_fonts=True)
        try:
            if form == "pdf":
                standards = ["a-2a", "ua-1"] if how == "standards" else []
                typst.compile(source, output=target, format="pdf", pdf_standards=standards, pdf_tags=how != "imposition", **settings)
            else:
                page = typst.compile(source, format="png", ppi=float(how), **settings)
                with open(target, "wb") as file:
                    file.write(page[0] if isinstance(page, list) else page)
        except typst.TypstError as error:
            sys.exit(getattr(error, "diagnostic", None) or str(error))
        """
}

/// Why there is no PDF.
package enum TypstError: Error, Sendable, Equatable {
    case process(ChildProcessError)
    /// What Typst said.
    case refused(String)
}

extension LocalFileSystem {
    /// An absolute path of a file whose folder is made absolute; the file itself may be a link, as in Python's
    /// environments, which know their place by it.
    fileprivate func realFolder(ofFile path: String) throws(SystemError) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return try realPath(DiskPath(String(path[..<slash]))) + path[slash...]
    }
}
