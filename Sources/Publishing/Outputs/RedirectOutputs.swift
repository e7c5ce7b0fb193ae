import Bulletin
import Templates

/// Pages at old addresses.
enum RedirectOutputs {
    static func plan(_ views: SiteViews) -> [Output] {
        views.site.entries.indices.flatMap { index in
            let entry = views.site.entries[index]
            return entry.aliases.compactMap(AliasPath.path(of:)).map { path in
                let alias = Address(path)
                return Output(
                    alias, .page,
                    from: Origin(source: entry.source, template: "redirectPage (templates/Pages/FixedPages.swift)"),
                    .render { views in
                        let target = views.site.entries[index]
                        return try Page.bytes(
                            redirectPage(
                                title: target.title, to: alias.rootPrefix + target.address.path,
                                canonical: views.absolute(target.address)))
                    })
            }
        }
    }
}
