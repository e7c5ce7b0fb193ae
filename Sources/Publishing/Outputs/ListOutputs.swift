import Bulletin
import HTML
import Templates

/// Plans the pages of one list of entries.
enum ListOutputs {
    /// What the pages of a list have in common.
    struct Description: Sendable {
        var title: String
        var description: String?
        var layout: SectionLayout
        /// Position of the section, for lists of a section.
        var section: Int?
        var feeds: @Sendable (SiteViews, _ root: String) -> [Link]
        /// Pages above this list, from the site's root.
        var parents: [(label: String, address: Address)]
        /// A page with what the entries of the list record.
        var dossier: Address?
        var template: String
    }

    static func plan(_ list: PagedList, _ description: Description) -> [Output] {
        let origin = Origin(template: description.template)
        var outputs = [
            Output(list.front, .list, from: origin, .render { try Page.bytes($0.listDocument(list, nil, description)) })
        ]
        if list.numberedCount == 0 { return outputs }
        for number in 1...list.numberedCount {
            outputs.append(
                Output(
                    list.address(ofPage: number), .list, from: origin,
                    .render { try Page.bytes($0.listDocument(list, number, description)) }))
        }
        return outputs
    }
}

extension SiteViews {
    /// A page of a list; nil is the first one, which holds the newest entries.
    func listDocument(_ list: PagedList, _ number: Int?, _ about: ListOutputs.Description) -> HTML {
        let address = number.map(list.address(ofPage:)) ?? list.front
        let root = address.rootPrefix
        let members = number.map(list.entries(ofPage:)) ?? list.frontEntries
        var page = ListPage(
            title: number.map { "\(about.title) – trang \($0)" } ?? about.title,
            description: number == nil ? about.description : nil,
            cards: members.map { listCard($0, about, root: root) },
            layout: about.layout, pagination: pagination(list, number, root: root))
        if number == nil {
            page.more = about.dossier.map {
                Link("Hồ sơ: cuộc họp, quyết định, khen thưởng, mô hình", to: root + $0.path)
            }
        }
        var breadcrumb = breadcrumb(section: nil, root: root)
        breadcrumb += about.parents.map { Link($0.label, to: root + $0.address.path) }
        if number != nil { breadcrumb.append(Link(about.title, to: root + list.front.path)) }
        let head = PageHead(
            title: page.title, description: about.description, canonical: absolute(address), breadcrumb: breadcrumb,
            section: about.section.map { site.sections[$0].id.text }, feeds: about.feeds(self, root))
        return document(frame(for: address), head, listPage(page))
    }

    /// An entry as a list of a layout shows it. Lists of a section do not name it in every line.
    private func listCard(_ index: Int, _ about: ListOutputs.Description, root: String) -> EntryCard {
        switch about.layout {
        case .documents: documentCard(index, root: root)
        case .schedule: card(index, root: root, .lead)
        case .list, .cards: card(index, root: root, about.section == nil ? .all : [.picture, .lead])
        }
    }

    /// Links to the neighbouring pages. Nothing here tells how many pages there are: a full page stays as it is.
    func pagination(_ list: PagedList, _ number: Int?, root: String) -> Pagination? {
        let count = list.numberedCount
        if count == 0 { return nil }
        let current = number ?? count + 1
        func address(_ page: Int) -> String { root + (page > count ? list.front : list.address(ofPage: page)).path }
        var pages: [Pagination.PageLink?] = []
        for page in stride(from: min(current + 2, count + 1), through: max(current - 2, 1), by: -1) {
            pages.append(Pagination.PageLink(number: page, address: address(page), isCurrent: page == current))
        }
        if current - 2 > 2 { pages.append(nil) }
        if current - 2 > 1 { pages.append(Pagination.PageLink(number: 1, address: address(1), isCurrent: false)) }
        return Pagination(
            number: current, count: count + 1,
            newer: current > count ? nil : Link("Mới hơn", to: address(current + 1)),
            older: current == 1 ? nil : Link("Cũ hơn", to: address(current - 1)), pages: pages)
    }
}
