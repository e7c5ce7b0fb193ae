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
        let page = entryPage(index)
        var head = PageHead(
            title: entry.title, description: excerpts[index].isEmpty ? nil : excerpts[index],
            kind: entry.kind == .page ? .website : .article, canonical: absolute(entry.address),
            breadcrumb: breadcrumb(section: section, root: root),
            section: section.map { site.sections[$0].id.text }, feeds: feedLinks(section: section, root: root))
        head.published = entry.date
        head.modified = entry.updated
        head.sectionLabel = section.map { site.sections[$0].label }
        head.tags = entry.tags
        head.leadPicture = entry.kind == .minutes || entry.kind == .document ? nil : page.cover
        head.socialPicture = socialPicture(of: page.cover, media: site.links[index].cover)
        head.structuredData = entryData(index)
        return document(frame(for: entry.address), head, Templates.entryPage(page))
    }

    /// The cover for social networks, which take absolute addresses only.
    func socialPicture(of cover: Picture?, media: Int?) -> Picture? {
        guard var picture = cover, let media, let card = cardPicture(media), let address = absolute(card.address)
        else { return nil }
        picture.address = address
        picture.sources = []
        picture.width = card.size?.width
        picture.height = card.size?.height
        return picture
    }
}
