import HTML
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
    /// Where Typst is; nil where it is not.
    let typst: @Sendable () async -> TypstProgram?
    let fileSystem = LocalFileSystem()

    /// `typst` finds Typst; nil looks where it usually is.
    package init(
        build: SiteBuild, booklet: BookletFile, outputFolder: String, siteFolder: String, isDraft: Bool,
        keepsSource: Bool, jobs: Int, typst: (@Sendable () async -> TypstProgram?)? = nil
    ) {
        self.build = build
        self.booklet = booklet
        self.outputFolder = outputFolder
        self.siteFolder = siteFolder
        self.isDraft = isDraft
        self.keepsSource = keepsSource
        self.jobs = jobs
        self.typst = typst ?? { await TypstProgram.find(in: [siteFolder, "."]) }
    }

    private var formats: [BookletFormat] {
        booklet.settings.formats.isEmpty ? BookletFormat.allCases : booklet.settings.formats
    }

    /// The book of the booklet: all that its files are made from.
    package func book() -> Book { bookMaking.book() }

    var bookMaking: BookMaking {
        BookMaking(
            build.views, tree: build.tree, booklet: booklet, reducesPictures: VipsThumbnail.installed != nil)
    }

    /// Makes the booklet in all its formats, of its book where that is known already.
    package func make(
        _ book: Book? = nil, progress: (@Sendable (Step) -> Void)?
    ) async throws(SystemError) -> Result {
        let making = bookMaking
        let book = if let book { book } else { await Threads.apart { making.book() } }
        let entries = making.entriesWithLength
        let checks = BookChecks(
            site: build.views.site, tree: build.tree, booklet: booklet, book: book, entries: entries, isDraft: isDraft)
        var result = Result(id: book.id, entries: entries.count)
        result.diagnostics = await Threads.apart { checks.diagnostics }
        try await write(book, VipsThumbnail.installed, &result, progress)
        return result
    }

    /// The official document of an entry's minutes; nil for one that reports no meeting.
    package func minutes(of entry: Int, form: DocumentForm) -> Book? {
        OfficialMinutes(build.views, entry: entry, form: form, reducesPictures: VipsThumbnail.installed != nil).book()
    }

    /// Makes one official document of minutes as PDF and DOCX; nil for an entry that reports no meeting.
    package func makeMinutes(
        of entry: Int, form: DocumentForm, progress: (@Sendable (Step) -> Void)?
    ) async throws(SystemError) -> Result? {
        guard let book = minutes(of: entry, form: form) else { return nil }
        let checks = BookChecks(
            site: build.views.site, tree: build.tree, booklet: booklet, book: book, entries: [(entry, true)],
            isDraft: isDraft)
        var result = Result(id: book.id, entries: 1)
        result.diagnostics = checks.diagnostics
        try await write(book, VipsThumbnail.installed, &result, progress)
        return result
    }

    private func write(
        _ book: Book, _ program: VipsThumbnail?, _ result: inout Result, _ progress: (@Sendable (Step) -> Void)?
    ) async throws(SystemError) {
        try fileSystem.makeFolders(outputFolder)
        progress?(.pictures)
        let pictures = try await BookPictures.make(
            book.pictures, tree: build.tree, siteFolder: siteFolder, workFolder: workFolder(book) + "-pictures",
            program: program, jobs: jobs)
        result.diagnostics += pictures.diagnostics
        let hasDrawings = pictures.files.contains { $0.name.hasSuffix(".svg") }
        let needsTypst = formats.contains(.pdf) || formats.contains(.docx) && hasDrawings
        let typst = needsTypst ? await typst() : nil
        if formats.contains(.html) {
            progress?(.html)
            let bytes = await Threads.apart { SingleFile(book: book, pictures: pictures).bytes }
            try write(bytes, book.id + ".html", &result)
        }
        if formats.contains(.epub) {
            progress?(.epub)
            let bytes = await Threads.apart { EPUBWriter(book: book, pictures: pictures).bytes }
            try write(bytes, book.id + ".epub", &result)
        }
        if formats.contains(.docx) {
            progress?(.docx)
            let shown = try await drawn(pictures, book, typst)
            let bytes = await Threads.apart { DOCXWriter(book: book, pictures: shown).bytes }
            try write(bytes, book.id + ".docx", &result)
        }
        if formats.contains(.pdf) { try await makePDF(book, pictures, typst, &result, progress) }
    }

    /// Where Typst is missing, drawings in the DOCX leave their description.
    private func drawn(
        _ pictures: BookPictures, _ book: Book, _ typst: TypstProgram?
    ) async throws(SystemError) -> BookPictures {
        guard let typst else { return pictures }
        return try await Drawings.drawn(pictures, of: book, with: typst, in: workFolder(book) + "-drawing")
    }

    func workFolder(_ book: Book) -> String { outputFolder + "/.\(book.id)-\(ThisProcess.id)" }

    func write(_ bytes: [UInt8], _ name: String, _ result: inout Result) throws(SystemError) {
        let folder = try fileSystem.openFolder(DiskPath(outputFolder), followingSymlink: true)
        try fileSystem.replaceFile(name, in: folder, with: bytes, temporaryName: "." + name)
        result.files.append((outputFolder + "/" + name, bytes.count))
    }

    private func makePDF(
        _ book: Book, _ pictures: BookPictures, _ typst: TypstProgram?, _ result: inout Result,
        _ progress: (@Sendable (Step) -> Void)?
    ) async throws(SystemError) {
        guard isDraft || !result.diagnostics.contains(where: { $0.severity == .error }) else {
            result.missing = .errors
            return
        }
        guard let typst else {
            result.missing = .typstNotInstalled
            return
        }
        progress?(.pages)
        let own = try? build.tree.read(BookFolder.ownTheme, 1 << 20)
        let folder = try BookFolder(at: workFolder(book), book: book, pictures: pictures, ownTheme: own)
        defer { if !keepsSource { folder.remove() } }
        do {
            try await typst.compile("main.typ", to: "book.pdf", in: folder.path, .pdf(isDraft: isDraft))
            let pdf = try fileSystem.readFile(DiskPath(folder.path + "/book.pdf"), limit: Self.largestPDF)
            let pages = PDFPages.count(in: pdf)
            result.pages = pages
            try write(pdf, book.id + ".pdf", &result)
            if book.layout.kind != .document { try await drawCover(book, folder, typst, &result) }
            if booklet.settings.isImposed {
                progress?(.imposition)
                let plan = Imposition(pages: pages).json(title: book.title, layout: book.layout, pages: pages)
                try folder.write(plan.compact, "impose.json")
                try await typst.compile("impose.typ", to: "imposed.pdf", in: folder.path, .imposition)
                let imposed = try fileSystem.readFile(DiskPath(folder.path + "/imposed.pdf"), limit: Self.largestPDF)
                try write(imposed, book.id + "-in.pdf", &result)
            }
        } catch {
            try note(error, in: &result)
        }
    }

    /// Takes down that Typst failed; throws other failures of the system.
    func note(_ error: any Error, in result: inout Result) throws(SystemError) {
        if let error = error as? SystemError { throw error }
        result.missing = .typst(error as? TypstError ?? .refused("\(error)"))
    }

    /// Draws the cover of a book whose folder is there.
    func drawCover(_ book: Book, _ folder: BookFolder, _ typst: TypstProgram, _ result: inout Result) async throws {
        try await typst.compile("cover.typ", to: "cover.png", in: folder.path, .cover(dotsPerInch: 72))
        let cover = try fileSystem.readFile(DiskPath(folder.path + "/cover.png"), limit: Self.largestPDF)
        try write(cover, book.id + ".png", &result)
    }

    private static let largestPDF = 1 << 30
}
