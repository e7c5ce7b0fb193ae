import Bulletin
import HTML
import Templates
import Vietnamese

/// The page of every entry.
enum EntryOutputs {
    static func plan(_ views: SiteViews) -> [Output] {
        views.site.entries.indices.map { index in
            let entry = views.site.entries[index]
            return Output(
                entry.address, .page, from: Origin(source: entry.source, template: template(of: entry.kind)),
                .render { try Page.bytes($0.entryDocument(index)) })
        }
    }

    private static func template(of kind: EntryKind) -> String {
        switch kind {
        case .minutes: "minutesPage (templates/Pages/MinutesPage.swift)"
        case .document: "documentPage (templates/Pages/DocumentPage.swift)"
        case .notice: "noticePage (templates/Pages/EntryPages.swift)"
        case .page: "freePage (templates/Pages/EntryPages.swift)"
        case .news: "articlePage (templates/Pages/EntryPages.swift)"
        }
    }
}

extension SiteViews {
    /// The whole page of an entry.
    func entryDocument(_ index: Int) -> HTML {
        let entry = site.entries[index]
        let root = entry.address.rootPrefix
        let section = sectionOfEntry[index]
        let head = PageHead(
            title: entry.title, description: Excerpt.short(entry.lead), kind: .article,
            canonical: absolute(entry.address), breadcrumb: breadcrumb(section: section, root: root),
            section: section.map { site.sections[$0].id.text }, feeds: feedLinks(section: section, root: root),
            published: entry.frontMatter.date, modified: entry.frontMatter.updated)
        return document(frame(for: entry.address), head, Templates.entryPage(entryPage(index)))
    }
}
