import Bulletin
import HTML
import Templates
import Vietnamese

/// All entries by year and month.
enum ArchiveOutputs {
    static let index = Address("luu-tru/index.html")

    static func address(year: Int) -> Address { Address("luu-tru/\(year).html") }

    static func address(year: Int, month: Int) -> Address {
        Address("luu-tru/\(year)/\(month < 10 ? "0" : "")\(month).html")
    }

    static func plan(_ views: SiteViews) -> [Output] {
        let origin = Origin(template: "indexPage (templates/Pages/ListPages.swift)")
        var outputs = [
            Output(index, .list, from: origin, .render { try Page.bytes($0.archiveIndexDocument()) })
        ]
        for (year, months) in views.archive {
            outputs.append(
                Output(
                    address(year: year), .list, from: origin,
                    .render { try Page.bytes($0.yearDocument(year, months)) }))
            for (month, entries) in months {
                outputs.append(
                    Output(
                        address(year: year, month: month), .list, from: origin,
                        .render { try Page.bytes($0.monthDocument(year, month, entries)) }))
            }
        }
        return outputs
    }

    /// Entries by year and month, newest first in all.
    static func archive(of site: Site) -> [(year: Int, months: [(month: Int, entries: [Int])])] {
        var years: [Int: [Int: [Int]]] = [:]
        for index in site.entries.indices where site.entries[index].kind != .page {
            guard let day = site.entries[index].day else { continue }
            years[day.year, default: [:]][day.month, default: []].append(index)
        }
        return years.sorted { $0.key > $1.key }.map { year, months in
            (year, months.sorted { $0.key > $1.key }.map { ($0.key, $0.value) })
        }
    }
}

extension SiteViews {
    func archiveIndexDocument() -> HTML {
        let root = ArchiveOutputs.index.rootPrefix
        let links = archive.map { year, months in
            CountedLink(
                link: Link("Năm \(year)", to: root + ArchiveOutputs.address(year: year).path),
                count: months.reduce(0) { $0 + $1.entries.count })
        }
        let page = IndexPage(title: "Lưu trữ", description: nil, groups: [IndexGroup(title: nil, links: links)])
        return indexDocument(page, at: ArchiveOutputs.index)
    }

    func yearDocument(_ year: Int, _ months: [(month: Int, entries: [Int])]) -> HTML {
        let address = ArchiveOutputs.address(year: year)
        let links = months.map { month, entries in
            CountedLink(
                link: Link(
                    "Tháng \(month)",
                    to: address.rootPrefix + ArchiveOutputs.address(year: year, month: month).path),
                count: entries.count)
        }
        let page = IndexPage(title: "Năm \(year)", description: nil, groups: [IndexGroup(title: nil, links: links)])
        return indexDocument(page, at: address, parents: [archiveLink(from: address)])
    }

    func monthDocument(_ year: Int, _ month: Int, _ entries: [Int]) -> HTML {
        let address = ArchiveOutputs.address(year: year, month: month)
        let root = address.rootPrefix
        let page = ListPage(
            title: "Tháng \(month)/\(year)", description: nil,
            cards: entries.map { card($0, root: root, [.lead, .section]) }, layout: .list, pagination: nil)
        let year = Link("Năm \(year)", to: root + ArchiveOutputs.address(year: year).path)
        let head = PageHead(
            title: page.title, canonical: absolute(address),
            breadcrumb: breadcrumb(section: nil, root: root) + [archiveLink(from: address), year])
        return document(frame(for: address), head, listPage(page))
    }

    private func archiveLink(from address: Address) -> Link {
        Link("Lưu trữ", to: address.rootPrefix + ArchiveOutputs.index.path)
    }
}
