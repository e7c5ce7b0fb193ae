import Bulletin
import CAssets

/// Styles and scripts of the program, and the site's own files of `content/assets`.
enum AssetOutputs {
    static func plan(_ views: SiteViews) -> [Output] {
        let own = views.site.assets.map { file in
            Output(
                Address("assets/" + file.path.dropFirst("content/assets/".count)), .asset,
                from: Origin(source: file.path, template: "copy"), .copy(file.path))
        }
        return embedded.map { name, bytes in
            Output(
                Address("assets/" + name), .asset, from: Origin(template: "templates/assets/" + name),
                .render { _ in bytes })
        } + own
    }

    /// The files inside the command, by name.
    static let embedded: [(name: String, bytes: [UInt8])] = {
        let assets = UnsafeBufferPointer(start: cassets_all(), count: cassets_count())
        return assets.map { asset in
            let name = String(cString: asset.name)
            let bytes = Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
            return (name, name.hasSuffix(".js") ? withoutComments(bytes) : bytes)
        }
    }()

    /// A script of the program without its indents and whole lines of comment: readers need not load them. None of the
    /// scripts has a literal over several lines.
    private static func withoutComments(_ script: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        for line in script.split(separator: UInt8(ascii: "\n")) {
            let code = line.drop { $0 == UInt8(ascii: " ") }
            let isComment =
                code.starts(with: "//".utf8) || code.starts(with: "/**".utf8) && code.suffix(2) == [0x2A, 0x2F]
            if !isComment { kept += code + [UInt8(ascii: "\n")] }
        }
        return kept
    }
}
