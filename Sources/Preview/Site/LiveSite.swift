import Bulletin
import Platform
import Publishing
import Vietnamese

/// Keeps the site that is served up to date with the files it is made from.
///
/// A change of an entry's words is shown at once, in the site as it was linked before. The whole site is linked again a
/// moment later, or at once where more than words has changed.
///
/// Of a large site only the front matter is read at first, which is enough for its lists; ``complete()`` reads the rest.
actor LiveSite {
    private let siteFolder: String
    private let clock: @Sendable () -> Timestamp
    /// Told each edition, the first one too.
    private let observer: @Sendable (Edition) -> Void
    private var reading: SiteReading
    private let pictureHeads = PictureHeadCache()
    private var number = 1
    /// What was read since the site was last linked as a whole.
    private var unlinked: Set<String> = []
    /// Whether the site as it was read is another one than the one that was linked last.
    private var needsLinking = false
    private var linking: Task<Void, Never>?
    private var completion: Task<Void, Never>?
    /// What is taken in, so that the next change begins with what this one leaves.
    private var change: Task<Void, Never>?
    nonisolated let shelf: EditionShelf
    nonisolated let audience: Audience

    /// Changes of more entries than this are not shown one by one.
    private static let exchangeLimit = 20
    /// How long linking waits after an exchange, so that browsers come first and somebody who saves often is not in its
    /// way. Where more than words has changed, it does not wait.
    private static let linkingPause = Duration.milliseconds(800)

    /// Sites of more entries than this show their first page before all texts are read.
    static let wholeReadingLimit = 2_000

    /// Reads and links the site; of more entries than `wholeReadingLimit`, the front matter.
    /// - Throws: `SystemError` where there is no `content` folder
    init(
        siteFolder: String, options: Pipeline.Options, clock: @escaping @Sendable () -> Timestamp, audience: Audience,
        wholeReadingLimit: Int = LiveSite.wholeReadingLimit, observer: @escaping @Sendable (Edition) -> Void
    ) async throws(SystemError) {
        self.siteFolder = siteFolder
        self.observer = observer
        self.clock = clock
        self.audience = audience
        let tree = pictureHeads.caching(try SourceTree(siteFolder: siteFolder))
        let isSmall = tree.files.count { $0.role == .entry } <= wholeReadingLimit
        reading = await SiteReading(
            tree: tree, options: options, extent: isSmall ? .whole : .frontMatter,
            isComputedPage: ComputedPages.contain)
        let build = await SiteBuild(siteFolder: siteFolder, of: reading)
        // Of entries that were read in part, much looks wrong that is not.
        let report = isSmall ? build.report(isStrict: false) : build.report(of: [])
        let edition = Edition(number: 1, build: build, reading: reading, report: report)
        shelf = EditionShelf(edition)
        if isSmall { observer(edition) }
    }

    /// Reads what was left out at first. Whoever needs the whole site waits here.
    func complete() async {
        if shelf.current.isWhole { return }
        if completion == nil {
            completion = Task(priority: .utility) {
                var reading = reading
                await reading.readWhole()
                self.reading = reading
                await linkWhole()
            }
        }
        await completion?.value
    }

    /// The edition that is served, once all of it was read.
    nonisolated var whole: Edition {
        get async {
            await complete()
            return shelf.current
        }
    }

    private func linkWhole() async {
        let build = await SiteBuild(siteFolder: siteFolder, of: reading)
        number += 1
        show(
            Edition(number: number, build: build, reading: reading, report: build.report(isStrict: false)),
            changed: [])
    }

    /// Takes in files that were written, made or removed; their paths are relative to the site folder.
    /// To be called for one change after another.
    func take(_ paths: Set<String>) async {
        let paths = paths.filter { SourceFile(path: $0, size: 0).role != .ignored }
        if paths.isEmpty { return }
        await complete()
        await inTurn { await self.read(paths) }
    }

    private func read(_ paths: Set<String>) async {
        pictureHeads.forget(paths)
        var reading = reading
        await reading.update(paths, tree: tree(after: paths), now: clock())
        self.reading = reading
        number += 1
        unlinked.formUnion(paths)
        needsLinking = true
        if let edition = exchanged(paths) {
            show(edition, changed: paths)
            link(after: Self.linkingPause)
        } else {
            link(after: .zero)
        }
    }

    /// Looks at everything again, because time has passed.
    func takeTime() async {
        await complete()
        await inTurn { await self.readAgain() }
    }

    private func readAgain() async {
        var reading = reading
        await reading.readAgain(now: clock())
        self.reading = reading
        number += 1
        needsLinking = true
        link(after: .zero)
    }

    /// Does what changes the reading after all that began before has ended.
    private func inTurn(_ work: @escaping @Sendable () async -> Void) async {
        let earlier = change
        let mine = Task {
            await earlier?.value
            await work()
        }
        change = mine
        await mine.value
    }

    /// Waits until the site as it was read is the one that is served.
    func settle() async {
        while let linking { await linking.value }
    }

    /// The folder as it is now; listed again only where a file came, went or may have another size.
    private func tree(after paths: Set<String>) -> SourceTree {
        let old = reading.tree
        let isSameList = paths.allSatisfy { path in
            reading.file(at: path) != nil
                && (try? LocalFileSystem().status(of: DiskPath(siteFolder + "/" + path), followingSymlink: true))
                    != nil
        }
        if isSameList { return old }
        guard let tree = try? SourceTree(siteFolder: siteFolder) else { return old }
        return pictureHeads.caching(tree)
    }

    /// The current edition with the changed entries in the place of what they were, where that is all there is to do.
    private func exchanged(_ paths: Set<String>) -> Edition? {
        guard paths.count <= Self.exchangeLimit else { return nil }
        var edition = shelf.current
        var found = edition.report.diagnostics.filter { !paths.contains($0.location?.path ?? "") }
        for path in paths {
            guard let file = reading.file(at: path) else { return nil }
            if file.hasErrors {
                // The last good state stays.
                guard edition.site.index.entry(atSource: path) != nil else { return nil }
                found += file.diagnostics
            } else {
                guard let exchange = reading.exchanging(path, in: edition.site) else { return nil }
                edition.build = edition.build.exchanging(exchange)
                found += exchange.diagnostics
            }
        }
        edition.number = number
        edition.reading = reading
        edition.report = edition.build.report(of: found)
        return edition
    }

    private func link(after pause: Duration) {
        if linking != nil {
            // Ends its pause; what is at work goes on.
            if pause == .zero { linking?.cancel() }
            return
        }
        linking = Task {
            if pause > .zero { try? await Task.sleep(for: pause) }
            await linkAll()
            linking = nil
        }
    }

    /// Links until nothing has changed meanwhile; where changes do not stop, every fourth result is shown.
    private func linkAll() async {
        var rounds = 0
        while needsLinking {
            let (taken, from, reading) = (unlinked, number, reading)
            let build = await SiteBuild(siteFolder: siteFolder, of: reading)
            rounds += 1
            if number != from, rounds % 4 != 0 { continue }
            // What changed meanwhile may be the same files: only a result that nothing has overtaken ends the work.
            if number == from {
                unlinked = []
                needsLinking = false
            }
            number += 1
            let edition = Edition(
                number: number, build: build, reading: reading, report: build.report(isStrict: false))
            show(edition, changed: taken)
        }
    }

    private func show(_ edition: Edition, changed: Set<String>) {
        let before = shelf.current
        shelf.put(edition)
        observer(edition)
        audience.tell(.update(edition, before: before, changed: changed))
    }
}
