import Bulletin

/// Files that entries use.
enum MediaOutputs {
    static func plan(_ views: SiteViews) -> [Output] {
        views.site.media.map { file in
            Output(file.address, .data, from: Origin(source: file.source, template: "copy"), .copy(file.source))
        }
    }
}
