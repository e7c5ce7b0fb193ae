import Bulletin
import Search
import Vietnamese

/// The files of the search index.
enum SearchOutputs {
    /// The folder that holds them.
    static let folder = "tim-kiem"

    /// Makes the index; nothing where the site has no search.
    static func make(_ views: SiteViews, jobs: Int) async -> [Output] {
        let profile: SearchProfile
        switch views.site.configuration.search.mode {
        case .off: return []
        case .web: profile = .web
        case .usb: profile = .usb
        }
        let entries = Array(views.site.entries.indices)
        let documents = await concurrentMap(entries, jobs: jobs) { views.searchDocument($0) }
        let own = (views.site.configuration.abbreviations + views.site.registries.glossary)
            .map { Abbreviation(short: $0.short, long: $0.long) }
        let options = SearchOptions(profile: profile, abbreviations: own, currentYear: views.site.today.year)
        let origin = Origin(template: "search index (Sources/Search/FORMAT.md)")
        return makeIndex(documents, options: options).map { file in
            Output(Address("\(folder)/\(file.path)"), .data, from: origin, .render { _ in file.bytes })
        }
    }
}
