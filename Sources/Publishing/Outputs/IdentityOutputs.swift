import Bulletin
import HTML
import Templates

/// What makes the site look and install as its own: colours and web manifest.
enum IdentityOutputs {
    static let theme = Address("assets/theme.css")
    static let manifest = Address("manifest.webmanifest")

    static func plan(_ views: SiteViews) -> [Output] {
        [
            Output(
                theme, .asset, from: Origin(template: "ThemeColours (Sources/Publishing/Views/ThemeColours.swift)"),
                .render { views in
                    let theme = views.site.configuration.theme
                    return Array(ThemeColours(primary: theme.primary, accent: theme.accent).styleSheet.utf8)
                }),
            Output(
                manifest, .asset, from: Origin(template: "manifest (Sources/Publishing/Outputs/IdentityOutputs.swift)"),
                .render { $0.manifest.pretty }),
        ]
    }
}

extension SiteViews {
    /// The web application manifest (https://www.w3.org/TR/appmanifest/).
    var manifest: JSON {
        let identity = FrameViews.identity(of: site)
        let colours = ThemeColours(primary: site.configuration.theme.primary, accent: site.configuration.theme.accent)
        return [
            "name": .string(identity.title), "short_name": .string(identity.title), "lang": "vi",
            "start_url": "index.html", "display": "browser", "background_color": "#ffffff",
            "theme_color": .string(colours.brand.text), "icons": .array(icons(identity)),
        ]
    }

    /// The site's emblem, else the program's own icon, as a drawing and in the sizes that phones ask for.
    private func icons(_ identity: SiteIdentity) -> [JSON] {
        var icon: [JSON.Member] = [.init("src", .string(identity.icon))]
        if identity.icon.hasSuffix(".svg") {
            icon += [.init("sizes", "any"), .init("type", "image/svg+xml")]
        } else if let file = site.media.first(where: { $0.address.path == identity.icon }), let size = file.dimensions {
            icon.append(.init("sizes", .string("\(size.width)x\(size.height)")))
        }
        if identity.emblem != nil { return [.object(icon)] }
        return [.object(icon)]
            + [192, 512].map { size in
                [
                    "src": .string("assets/icon-\(size).png"), "sizes": .string("\(size)x\(size)"),
                    "type": "image/png",
                ]
            }
    }
}
