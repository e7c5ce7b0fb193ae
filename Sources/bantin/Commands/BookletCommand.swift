import ArgumentParser
import Booklet
import Bulletin
import Platform
import Publishing
import Vietnamese

/// `bantin booklet`: makes the year's booklet for print and for reading.
struct BookletCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "booklet",
        abstract: "Làm kỷ yếu, báo cáo để in và đọc. (Make booklets for print and for reading.)",
        discussion: """
            Không có tùy chọn: làm mọi ấn phẩm trong content/booklets/.
            Without options: every booklet of content/booklets/.

            Ví dụ / Examples:
              bantin booklet
              bantin booklet ky-yeu-2023 --impose
              bantin booklet --year 2023 --title "Kỷ yếu năm 2023" --format pdf,epub
              bantin booklet --entry content/tin-tuc/2024/bien-ban.md --profile nd30
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var selection: BookletOptions

    @Option(help: ArgumentHelp("Làm riêng một biên bản. (One entry's minutes as a document.)", valueName: "path"))
    var entry: String?

    @Option(
        help: ArgumentHelp(
            "Thể thức của biên bản: nd30, party-2026, mttq, … (Form of the minutes.)", valueName: "name"))
    var profile: String?

    @Option(
        help: ArgumentHelp(
            "Thư mục kết quả. (Folder of what is made; default: booklets/ in the site folder.)", valueName: "dir"))
    var output: String?

    @Flag(help: "Bản nháp: bỏ qua chuẩn PDF/A, PDF/UA. (Draft: without the PDF standards.)")
    var draft = false

    @Flag(help: "Giữ lại book.json và các tệp Typst. (Keep book.json and the files for Typst.)")
    var keepSource = false

    func run() async throws {
        let build = try await SiteSession.open(
            site, site.pipelineOptions, pictures: PictureSettings(mode: .off, outputFolder: site.folder + "/output"))
        let reporter = Reporter(build: build, language: site.language, format: .text)
        var report = BookletReport(reporter: reporter)
        do {
            if let entry {
                try await makeMinutes(entry, build, &report)
            } else {
                for booklet in try chosen(build, reporter) {
                    report.add(try await making(booklet, build).make(progress: reporter.bookletProgress))
                }
            }
        } catch let error as SystemError {
            Terminal.write(reporter.messages.system(error), to: .error)
            throw ExitCode.failure
        }
        if report.hasErrors { throw ExitCode.failure }
    }

    func validate() throws {
        if profile != nil, entry == nil { throw ValidationError("--profile: cần --entry (needs --entry)") }
    }

    private func making(_ booklet: BookletFile, _ build: SiteBuild) -> BookletMaking {
        BookletMaking(
            build: build, booklet: booklet,
            outputFolder: output ?? (site.folder == "." ? "" : site.folder + "/") + PublishedBooklet.folder,
            siteFolder: site.folder, isDraft: draft, keepsSource: keepSource,
            jobs: site.jobs ?? ThisProcess.processorCount)
    }

    private func makeMinutes(_ path: String, _ build: SiteBuild, _ report: inout BookletReport) async throws {
        let messages = report.reporter.messages
        let configuration = build.result.site.configuration
        func refuse(_ text: String) -> any Error {
            Terminal.write(text, to: .error)
            return ExitCode.failure
        }
        guard let entry = build.result.site.entry(atPath: path) else { throw refuse(messages.noEntry(path)) }
        let name = profile ?? DocumentForm.names(in: configuration).first ?? "nd30"
        guard let form = DocumentForm(named: name, in: configuration) else {
            throw refuse(messages.noProfile(name, known: DocumentForm.names(in: configuration)))
        }
        var booklet = selection.booklet(over: nil)
        booklet.source = build.result.site.entries[entry].source
        if booklet.settings.formats.isEmpty { booklet.settings.formats = [.pdf, .docx] }
        let result = try await making(booklet, build).makeMinutes(
            of: entry, form: form, progress: report.reporter.bookletProgress)
        guard let result else { throw refuse(messages.noMeeting(path)) }
        report.add(result)
    }

    private func chosen(_ build: SiteBuild, _ reporter: Reporter) throws -> [BookletFile] {
        let own = build.report(isStrict: false)
        if own.hasErrors {
            reporter.print(own)
            Terminal.write(reporter.messages.bookletNeedsSoundContent, to: .error)
            throw ExitCode.failure
        }
        let known = build.result.site.booklets
        if selection.isEmpty {
            if known.isEmpty { Terminal.write(reporter.messages.noBooklets, to: .error) }
            return known
        }
        if let problem = selection.problem(in: build.result.site, reporter.messages) {
            Terminal.write(problem, to: .error)
            throw ExitCode.failure
        }
        guard let name = selection.name else { return [try sound(selection.booklet(over: nil), reporter)] }
        guard let file = known.first(where: { $0.id == name }) else {
            Terminal.write(reporter.messages.noBooklet(name, known: known.map(\.id)), to: .error)
            throw ExitCode.failure
        }
        return [try sound(selection.booklet(over: file), reporter)]
    }

    private func sound(_ booklet: BookletFile, _ reporter: Reporter) throws -> BookletFile {
        if booklet.settings.endsBeforeItBegins {
            Terminal.write(reporter.messages.reversedPeriod, to: .error)
            throw ExitCode.failure
        }
        return booklet
    }
}
