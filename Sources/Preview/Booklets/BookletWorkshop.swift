import Booklet
import Bulletin
import Platform
import Publishing

/// Makes files of booklets when they are asked for, each once for all who ask, and keeps them until the site changes.
///
/// The files are in a folder of the preview's own, which goes when the preview ends.
actor BookletWorkshop {
    /// What somebody who asked is told.
    enum Reply: Sendable {
        case product(BookletBench.Product)
        case failure(BookletFailure)
        /// It takes longer than they wait; the edition that it is made of.
        case underWay(edition: Int)
    }

    /// Of what state of the site a file is. The theme of print is a file that no page needs, so that a change of it
    /// makes no edition.
    private struct State: Equatable {
        var edition: Int
        var theme: FileStatus?

        func isEnough(for wanted: State) -> Bool { edition >= wanted.edition && theme == wanted.theme }
    }

    private typealias Made = Result<BookletBench.Product, BookletFailure>

    private struct Making {
        var state: State
        var task: Task<Made, Never>
    }

    private let bench: BookletBench
    private let live: LiveSite
    private let tell: @Sendable (Preview.Event) -> Void
    /// Where the folder of the files is made; nil is the system's place for temporary files.
    private let parent: String?
    /// Of so many files the newest are kept.
    private let keptCount: Int

    private var folder: ScratchFolder?
    private var folderCount = 0
    private var makings: [BookletOrder: Making] = [:]
    private var made: [BookletOrder: (state: State, result: Made)] = [:]
    /// The newest file, and the one before it, which somebody may be reading still.
    private var products: [BookletOrder: [BookletBench.Product]] = [:]
    /// Those of which there are files, the newest last.
    private var recent: [BookletOrder] = []
    /// The site of what is published, as long as something is made of it.
    private var published: (edition: Int, build: Task<SiteBuild, Never>)?
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var isEnded = false

    /// So many files are made at once; the others wait.
    private static let places = 2

    init(
        _ bench: BookletBench, live: LiveSite, in parent: String? = nil, keeping keptCount: Int = 100,
        tell: @escaping @Sendable (Preview.Event) -> Void
    ) {
        self.bench = bench
        self.live = live
        self.parent = parent
        self.keptCount = keptCount
        self.tell = tell
    }

    /// The file as the site is now; it is made where it is not there.
    ///
    /// - Parameters:
    ///   - order: which
    ///   - oldest: a file of this edition will do; nil asks for the newest
    ///   - patience: how long to wait; nil waits to the end
    ///   - takesFailure: whether the reply is shown: the next one who asks then begins anew
    /// - Returns: the file, or why there is none yet
    func file(
        _ order: BookletOrder, atLeast oldest: Int? = nil, patience: Duration? = nil, takesFailure: Bool = true
    ) async -> Reply {
        let edition = order.rendition == .cover ? live.shelf.current : await live.whole
        while !isEnded {
            let newest = State(edition: edition.number, theme: theme)
            let wanted = State(edition: min(oldest ?? edition.number, edition.number), theme: newest.theme)
            if !isThere(products[order]?.last) { forget(order) }
            if let known = made[order], known.state.isEnough(for: wanted) {
                return reply(known.result, to: order, takesFailure)
            }
            // A making of an older state is waited for: there is one at a time.
            let making = makings[order] ?? begin(order, edition, newest)
            guard await Self.ends(making.task, within: patience) else {
                return .underWay(edition: making.state.edition)
            }
            if making.state.isEnough(for: wanted) { return reply(await making.task.value, to: order, takesFailure) }
        }
        return .failure(BookletFailure(.stopped))
    }

    /// Whether a file stands where it was put: somebody may tidy up the place for temporary files.
    private func isThere(_ product: BookletBench.Product?) -> Bool {
        guard let product else { return true }
        let status = try? LocalFileSystem().status(of: DiskPath(product.path), followingSymlink: false)
        return status?.size == product.size
    }

    private func forget(_ order: BookletOrder) {
        made[order] = nil
        products[order] = nil
    }

    private func reply(_ result: Made, to order: BookletOrder, _ takesFailure: Bool) -> Reply {
        switch result {
        case .success(let product): return .product(product)
        case .failure(let failure):
            if takesFailure, case .failure? = made[order]?.result { made[order] = nil }
            return .failure(failure)
        }
    }

    /// Waits for the end of the preview, then ends what is being made and removes the files.
    func tidyUpAtTheEnd() async {
        while !Task.isCancelled { try? await Task.sleep(for: .seconds(3600)) }
        await end()
    }

    /// Ends what is being made, and removes the files. Nothing is made after that.
    func end() async {
        isEnded = true
        await putAway()
    }

    /// Ends what is being made, and removes the files.
    func putAway() async {
        for making in makings.values { making.task.cancel() }
        for making in makings.values { _ = await making.task.value }
        folder?.remove()
        folder = nil
        made = [:]
        products = [:]
        recent = []
    }

    // MARK: Making

    private func begin(_ order: BookletOrder, _ edition: Edition, _ state: State) -> Making {
        let task = Task {
            await takePlace()
            let outcome = await outcome(of: order, edition)
            leavePlace()
            finish(order, state, outcome)
            return outcome.result
        }
        let making = Making(state: state, task: task)
        makings[order] = making
        return making
    }

    private func outcome(of order: BookletOrder, _ edition: Edition) async -> BookletBench.Outcome {
        if Task.isCancelled { return BookletBench.Outcome(result: .failure(BookletFailure(.stopped))) }
        let folder: String
        do throws(SystemError) {
            folder = try newFolder()
        } catch {
            return BookletBench.Outcome(result: .failure(BookletFailure(.system(error))))
        }
        let start = WallClock.monotonicSeconds
        let build = order.rendition == .cover ? edition.build : await whatIsPublished(of: edition)
        let outcome = await bench.make(order, of: build, before: products[order]?.last, in: folder)
        if outcome.isUnchanged || !outcome.isSuccess { try? LocalFileSystem().removeTree(DiskPath(folder)) }
        // A cover belongs to a page and was not asked for by somebody who waits for word of it.
        if order.rendition != .cover, !outcome.isUnchanged, !isEnded {
            tell(.booklet(order.path, outcome.news(seconds: WallClock.monotonicSeconds - start), build.tree))
        }
        return outcome
    }

    private func finish(_ order: BookletOrder, _ state: State, _ outcome: BookletBench.Outcome) {
        makings[order] = nil
        if makings.isEmpty { published = nil }
        made[order] = (state, outcome.result)
        guard case .success(let product) = outcome.result, !outcome.isUnchanged else { return }
        let all = (products[order] ?? []) + [product]
        for old in all.dropLast(2) { removeFolder(of: old) }
        products[order] = all.suffix(2)
        recent.removeAll { $0 == order }
        recent.append(order)
        if recent.count > keptCount {
            let oldest = recent.removeFirst()
            for old in products[oldest] ?? [] { removeFolder(of: old) }
            forget(oldest)
        }
    }

    private func removeFolder(of product: BookletBench.Product) {
        guard let slash = product.path.lastIndex(of: "/") else { return }
        try? LocalFileSystem().removeTree(DiskPath(String(product.path[..<slash])))
    }

    /// The site as `bantin booklet` reads it.
    private func whatIsPublished(of edition: Edition) async -> SiteBuild {
        if let published, published.edition == edition.number { return await published.build.value }
        let siteFolder = bench.siteFolder
        let build = Task { await SiteBuild(siteFolder: siteFolder, of: edition.reading.ofWhatIsPublished) }
        published = (edition.number, build)
        return await build.value
    }

    private var theme: FileStatus? {
        try? LocalFileSystem().status(
            of: DiskPath(bench.siteFolder + "/" + BookletMaking.ownTheme), followingSymlink: true)
    }

    private func newFolder() throws(SystemError) -> String {
        let known = folder
        let folder = if let known { known } else { try ScratchFolder("bantin-xem-truoc", in: parent) }
        self.folder = folder
        folderCount += 1
        return "\(folder.path)/\(folderCount)"
    }

    // MARK: Places

    private func takePlace() async {
        if running < Self.places {
            running += 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    /// The place goes to the one who has waited longest.
    private func leavePlace() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }

    /// Whether a task ends in time. It goes on all the same.
    private static func ends(_ task: Task<Made, Never>, within patience: Duration?) async -> Bool {
        guard let patience else {
            _ = await task.value
            return true
        }
        let (ends, continuation) = AsyncStream.makeStream(of: Bool.self)
        Task {
            _ = await task.value
            continuation.yield(true)
        }
        let timer = Task {
            try? await Task.sleep(for: patience)
            continuation.yield(false)
        }
        defer { timer.cancel() }
        for await hasEnded in ends { return hasEnded }
        return true
    }
}

extension BookletBench.Outcome {
    fileprivate var isSuccess: Bool { if case .success = result { true } else { false } }

    fileprivate func news(seconds: Double) -> BookletNews {
        switch result {
        case .success(let product): .made(size: product.size, seconds: seconds, report)
        case .failure(let failure): .failed(failure)
        }
    }
}

/// What became of a file that was asked for.
package enum BookletNews: Sendable {
    /// The size is in bytes; with what was found in the articles.
    case made(size: Int, seconds: Double, DiagnosticReport)
    case failed(BookletFailure)
}
