import Bulletin
import Templates

/// The lists of the sections.
enum SectionOutputs {
    static func plan(_ views: SiteViews) -> [Output] {
        let size = views.site.pageSize
        return views.site.sections.indices.flatMap { index in
            let section = views.site.sections[index]
            let list = PagedList(
                entries: section.entries, size: size, front: section.address, folder: section.id.text)
            return ListOutputs.plan(
                list,
                ListOutputs.Description(
                    title: section.label, description: section.description, layout: section.layout, section: index,
                    feeds: { $0.feedLinks(section: index, root: $1) }, parents: [],
                    template: "listPage (templates/Pages/ListPages.swift)"))
        }
    }
}
