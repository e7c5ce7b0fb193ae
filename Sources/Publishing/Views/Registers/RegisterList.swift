import Bulletin
import Templates

/// A list that is cut into pages numbered from the oldest, each a register's page.
struct RegisterList: Sendable {
    let list: PagedList
    let title: String
    /// Makes the parts of a page of some members; those of the first page stand beside what only it shows.
    let parts: @Sendable (RegisterPages, ArraySlice<Int>, _ isFront: Bool) -> [RegisterPart]
    let description: String?
    /// What stands above the title.
    let kicker: String?
    let parents: @Sendable (RegisterPages) -> [Link]

    init(
        _ members: [Int], title: String, front: Address, description: String? = nil, kicker: String? = nil,
        size: Int = RegisterPages.pageSize, parents: @escaping @Sendable (RegisterPages) -> [Link],
        parts: @escaping @Sendable (RegisterPages, ArraySlice<Int>, Bool) -> [RegisterPart]
    ) {
        list = PagedList(
            entries: members, size: size, front: front,
            folder: String(front.path.dropLast(".html".count)))
        self.title = title
        self.description = description
        self.kicker = kicker
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
                        title: number.map { "\(title) – trang \($0)" } ?? title, kicker: kicker,
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
