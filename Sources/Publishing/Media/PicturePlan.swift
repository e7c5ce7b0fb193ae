import Bulletin
import Platform

/// What becomes of each picture of a site: published as it is, or reduced.
package struct PicturePlan: Sendable {
    /// The reduced files of one picture.
    struct Reduction: Sendable, Equatable {
        /// For pages, narrowest first; never empty.
        var forPages: [ReducedPicture]
        /// For social networks; nil for pictures that stand beside no link.
        var forCards: ReducedPicture?

        var all: [ReducedPicture] { forPages + (forCards.map { [$0] } ?? []) }

        /// For browsers that choose none themselves.
        var fallback: ReducedPicture { forPages.last { $0.width <= PictureWidths.fallback } ?? forPages[0] }
    }

    /// By position in the site's media; nil for files that are published as they are.
    let reductions: [Reduction?]
    /// Advice on pictures.
    let diagnostics: [Diagnostic]

    /// All files as they are.
    init(originalsOf site: Site) {
        reductions = Array(repeating: nil, count: site.media.count)
        diagnostics = []
    }

    /// Plans the pictures of a site.
    ///
    /// Without libvips, `auto` keeps what an earlier build reduced and leaves the rest as it is.
    init(_ site: Site, tree: SourceTree, settings: PictureSettings, jobs: Int) async {
        let mode = settings.mode ?? site.configuration.images.mode
        guard mode != .off else {
            reductions = Array(repeating: nil, count: site.media.count)
            diagnostics = []
            return
        }
        let planner = ReductionPlanner(site: site, tree: tree)
        var reductions = await concurrentMap(Array(site.media.indices), jobs: jobs) { planner.reduction(of: $0) }
        var diagnostics: [Diagnostic] = []
        if mode == .automatic, settings.program == nil {
            let made = MadePictures(outputFolder: settings.outputFolder)
            for index in reductions.indices {
                guard let reduction = reductions[index], !reduction.all.allSatisfy(made.contains) else { continue }
                reductions[index] = nil
                let file = site.media[index]
                if file.size > PictureLimits.unreducedBytes { diagnostics.append(Self.tooLarge(file)) }
            }
        }
        self.reductions = reductions
        self.diagnostics = diagnostics
    }

    /// All files to make or to keep, in the order of the site's media.
    var all: [ReducedPicture] { reductions.flatMap { $0?.all ?? [] } }

    private static func tooLarge(_ file: MediaFile) -> Diagnostic {
        Diagnostic(
            .warning, "picture-large",
            Message(
                vi: "ảnh nặng \(file.size / 1000) kB được đăng nguyên cỡ vì máy chưa có libvips",
                en: "this picture of \(file.size / 1000) kB is published unreduced: libvips is not installed"),
            at: SourceLocation(path: file.source), hint: VipsThumbnail.installing)
    }
}

/// Works out the reduced files of single pictures.
private struct ReductionPlanner: Sendable {
    let site: Site
    let tree: SourceTree
    /// Positions of pictures that stand beside a link to their entry.
    private let covers: Set<Int>

    init(site: Site, tree: SourceTree) {
        self.site = site
        self.tree = tree
        covers = site.configuration.url == nil ? [] : Set(site.links.compactMap(\.cover))
    }

    /// Nil for what is no picture, and for pictures that are published as they are.
    func reduction(of index: Int) -> PicturePlan.Reduction? {
        let file = site.media[index]
        guard file.isShown, let head = file.head, let width = head.size?.width else { return nil }
        let widths = PictureWidths.widths(of: file)
        guard !widths.isEmpty,
            let fingerprint = try? ContentFingerprint(ofFileAt: file.source, in: tree, size: file.size)
        else { return nil }
        func picture(_ width: Int, _ encoding: ReducedPicture.Encoding) -> ReducedPicture {
            ReducedPicture(of: file, head.format, fingerprint, width: width, encoding)
        }
        let quality = min(max(site.configuration.images.quality, 1), 100)
        return PicturePlan.Reduction(
            forPages: widths.map { picture($0, .webp(quality: quality)) },
            forCards: covers.contains(index) ? picture(min(width, PictureWidths.card), .jpeg(quality: 82)) : nil)
    }
}

/// The reduced pictures that an earlier build left in the output, their only cache.
struct MadePictures {
    let outputFolder: String?

    func contains(_ picture: ReducedPicture) -> Bool {
        guard let outputFolder else { return false }
        let path = DiskPath(outputFolder + "/" + picture.address.path)
        return (try? LocalFileSystem().status(of: path, followingSymlink: false))?.kind == .file
    }
}
