import Vietnamese

/// The whole way from files to a site: read, decode, link, check.
///
/// Input and output are values; the disk is touched through `SourceTree` only.
package struct Pipeline: Sendable {
    package struct Options: Sendable {
        /// The moment of the build.
        package var now: Timestamp
        /// Publishes drafts and scheduled entries too.
        package var includesDrafts = false
        /// Publishes entries whose time is over too.
        package var includesExpired = false
        /// Leaves out erroneous entries instead of giving up.
        package var keepsGoing = false
        /// How the site can be searched, in place of what `site.yaml` says.
        package var search: SearchMode?
        /// How many files are decoded at once.
        package var jobs: Int

        package init(now: Timestamp, jobs: Int) {
            self.now = now
            self.jobs = jobs
        }
    }

    let tree: SourceTree
    let options: Options
    /// Whether the site will have a computed page at a path, for links of editors to it.
    let isComputedPage: @Sendable (String) -> Bool

    package init(
        tree: SourceTree, options: Options, isComputedPage: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.tree = tree
        self.options = options
        self.isComputedPage = isComputedPage
    }

    package func run() async -> PipelineResult {
        var configuration = ConfigurationReader.read(tree)
        if let search = options.search { configuration.value.search.mode = search }
        let registries = RegistryReader.read(tree)
        let reader = entryReader(configuration.value, registries)
        let files = tree.files.filter { $0.role == .entry }
        let read = await concurrentMap(files, jobs: options.jobs) { reader.read($0, from: tree) }
        return await finish(configuration, registries, read)
    }

    /// What reads and checks single entries of this site.
    package func entryReader(_ configuration: SiteConfiguration, _ registries: Decoded<Registries>) -> EntryReader {
        EntryReader(
            markdown: MarkdownOptions(configuration, registries.value),
            checks: EntryChecks(
                configuration: configuration, registries: registries.value,
                registriesAreSound: !registries.hasErrors, now: options.now),
            now: options.now)
    }

    /// Links what was read. The preview calls it again when one file has changed.
    package func finish(
        _ configuration: Decoded<SiteConfiguration>, _ registries: Decoded<Registries>, _ read: [ReadEntry]
    ) async -> PipelineResult {
        var diagnostics = tree.problems + configuration.diagnostics + registries.diagnostics
        var published: [Entry] = []
        var erroneous: [String] = []
        var damaged: [Entry] = []
        var waiting: [Entry] = []
        var unpublished: [String: EntryState] = [:]
        published.reserveCapacity(read.count)
        var findings: [Finding] = []
        for each in read {
            let isPublished = each.entry.map { publishes($0.state) } ?? true
            diagnostics += isPublished ? each.diagnostics : each.diagnostics.map(\.asWarning)
            guard let entry = each.entry else {
                erroneous.append(each.source)
                continue
            }
            findings += isPublished ? each.findings : each.findings.map(\.asWarning)
            if each.hasErrors {
                if isPublished {
                    erroneous.append(entry.source)
                    damaged.append(entry)
                } else {
                    unpublished[entry.source] = entry.state
                }
            } else if isPublished {
                published.append(entry.publicPart)
            } else {
                unpublished[entry.source] = entry.state
                if entry.state.isYetToCome { waiting.append(entry) }
            }
        }
        let linker = SiteLinker(
            configuration: configuration.value, registries: registries.value, files: tree.files, now: options.now,
            isComputedPage: isComputedPage)
        var (site, linkFindings) = linker.link(published, erroneous: erroneous, unpublished: unpublished)
        let booklets = BookletReader.read(tree)
        site.booklets = booklets.value
        diagnostics += booklets.diagnostics
        findings += BookletCheck(site: site).findings
        let pictures = await PictureReading(tree: tree).read(site.media, jobs: options.jobs)
        linkFindings += pictures.findings
        findings += linkFindings + linker.findings(inDamaged: damaged, of: site)
        findings += linker.findings(inWaiting: waiting, of: site).map(\.asWarning)
        findings += UnusedMedia(index: site.index, tree: tree).findings(
            used: site.media, meant: Set(findings.compactMap(\.meant)), read: read)
        findings += ConfigurationCheck(site: site, isComputedPage: isComputedPage, checkIDs: checkIDs).findings
        findings += RegistryCheck.findings(
            registries.value, files: tree.files.filter { $0.role == .registry }.map(\.path))
        if options.keepsGoing {
            let broken = Set(linkFindings.filter { $0.severity == .error }.map(\.source))
            if published.contains(where: { broken.contains($0.source) }) {
                erroneous += published.map(\.source).filter(broken.contains)
                published.removeAll { broken.contains($0.source) }
                // What they were linked from is not reported again: links to erroneous entries are not.
                site = linker.link(published, erroneous: erroneous, unpublished: unpublished).site
                site.booklets = booklets.value
            }
        }
        site.media = pictures.filledIn(site.media)
        diagnostics += FindingLocator(tree: tree).diagnostics(for: findings)
        return PipelineResult(
            site: site, diagnostics: diagnostics, leftOut: leftOut(erroneous, read),
            nextChange: NextChange.after(options.now, entries: read.compactMap(\.entry), site: site))
    }

    private var checkIDs: [String] {
        EntryChecks.all.map(\.id.rawValue) + MarkdownNotice.Kind.allCases.map(\.rawValue)
            + ["picture-large", "unused-media"]
    }

    private func leftOut(_ erroneous: [String], _ read: [ReadEntry]) -> [(source: String, address: Address)] {
        let sources = Set(erroneous)
        return read.filter { sources.contains($0.source) }.map { each in
            (each.source, each.entry?.address ?? Address(ofEntryAt: each.source, slug: nil))
        }
    }

    /// Whether an entry in a state becomes part of the site.
    func publishes(_ state: EntryState) -> Bool {
        switch state {
        case .published: true
        case .draft, .scheduled: options.includesDrafts
        case .expired: options.includesExpired
        case .hidden: false
        }
    }
}

/// What the pipeline makes of a site folder.
package struct PipelineResult: Sendable {
    /// The site, without the entries that have errors.
    package var site: Site
    /// All that was found, in no particular order.
    package var diagnostics: [Diagnostic]
    /// Entries that were left out for their errors, with the addresses that they would have.
    package var leftOut: [(source: String, address: Address)]
    /// The next moment at which the site would change by itself.
    package var nextChange: Timestamp?
}
