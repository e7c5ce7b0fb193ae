import Bulletin
import HTML
import Platform
import Templates
import Vietnamese

/// A booklet with its files: those that `bantin booklet` has made, or those that it would make.
package struct PublishedBooklet: Sendable, Equatable {
    /// A file beside the others of the booklet.
    struct File: Sendable, Equatable {
        /// `PDF`, `EPUB`.
        var format: String
        /// Relative to the site folder.
        var source: String
        /// In bytes; nil for a file that is made when it is asked for.
        var size: Int?

        var address: Address {
            Address(PublishedBooklet.addressFolder + (source.split(separator: "/").last.map(String.init) ?? source))
        }
    }

    /// Which booklets the pages list.
    package enum Listing: Sendable {
        /// Those whose files are there, as a build publishes them.
        case made
        /// All that the site describes, as the preview makes them when they are asked for.
        case promised
    }

    var id: String
    var title: String
    var subtitle: String?
    /// Its files for reading, in the order of the page.
    var files: [File]
    /// The picture of its cover.
    var cover: File?
    var coverSize: PixelSize?

    /// Where booklets are made, in the site folder.
    package static let folder = "booklets"
    /// Where the site has them.
    package static let addressFolder = "an-pham/"

    /// The booklets of a site, newest period first.
    static func list(_ listing: Listing, of site: Site, in siteFolder: String) -> [PublishedBooklet] {
        let found = site.booklets.compactMap { booklet in
            let listed = listing == .made ? made(booklet, siteFolder) : promised(booklet)
            return listed.map { (booklet.settings.year ?? booklet.settings.to?.year ?? 0, $0) }
        }
        return found.sorted { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1.id < $1.1.id }.map(\.1)
    }

    private static let formats: [BookletFormat] = [.pdf, .epub, .docx, .html]

    private static func title(of booklet: BookletFile) -> String {
        booklet.settings.title ?? booklet.settings.year.map { "Kỷ yếu năm \($0)" } ?? booklet.id
    }

    /// A booklet as if all its files were there.
    private static func promised(_ booklet: BookletFile) -> PublishedBooklet {
        func file(_ format: String, _ ending: String) -> File {
            File(format: format, source: "\(folder)/\(booklet.id)\(ending)", size: nil)
        }
        let wanted = booklet.settings.formats
        let files = formats.filter { wanted.isEmpty || wanted.contains($0) }.map { file($0.label, "." + $0.rawValue) }
        let hasCover = wanted.isEmpty || wanted.contains(.pdf)
        // The cover is drawn with 72 dots an inch.
        func dots(_ millimetres: Double) -> Int { Int((millimetres / 25.4 * 72).rounded()) }
        let page = booklet.settings.size.millimetres
        return PublishedBooklet(
            id: booklet.id, title: title(of: booklet), subtitle: booklet.settings.subtitle, files: files,
            cover: hasCover ? file("PNG", ".png") : nil,
            coverSize: hasCover ? PixelSize(width: dots(page.width), height: dots(page.height)) : nil)
    }

    private static func made(_ booklet: BookletFile, _ siteFolder: String) -> PublishedBooklet? {
        func file(_ format: String, _ ending: String) -> File? {
            let source = "\(folder)/\(booklet.id)\(ending)"
            let status = try? LocalFileSystem().status(
                of: DiskPath(siteFolder + "/" + source), followingSymlink: true)
            guard let status, status.kind == .file else { return nil }
            return File(format: format, source: source, size: status.size)
        }
        let files = formats.compactMap { file($0.label, "." + $0.rawValue) }
        if files.isEmpty { return nil }
        let cover = file("PNG", ".png")
        let head = cover.flatMap { cover in
            (try? LocalFileSystem().readPart(of: DiskPath(siteFolder + "/" + cover.source), from: 0, count: 4096))
                .flatMap { try? ImageHead($0, isWhole: false) }
        }
        return PublishedBooklet(
            id: booklet.id, title: title(of: booklet), subtitle: booklet.settings.subtitle, files: files, cover: cover,
            coverSize: head?.size)
    }
}

/// The page of publications, and their files.
enum PublicationOutputs {
    static let page = Address(PublishedBooklet.addressFolder + "index.html")

    static func plan(_ views: SiteViews) -> [Output] {
        if views.publications.isEmpty { return [] }
        let files = views.publications.flatMap { $0.files + [$0.cover].compactMap { $0 } }.filter { $0.size != nil }
        return [
            Output(
                page, .list, from: Origin(template: "publicationsPage (templates/Pages/PublicationsPage.swift)"),
                .render { try Page.bytes($0.publicationsDocument()) })
        ]
            + files.map { file in
                Output(file.address, .data, from: Origin(source: file.source, template: "copy"), .copy(file.source))
            }
    }
}

extension SiteViews {
    func publicationsDocument() -> HTML {
        let address = PublicationOutputs.page
        let head = PageHead(
            title: "Ấn phẩm", description: "Kỷ yếu, báo cáo để đọc và in.", canonical: absolute(address),
            breadcrumb: breadcrumb(section: nil, root: address.rootPrefix))
        let list = publications.map { publicationView($0, root: address.rootPrefix) }
        return document(frame(for: address), head, publicationsPage(list))
    }

    /// A booklet as pages show it.
    func publicationView(_ booklet: PublishedBooklet, root: String) -> PublicationView {
        PublicationView(
            title: booklet.title, subtitle: booklet.subtitle,
            cover: booklet.cover.map { cover in
                Picture(
                    address: root + cover.address.path, width: booklet.coverSize?.width,
                    height: booklet.coverSize?.height, alt: "")
            },
            files: booklet.files.map { file in
                PublicationView.File(format: file.format, address: root + file.address.path, size: file.size)
            })
    }
}
