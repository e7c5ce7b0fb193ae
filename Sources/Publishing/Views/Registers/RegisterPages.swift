import Bulletin
import HTML
import Templates
import Vietnamese

/// Makes the pages of the registers: what each shows, with names in place of indices.
struct RegisterPages {
    let views: SiteViews
    let registers: Registers
    /// The page that is made.
    let address: Address
    let addresses: RegisterAddresses

    var site: Site { views.site }
    var root: String { address.rootPrefix }

    /// Rows on a numbered page of a table; the newest page holds between one and two pages' worth.
    static let pageSize = 100
    /// Longest text in a cell, in characters: whole texts stand on the entries' pages.
    static let textLimit = 280

    static let origin = Origin(template: "registerPage (templates/Pages/RegisterPages.swift)")

    /// A page of a register as an output.
    static func output(
        _ address: Address, _ page: @escaping @Sendable (RegisterPages) -> RegisterPage,
        parents: @escaping @Sendable (RegisterPages) -> [Link] = { _ in [] }
    ) -> Output {
        Output(
            address, .list, from: origin,
            .render { views in
                guard let registers = views.registers, let addresses = views.registerAddresses else { return [] }
                let pages = RegisterPages(views: views, registers: registers, address: address, addresses: addresses)
                return try Page.bytes(pages.document(page(pages), parents: parents(pages)))
            })
    }

    private func document(_ page: RegisterPage, parents: [Link]) -> HTML {
        var head = PageHead(
            title: page.title, description: page.description, canonical: views.absolute(address),
            breadcrumb: views.breadcrumb(section: nil, root: root) + parents)
        head.scripts = [root + "assets/tables.js"]
        return Templates.document(views.frame(for: address), head, registerPage(page))
    }

    // MARK: Links

    func link(_ label: String, _ address: Address) -> Link { Link(label, to: root + address.path) }

    func link(toEntry index: Int, anchor: String? = nil) -> Link {
        let link = views.link(index, anchor: anchor, root: root)
        return Link(cut(link.label), to: link.address)
    }

    /// The page of a subject under its name, or under words of the entry.
    func link(to subject: Subject, as label: String? = nil) -> Link {
        let address = views.address(of: subject)
        return Link(label ?? registers.names.name(of: subject), to: address.map { root + $0.path } ?? "")
    }

    /// A body or person as written, with its page where there is one.
    func link(to reference: NameReference, on day: CivilDate?) -> Link {
        let label = registers.names.label(reference)
        guard let subject = registers.names.subject(reference, on: day) else { return Link(label, to: "") }
        return link(to: subject, as: label)
    }

    func cut(_ text: String) -> String {
        text.utf8.count <= Self.textLimit ? text : truncated(text, to: Self.textLimit)
    }

    /// The links to the neighbouring pages of a list.
    func pagination(_ list: PagedList, _ number: Int?) -> Pagination? {
        views.pagination(list, number, root: root)
    }
}

/// A list that is cut into pages numbered from the oldest, each a register's page.
struct RegisterList: Sendable {
    let list: PagedList
    let title: String
    /// Makes the parts of a page of some members; those of the first page stand beside what only it shows.
    let parts: @Sendable (RegisterPages, ArraySlice<Int>, _ isFront: Bool) -> [RegisterPart]
    let description: String?
    let parents: @Sendable (RegisterPages) -> [Link]

    init(
        _ members: [Int], title: String, front: Address, description: String? = nil,
        parents: @escaping @Sendable (RegisterPages) -> [Link],
        parts: @escaping @Sendable (RegisterPages, ArraySlice<Int>, Bool) -> [RegisterPart]
    ) {
        list = PagedList(
            entries: members, size: RegisterPages.pageSize, front: front,
            folder: String(front.path.dropLast(".html".count)))
        self.title = title
        self.description = description
        self.parents = parents
        self.parts = parts
    }

    var outputs: [Output] {
        let numbers: [Int?] = [nil] + (0..<list.numberedCount).map { $0 + 1 }
        return numbers.map { number in
            RegisterPages.output(
                number.map(list.address(ofPage:)) ?? list.front,
                { pages in
                    RegisterPage(
                        title: number.map { "\(title) – trang \($0)" } ?? title,
                        description: number == nil ? description : nil,
                        parts: parts(pages, number.map(list.entries(ofPage:)) ?? list.frontEntries, number == nil),
                        pagination: pages.pagination(list, number))
                },
                parents: { pages in
                    parents(pages) + (number == nil ? [] : [pages.link(title, list.front)])
                })
        }
    }
}
