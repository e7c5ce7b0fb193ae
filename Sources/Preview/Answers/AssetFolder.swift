import Bulletin
import Platform

/// The styles and scripts of the program on the disk: where it runs in its own package, those are the newest.
struct AssetFolder: Sendable {
    /// `templates/assets` of the package.
    let folder: String

    /// Files that are put together from several, as they are inside the command.
    static let parts: [String: [String]] = [
        "site.js": ["site.js", "search-box.js"], "style.css": ["style.css", "registers.css"],
        "search.js": [
            "search-tokens.js", "search-index.js", "search-ranking.js", "search-snippets.js", "search.js",
        ],
    ]

    /// The same for the preview's own files.
    static let previewParts: [String: [String]] = [
        "pages.css": ["preview/pages.css"], "panel.css": ["preview/panel.css"],
        "booklet.js": ["preview/booklet.js"],
        "preview.js": ["preview/page-patch.js", "preview/views.js", "preview/panel.js", "preview/live.js"],
    ]

    /// Nil where the site folder is not the program's package.
    init?(siteFolder: String) {
        let fileSystem = LocalFileSystem()
        func isThere(_ path: String) -> Bool {
            (try? fileSystem.status(of: DiskPath(siteFolder + "/" + path), followingSymlink: true)) != nil
        }
        guard isThere("Package.swift"), isThere("Sources/bantin"), isThere("templates/assets/style.css") else {
            return nil
        }
        folder = siteFolder + "/templates/assets"
    }

    /// The bytes of a file of the site, where it is one of these; nil for others and for what cannot be read.
    func bytes(of path: String) -> [UInt8]? {
        guard path.hasPrefix("assets/") else { return nil }
        return named(String(path.dropFirst("assets/".count)))
    }

    /// The file of a name, put together.
    func named(_ name: String) -> [UInt8]? {
        name.contains("/") ? nil : joined(Self.parts[name] ?? [name])
    }

    /// A file of the preview's own.
    func ofPreview(_ name: String) -> [UInt8]? { Self.previewParts[name].flatMap(joined) }

    private func joined(_ parts: [String]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for part in parts {
            let path = DiskPath(folder + "/" + part)
            guard let read = try? LocalFileSystem().readFile(path, limit: 8 << 20) else { return nil }
            bytes += read
        }
        return bytes
    }
}
