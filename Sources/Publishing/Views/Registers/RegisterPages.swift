import Bulletin
import HTML
import Templates
import Vietnamese

/// Makes the pages of the registers: what each shows, with names in place of indices.
struct RegisterPages {
    let views: SiteViews
    let registers: Registers
    let names: NamePages
    /// What has become of bodies that are no more.
    let notes: [Subject: String]
    /// The page that is made.
    let address: Address
    let addresses: RegisterAddresses
    let rows: RegisterRows

    var site: Site { _read { yield views.site } }
    /// What stands before an address to reach it from this page.
    private(set) var root: String

    /// Rows on a numbered page of a table; the newest page holds between one and two pages' worth.
    static let pageSize = 80
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
                guard let registers = views.registers, let names = views.namePages,
                    let addresses = views.registerAddresses, let rows = views.registerRows
                else { return [] }
                let pages = RegisterPages(
                    views: views, registers: registers, names: names, notes: views.presentNotes, address: address,
                    addresses: addresses, rows: rows, root: address.rootPrefix)
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

    /// The same for rows that pages at every depth show.
    var fromRoot: RegisterPages {
        var pages = self
        pages.root = ""
        return pages
    }

    // MARK: Links

    func link(_ label: String, _ address: Address) -> Link { Link(label, to: root + address.path) }

    func link(toEntry index: Int, anchor: String? = nil) -> Link {
        Link(cut(site.entries[index].title), to: address(ofEntry: index, anchor: anchor))
    }

    /// What a page of a register writes to reach an entry.
    func address(ofEntry index: Int, anchor: String? = nil) -> String {
        let path = site.entries[index].address.path
        return anchor.map { String(pieces: root, path, "#", $0) } ?? String(pieces: root, path)
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

    /// What a table does not show of a number of rows, and the file that holds them all.
    func rest(_ words: String, of table: String, _ label: String = "Tải đủ (CSV)") -> RegisterPart {
        .rest(words, link(label, Address("\(addresses.data)/\(table).csv")))
    }

    /// The links to the neighbouring pages of a list.
    func pagination(_ list: PagedList, _ number: Int?) -> Pagination? {
        views.pagination(list, number, root: root)
    }
}
