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
            return (name, name.hasSuffix(".js") ? squeezedScript(bytes) : bytes)
        }
    }()
}
