import Bulletin
import Platform

/// What stays as it is of entries that a build leaves out for their errors: the page that an earlier build published,
/// with its pictures and files.
///
/// Other pages that only such an entry led to, a tag of its own for instance, are not kept: they may name entries that
/// were taken back since.
enum KeptFiles {
    /// Published files that are not planned and that must stay.
    ///
    /// - Parameters:
    ///   - leftOut: entries without a page in the plan, with the addresses that they would have
    ///   - plan: what the build makes
    ///   - outputFolder: the folder of the site made
    /// - Returns: their paths in the output folder, sorted
    /// - Throws: `PublishError` where the output folder or its manifest cannot be read
    static func paths(
        leftOut: [(source: String, address: Address)], planned plan: SitePlan, outputFolder: String
    ) throws(PublishError) -> [PublishedPath] {
        let missing = leftOut.map(\.address).filter { plan.output(at: $0.path) == nil }
        if missing.isEmpty { return [] }
        let fileSystem = LocalFileSystem()
        let place = try OutputPlace(outputFolder, fileSystem)
        let own = try Manifest.read(place, fileSystem)?.paths ?? []
        let published = Set(own)
        let files = own.map { Address($0.string) }.filter { isFile($0) && plan.output(at: $0.path) == nil }
        var kept: Set<Address> = []
        for page in missing where published.contains(TreePath(page.path)) {
            let path = DiskPath(place.output.description + "/" + page.path)
            guard let bytes = try? fileSystem.readFile(path, limit: pageLimit) else { continue }
            kept.insert(page)
            let links = Set(RelativeLinks.targets(in: bytes, of: page))
            kept.formUnion(files.filter { links.contains($0.path) })
        }
        return try kept.map(\.path).sorted().map { path throws(PublishError) in
            do throws(InvalidPublishedPath) {
                return try PublishedPath(path)
            } catch {
                throw PublishError.invalidPath(error, origin: "keep")
            }
        }
    }

    /// Pictures, attachments and the like: no pages, feeds or scripts.
    private static func isFile(_ address: Address) -> Bool {
        ![".html", ".xml", ".js", ".css"].contains { address.path.hasSuffix($0) }
    }

    /// The most bytes of a page that is looked through.
    private static let pageLimit = 64 << 20
}

/// The relative addresses that a page of this program names in quoted attributes: `href`, `src`, `srcset`, `poster`.
enum RelativeLinks {
    /// Paths from the root of the site, decoded; those that leave the site or name another one are passed over.
    static func targets(in html: [UInt8], of page: Address) -> [String] {
        let folder = page.path.split(separator: "/").dropLast()
        return html.split(separator: UInt8(ascii: "\"")).filter { $0.contains(UInt8(ascii: ".")) && $0.count < 65536 }
            .flatMap { value in value.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") } }
            .compactMap { resolved($0, from: folder) }
    }

    private static func resolved(_ link: ArraySlice<UInt8>, from folder: ArraySlice<Substring>) -> String? {
        let path = link.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let written = percentDecoded(String(decoding: path, as: UTF8.self))
        var parts = Array(folder)
        for part in written.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case "..":
                guard parts.popLast() != nil else { return nil }
            case ".", "": continue
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
