import Bulletin
import HTML
import Templates

/// The list of tags, and the entries of each.
enum TagOutputs {
    static let index = Address("tu-khoa/index.html")

    static func plan(_ views: SiteViews) -> [Output] {
        let overview = Output(
            index, .list, from: Origin(template: "indexPage (templates/Pages/ListPages.swift)"),
            .render { try Page.bytes($0.tagIndexDocument()) })
        return [overview]
            + views.site.tags.flatMap { tag in
                let list = PagedList(
                    entries: tag.entries, size: views.site.pageSize, front: tag.address, folder: "tu-khoa/\(tag.slug)")
                return ListOutputs.plan(
                    list,
                    ListOutputs.Description(
                        title: "Từ khóa: \(tag.name)", description: nil, layout: .list, section: nil,
                        feeds: { _, _ in [] }, parents: [("Từ khóa", index)],
                        template: "listPage (templates/Pages/ListPages.swift)"))
            }
    }
}

extension SiteViews {
    /// All tags with the number of their entries.
    func tagIndexDocument() -> HTML {
        let root = TagOutputs.index.rootPrefix
        let links = site.tags.map {
            CountedLink(link: Link($0.name, to: root + $0.address.path), count: $0.entries.count)
        }
        let page = IndexPage(title: "Từ khóa", description: nil, groups: [IndexGroup(title: nil, links: links)])
        return indexDocument(page, at: TagOutputs.index)
    }

    /// A page of links.
    func indexDocument(_ page: IndexPage, at address: Address, parents: [Link] = []) -> HTML {
        let head = PageHead(
            title: page.title, description: page.description, canonical: absolute(address),
            breadcrumb: breadcrumb(section: nil, root: address.rootPrefix) + parents)
        return document(frame(for: address), head, Templates.indexPage(page))
    }
}
