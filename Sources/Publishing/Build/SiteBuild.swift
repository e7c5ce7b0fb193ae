import Bulletin
import Platform
import Vietnamese

/// One build of a site, from the folder on disk to the plan of its outputs.
package struct SiteBuild: Sendable {
    /// The folder that holds `content/`.
    package let siteFolder: String
    package let tree: SourceTree
    package let result: PipelineResult
    package private(set) var views: SiteViews
    package let plan: SitePlan
    let pictureSettings: PictureSettings

    /// Reads, links and plans a site. Nothing is written.
    ///
    /// - Parameters:
    ///   - siteFolder: the folder that holds `content/`
    ///   - walk: what stands in `content/`, where that is known already
    ///   - options: how to read
    ///   - pictures: what becomes of pictures
    /// - Throws: `SystemError` where there is no `content` folder or it cannot be listed.
    package init(
        siteFolder: String, walk: FileTreeWalk? = nil, options: Pipeline.Options,
        pictures: PictureSettings = PictureSettings()
    ) async throws(SystemError) {
        self.siteFolder = siteFolder
        tree = try SourceTree(siteFolder: siteFolder, walk: walk)
        let pipeline = Pipeline(tree: tree, options: options, isComputedPage: ComputedPages.contain)
        result = await pipeline.run()
        pictureSettings = pictures
        views = SiteViews(
            result.site, await PicturePlan(result.site, tree: tree, settings: pictures, jobs: options.jobs),
            publications: PublishedBooklet.list(.made, of: result.site, in: siteFolder))
        plan = SitePlan(views)
        plan.makeWhole()
    }

    /// Plans the site of what was read. Nothing is written, and pictures stay as they are.
    package init(
        siteFolder: String, of reading: SiteReading, booklets: PublishedBooklet.Listing = .promised
    ) async {
        self.siteFolder = siteFolder
        tree = reading.tree
        result = await reading.finish()
        pictureSettings = PictureSettings(mode: .off, program: nil)
        views = SiteViews(
            result.site, PicturePlan(originalsOf: result.site),
            publications: PublishedBooklet.list(booklets, of: result.site, in: siteFolder))
        plan = SitePlan(views)
    }

    /// Makes what is otherwise made when it is asked for, so that nobody has to wait for it.
    package func makeReady() { plan.makeWhole() }

    /// The same with one entry exchanged, of which only the words have changed: no address is another.
    package func exchanging(_ exchange: EntryExchange) -> SiteBuild {
        var build = self
        build.views = views.exchanging(exchange)
        return build
    }

    /// All that was found, with the levels that `site.yaml` gives to warnings.
    package func report(isStrict: Bool) -> DiagnosticReport {
        report(of: result.diagnostics, isStrict: isStrict)
    }

    /// The same of other findings than those of the build itself.
    package func report(of diagnostics: [Diagnostic], isStrict: Bool = false) -> DiagnosticReport {
        var log = DiagnosticLog()
        log.add(diagnostics)
        log.add(views.pictures.diagnostics)
        let locator = FindingLocator(tree: tree)
        // Identifiers that are given twice make two pages of one address, too.
        let knownCauses: Set<DiagnosticID> = ["repeated-id", "section-reserved"]
        let hasKnownCause = diagnostics.contains { knownCauses.contains($0.id) }
        log.add(
            plan.problems.filter { !(hasKnownCause && $0.isOfProgram) }
                .compactMap { $0.diagnostic(in: result.site.entries, locator) })
        let levels = result.site.configuration.checks.compactMap { id, level in
            DiagnosticLog.Level(rawValue: level.rawValue).map { (id, $0) }
        }
        return log.report(levels: Dictionary(levels, uniquingKeysWith: { _, last in last }), isStrict: isStrict)
    }

    /// Whether all errors are of single entries, so that the site can be published without them.
    package func canKeepGoing(_ report: DiagnosticReport) -> Bool {
        let entries = Set(tree.files.filter { $0.role == .entry }.map(\.path))
        return report.diagnostics.allSatisfy { diagnostic in
            diagnostic.severity != .error || entries.contains(diagnostic.location?.path ?? "")
        }
    }
}

extension Origin {
    /// The source file, or the template of a computed page.
    package var label: String { source ?? template }
}
