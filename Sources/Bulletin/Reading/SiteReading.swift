import Platform
import Vietnamese

/// What was read of a site folder, kept so that a change costs the files that changed and not all.
///
/// A file that can no longer be understood keeps what was last understood of it: the preview goes on showing that,
/// beside the errors.
package struct SiteReading: Sendable {
    package private(set) var tree: SourceTree
    package private(set) var options: Pipeline.Options
    /// How much of the entries was read.
    package private(set) var extent: EntryReader.Extent
    private let isComputedPage: @Sendable (String) -> Bool
    private var configuration: Decoded<SiteConfiguration>
    private var registries: Decoded<Registries>
    private var reader: EntryReader
    /// By source path: the file as it is.
    private var files: [String: ReadEntry]
    /// By source path, for files that have errors: the file as it was before them.
    private var sound: [String: ReadEntry]

    package init(
        tree: SourceTree, options: Pipeline.Options, extent: EntryReader.Extent = .whole,
        isComputedPage: @escaping @Sendable (String) -> Bool
    ) async {
        self.extent = extent
        self.tree = tree
        self.options = options
        self.isComputedPage = isComputedPage
        let pipeline = Pipeline(tree: tree, options: options, isComputedPage: isComputedPage)
        configuration = ConfigurationReader.read(tree)
        registries = RegistryReader.read(tree)
        reader = pipeline.entryReader(configuration.value, registries)
        files = [:]
        sound = [:]
        await readAll()
    }

    /// Takes in changes of the site folder.
    ///
    /// - Parameters:
    ///   - paths: files that were written, made or removed, relative to the site folder
    ///   - tree: the folder as it is now
    ///   - now: the moment, for what is scheduled
    package mutating func update(_ paths: Set<String>, tree: SourceTree, now: Timestamp) async {
        self.tree = tree
        options.now = now
        let roles = Set(paths.map { SourceRole(of: $0) })
        if roles.contains(.configuration) || roles.contains(.registry) {
            await readFoundation()
            return
        }
        let entries = Dictionary(
            tree.files.lazy.filter { paths.contains($0.path) && $0.role == .entry }.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
        for path in paths where SourceRole(of: path) == .entry {
            if let file = entries[path] {
                keep(reader.read(file, from: tree).located(in: tree))
            } else {
                files[path] = nil
                sound[path] = nil
            }
        }
    }

    /// Reads all entries in whole, where they were not yet.
    package mutating func readWhole() async {
        guard extent != .whole else { return }
        extent = .whole
        await readAll()
    }

    /// Reads all entries again, for another moment.
    package mutating func readAgain(now: Timestamp) async {
        options.now = now
        await readFoundation()
    }

    /// Configuration and registries, which all entries depend on. With errors in them, the old ones stay in use.
    private mutating func readFoundation() async {
        let newConfiguration = ConfigurationReader.read(tree)
        let newRegistries = RegistryReader.read(tree)
        configuration =
            newConfiguration.hasErrors
            ? Decoded(value: configuration.value, diagnostics: newConfiguration.diagnostics) : newConfiguration
        registries =
            newRegistries.hasErrors
            ? Decoded(value: registries.value, diagnostics: newRegistries.diagnostics) : newRegistries
        reader = pipeline.entryReader(configuration.value, registries)
        await readAll()
    }

    private mutating func readAll() async {
        let entries = tree.files.filter { $0.role == .entry }
        let (reader, tree, extent) = (reader, tree, extent)
        let read = await concurrentMap(entries, jobs: options.jobs) { file in
            reader.read(file, from: tree, extent).located(in: tree)
        }
        let present = Set(entries.map(\.path))
        files = files.filter { present.contains($0.key) }
        sound = sound.filter { present.contains($0.key) }
        for each in read { keep(each) }
    }

    private mutating func keep(_ read: ReadEntry) {
        if !read.hasErrors {
            sound[read.source] = nil
        } else if let before = files[read.source], !before.hasErrors {
            sound[read.source] = before
        }
        files[read.source] = read
    }

    /// Links everything that was read.
    package func finish() async -> PipelineResult {
        var read: [ReadEntry] = []
        read.reserveCapacity(files.count)
        var kept: [Diagnostic] = []
        for file in tree.files where file.role == .entry {
            guard let now = files[file.path] else { continue }
            // What is withdrawn is not served on as it was.
            let isPublished = now.entry.map { pipeline.publishes($0.state) } ?? true
            if isPublished, var before = sound[file.path] {
                before.diagnostics = []
                read.append(before)
                kept += now.diagnostics
            } else {
                read.append(now)
            }
        }
        var result = await pipeline.finish(configuration, registries, read)
        result.diagnostics += kept
        return result
    }

    /// The same for a site without drafts and without entries that are scheduled or whose time is over.
    package var ofWhatIsPublished: SiteReading {
        var reading = self
        reading.options.includesDrafts = false
        reading.options.includesExpired = false
        return reading
    }

    /// The file as it is now; nil where it is no entry of the site folder.
    package func file(at path: String) -> ReadEntry? { files[path] }

    /// All entries as they are now, whether they are published or not, in the order of their paths.
    package var entries: [ReadEntry] {
        tree.files.lazy.filter { $0.role == .entry }.compactMap { files[$0.path] }
    }

    /// A site with one entry exchanged, where nothing but its title, summary and text has changed, so that lists,
    /// addresses and registers stay what they are; nil where all must be linked anew.
    package func exchanging(_ path: String, in site: Site) -> EntryExchange? {
        files[path].flatMap { exchange(of: $0, in: site) }
    }

    /// A site that was read without the texts of its entries, with one entry in whole.
    ///
    /// Links to headings of other entries lead to their pages only; nil where the entry cannot be shown in this site.
    package func completing(_ path: String, in site: Site) -> EntryExchange? {
        exchange(of: reader.read(SourceFile(path: path, size: 0), from: tree), in: site)
    }

    private func exchange(of read: ReadEntry, in site: Site) -> EntryExchange? {
        guard !read.hasErrors, let entry = read.entry?.publicPart,
            let index = site.index.entry(at: Normalization.nfc(read.source))
        else { return nil }
        let old = site.entries[index]
        var front = entry.frontMatter
        front.title = old.frontMatter.title
        front.summary = old.frontMatter.summary
        guard old.source == entry.source, old.address == entry.address, old.state == entry.state,
            front == old.frontMatter
        else { return nil }
        let linker = SiteLinker(
            configuration: site.configuration, registries: site.registries, files: tree.files, now: options.now,
            isComputedPage: isComputedPage)
        guard let (links, findings) = linker.links(of: entry, in: site) else { return nil }
        return EntryExchange(
            index: index, entry: entry, links: links,
            diagnostics: read.diagnostics + FindingLocator(tree: tree).diagnostics(for: findings))
    }

    private var pipeline: Pipeline { Pipeline(tree: tree, options: options, isComputedPage: isComputedPage) }
}

/// One entry in the place of another at the same address.
package struct EntryExchange: Sendable {
    /// Index in the site's entries.
    package var index: Int
    package var entry: Entry
    package var links: EntryLinks
    /// All that is found in the file now.
    package var diagnostics: [Diagnostic]
}

extension ReadEntry {
    /// The same with the lines of its findings looked up.
    func located(in tree: SourceTree) -> ReadEntry {
        if findings.isEmpty { return self }
        var read = self
        read.diagnostics += FindingLocator(tree: tree).diagnostics(for: findings)
        read.findings = []
        return read
    }
}
