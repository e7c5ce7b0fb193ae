import Bulletin
import Platform
import Publishing
import Vietnamese

/// One run of `bantin booklet`: a booklet of a site, written in its formats.
package struct BookletMaking: Sendable {
    /// The steps that take time.
    package enum Step: Sendable, Equatable {
        case pictures, html, epub, docx, pages, imposition
    }

    /// What was made.
    package struct Result: Sendable {
        package var id: String
        /// How many entries stand in it.
        package var entries: Int
        package var files: [(path: String, size: Int)] = []
        package var pages: Int?
        package var diagnostics: [Diagnostic] = []
        /// Why there is no PDF where one was wanted.
        package var missing: Missing?
    }

    package enum Missing: Sendable, Equatable {
        case typstNotInstalled
        case typst(TypstError)
        /// Errors of the articles stand in the way; they are among the diagnostics.
        case errors
    }

    let build: SiteBuild
    let booklet: BookletFile
    let outputFolder: String
    let siteFolder: String
    let isDraft: Bool
    let keepsSource: Bool
    let jobs: Int
    private let fileSystem = LocalFileSystem()

    package init(
        build: SiteBuild, booklet: BookletFile, outputFolder: String, siteFolder: String, isDraft: Bool,
        keepsSource: Bool, jobs: Int
    ) {
        self.build = build
        self.booklet = booklet
        self.outputFolder = outputFolder
        self.siteFolder = siteFolder
        self.isDraft = isDraft
        self.keepsSource = keepsSource
        self.jobs = jobs
    }

    private var formats: [BookletFormat] {
        booklet.settings.formats.isEmpty ? BookletFormat.allCases : booklet.settings.formats
    }

    /// Makes the booklet in all its formats.
    package func make(progress: (@Sendable (Step) -> Void)?) async throws(SystemError) -> Result {
        let program = VipsThumbnail.installed
        let making = BookMaking(build.views, tree: build.tree, booklet: booklet, reducesPictures: program != nil)
        let book = making.book()
        var result = Result(id: book.id, entries: making.entries.count)
        try fileSystem.makeFolders(outputFolder)
        progress?(.pictures)
        let pictures = try await BookPictures.make(
            book.pictures, tree: build.tree, siteFolder: siteFolder, workFolder: workFolder + "-pictures",
            program: program, jobs: jobs)
        result.diagnostics += pictures.diagnostics
        if formats.contains(.pdf) { try await makePDF(book, pictures, &result, progress) }
        return result
    }

    private var workFolder: String { outputFolder + "/.\(booklet.id)-\(ThisProcess.id)" }

    func write(_ bytes: [UInt8], _ name: String, _ result: inout Result) throws(SystemError) {
        let folder = try fileSystem.openFolder(DiskPath(outputFolder), followingSymlink: true)
        try fileSystem.replaceFile(name, in: folder, with: bytes, temporaryName: "." + name)
        result.files.append((outputFolder + "/" + name, bytes.count))
    }

    private func makePDF(
        _ book: Book, _ pictures: BookPictures, _ result: inout Result, _ progress: (@Sendable (Step) -> Void)?
    ) async throws(SystemError) {
        guard let typst = await TypstProgram.find(in: [siteFolder, "."]) else {
            result.missing = .typstNotInstalled
            return
        }
        progress?(.pages)
        let own = try? build.tree.read(BookFolder.ownTheme, 1 << 20)
        let folder = try BookFolder(at: workFolder, book: book, pictures: pictures, ownTheme: own)
        defer { if !keepsSource { folder.remove() } }
        do throws(TypstError) {
            try await typst.compile("main.typ", to: "book.pdf", in: folder.path, .pdf(isDraft: isDraft))
        } catch {
            result.missing = .typst(error)
            return
        }
        try write(
            try fileSystem.readFile(DiskPath(folder.path + "/book.pdf"), limit: 1 << 30), book.id + ".pdf", &result)
    }
}
