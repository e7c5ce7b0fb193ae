import Booklet
import Bulletin
import Platform
import Publishing

/// Makes single files of booklets from the site as it was saved last, without what is not published.
struct BookletBench: Sendable {
    /// A file that was made.
    struct Product: Sendable, Equatable {
        /// On the disk, absolute.
        var path: String
        /// In bytes.
        var size: Int
        /// Of all that it was made from.
        var digest: String
    }

    /// What came of making a file.
    struct Outcome: Sendable {
        var result: Result<Product, BookletFailure>
        /// What was found in the articles; nothing where a file of before is as it would be.
        var report = DiagnosticLog().report()
        /// Whether the file of before serves on.
        var isUnchanged = false
    }

    let siteFolder: String
    let jobs: Int
    /// The longest that one file may take.
    var timeLimit = Duration.seconds(300)
    /// Where Typst is; nil looks where it usually is.
    var typst: (@Sendable () async -> TypstProgram?)?

    /// Makes a file of a site that holds what is published, in a folder of its own that is made for it. A cover needs no
    /// more than the site's settings. `before` is the file as it was made last.
    func make(
        _ order: BookletOrder, of build: SiteBuild, before: Product?, in folder: String
    ) async -> Outcome {
        let work: Work
        let digest: String
        do throws(BookletFailure) {
            (work, digest) = try await Threads.apart { () -> Result<(Work, String), BookletFailure> in
                self.work(order, build, in: folder).map { ($0, $0.making.digest(of: $0.book)) }
            }.get()
        } catch {
            return Outcome(result: .failure(error))
        }
        if let before, before.digest == digest { return Outcome(result: .success(before), isUnchanged: true) }
        return await within(timeLimit) { () throws(SystemError) in
            let made =
                if let (entry, form) = work.minutes {
                    try await work.making.makeMinutes(of: entry, form: form, progress: nil)
                } else {
                    try await work.making.make(order.rendition, of: work.book)
                }
            return Self.outcome(of: made, folder + "/" + order.fileName, digest)
        }
    }

    /// What is to be made, and of what.
    private struct Work: Sendable {
        var making: BookletMaking
        var book: Book
        var minutes: (entry: Int, form: DocumentForm)?
    }

    private func work(
        _ order: BookletOrder, _ build: SiteBuild, in folder: String
    ) -> Result<Work, BookletFailure> {
        func making(_ booklet: BookletFile) -> BookletMaking {
            BookletMaking(
                build: build, booklet: booklet, outputFolder: folder, siteFolder: siteFolder, isDraft: order.isDraft,
                keepsSource: false, jobs: jobs, typst: typst)
        }
        let site = build.result.site
        let report = build.report(isStrict: false)
        if let minutes = order.minutes {
            let name = DocumentForm.names(in: site.configuration).first ?? "nd30"
            let settings = BookletSettings.decode(YAMLText(SourceText(path: "", bytes: []))).value
            let making = making(order.rendition.only(BookletFile(source: minutes.source, settings: settings)))
            // In the preview an entry with errors stays as it was; its minutes must not.
            let errors = report.diagnostics.filter { $0.severity == .error && $0.location?.path == minutes.source }
            guard errors.isEmpty else { return .failure(BookletFailure(.notPublished, errors)) }
            guard let entry = site.index.entry(atSource: minutes.source),
                let form = DocumentForm(named: name, in: site.configuration),
                let book = making.minutes(of: entry, form: form)
            else { return .failure(BookletFailure(.notPublished)) }
            return .success(Work(making: making, book: book, minutes: (entry, form)))
        }
        guard order.rendition == .cover || !report.hasErrors,
            let booklet = site.booklets.first(where: { $0.id == order.id })
        else { return .failure(BookletFailure(.unsoundContent, report)) }
        let making = making(booklet)
        return .success(Work(making: making, book: making.book(for: order.rendition)))
    }

    private static func outcome(of made: BookletMaking.Result?, _ path: String, _ digest: String) -> Outcome {
        guard let made else { return Outcome(result: .failure(BookletFailure(.notPublished))) }
        guard let file = made.files.first(where: { $0.path == path }) else {
            let reason = made.missing.map { BookletFailure.Reason.missing($0) }
            return Outcome(result: .failure(BookletFailure(reason ?? .missing(.errors), made.diagnostics)))
        }
        var log = DiagnosticLog()
        log.add(made.diagnostics)
        return Outcome(result: .success(Product(path: path, size: file.size, digest: digest)), report: log.report())
    }

    /// Ends work at the time limit, and the programs that it runs.
    private func within(
        _ limit: Duration, _ work: @escaping @Sendable () async throws(SystemError) -> Outcome
    ) async -> Outcome {
        await withTaskGroup(of: Outcome?.self) { group in
            group.addTask {
                do throws(SystemError) {
                    return try await work()
                } catch {
                    return Outcome(result: .failure(BookletFailure(.system(error))))
                }
            }
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            if Task.isCancelled { return Outcome(result: .failure(BookletFailure(.stopped))) }
            return first ?? Outcome(result: .failure(BookletFailure(.timeLimit(limit))))
        }
    }
}
