import Bulletin
import HTML
import NIOHTTP1
import Platform
import Publishing

/// Answers requests for files of the site, from its plan: only what is asked for is made.
struct SiteAnswers: Sendable {
    let siteFolder: String
    let live: LiveSite
    let search: SearchIndexShelf
    /// Styles and scripts from the disk, where the program runs in its own package.
    let assets: AssetFolder?

    func answer(_ path: String) async -> Answer {
        let edition: Edition
        if let enough = live.shelf.current.enough(for: path) {
            edition = enough
        } else {
            edition = await live.whole
        }
        if let (output, address) = edition.output(at: path) {
            // Relative links of the page need its real address.
            if !path.isEmpty, address != path, !path.hasSuffix("/") {
                return .redirect(to: "/" + RequestPath.encoded(address))
            }
            return await answer(output, of: edition)
        }
        if SiteBuild.isOfSearchIndex(path), let bytes = await search.file(at: path, of: edition) {
            return Answer(type: MediaType.of(path), .bytes(bytes))
        }
        if let source = edition.brokenEntry(at: path) {
            return page(ErrorPages.broken(edition, source: source).bytes, edition, .ok)
        }
        guard let missing = edition.build.plan.output(at: "404.html"),
            case .bytes(let bytes)? = try? edition.build.make(missing)
        else { return .text("404", .notFound) }
        return page(bytes, edition, .notFound)
    }

    private func answer(_ output: Output, of edition: Edition) async -> Answer {
        let path = output.address.path
        if let bytes = assets?.bytes(of: path) { return Answer(type: MediaType.of(path), .bytes(bytes)) }
        do {
            switch try edition.build.make(output) {
            case .bytes(let bytes):
                if path.hasSuffix(".html") { return page(bytes, edition, .ok) }
                return Answer(type: MediaType.of(path), .bytes(bytes))
            case .file(let source):
                let file = siteFolder + "/" + source
                let status = try LocalFileSystem().status(of: DiskPath(file), followingSymlink: true)
                return Answer(type: MediaType.of(path), .file(file, size: status.size))
            }
        } catch let error as TemplateFaults {
            return page(ErrorPages.faults(output, "\(error.faults)").bytes, edition, .internalServerError)
        } catch {
            return page(ErrorPages.faults(output, "\(error)").bytes, edition, .internalServerError)
        }
    }

    /// A page with the preview's script at its end.
    private func page(_ bytes: [UInt8], _ edition: Edition, _ status: HTTPResponseStatus) -> Answer {
        .html(Injection.page(bytes, edition: edition.number), status)
    }
}

/// Puts the preview's script into pages.
enum Injection {
    /// The script stands last in the body; it says which edition the page is of.
    static func page(_ bytes: [UInt8], edition: Int) -> [UInt8] {
        let script: HTML = "<script src=\"/_bantin/preview.js\" data-edition=\"\(edition)\" defer></script>\n"
        let end = Array("</body>".utf8)
        var index = bytes.count - end.count
        while index >= 0 {
            if bytes[index] == end[0], bytes[index..<index + end.count].elementsEqual(end) {
                return Array(bytes[..<index]) + script.bytes + bytes[index...]
            }
            index -= 1
        }
        return bytes + script.bytes
    }
}
