import Bulletin
import Templates

/// A list in an order of its own, by name or by due date, cut into pages that are numbered from the first.
struct RegisterSequence<Member: Sendable>: Sendable {
    /// Members under one caption; a group may go on over several pages.
    struct Group: Sendable {
        let title: String
        var members: [Member]
    }

    /// At least one page, which may be empty.
    let pages: [[Group]]
    let front: Address
    let title: String
    let description: String?
    let parents: @Sendable (RegisterPages) -> [Link]
    /// Makes the parts of a page; those of the first page stand beside what only it shows.
    let parts: @Sendable (RegisterPages, [Group], _ isFront: Bool) -> [RegisterPart]

    /// Cuts the groups into pages of at most `size` members.
    init(
        _ groups: [Group], title: String, front: Address, description: String? = nil, size: Int,
        parents: @escaping @Sendable (RegisterPages) -> [Link] = { _ in [] },
        parts: @escaping @Sendable (RegisterPages, [Group], Bool) -> [RegisterPart]
    ) {
        var pages: [[Group]] = [[]]
        var room = size
        for group in groups {
            var rest = group.members[...]
            while !rest.isEmpty {
                if room == 0 {
                    pages.append([])
                    room = size
                }
                let part = rest.prefix(room)
                pages[pages.count - 1].append(Group(title: group.title, members: Array(part)))
                room -= part.count
                rest = rest.dropFirst(part.count)
            }
        }
        self.pages = pages
        self.front = front
        self.title = title
        self.description = description
        self.parents = parents
        self.parts = parts
    }

    private func address(_ number: Int) -> Address {
        number == 1 ? front : Address("\(front.path.dropLast(".html".count))/trang-\(number).html")
    }

    var outputs: [Output] {
        pages.indices.map { index in
            let number = index + 1
            return RegisterPages.output(
                address(number),
                { made in
                    let pagination = Pagination(
                        number: number, count: pages.count,
                        newer: number == 1 ? nil : made.link("Trang trước", address(number - 1)),
                        older: number == pages.count ? nil : made.link("Trang sau", address(number + 1)), pages: [])
                    return RegisterPage(
                        title: number == 1 ? title : "\(title) – trang \(number)",
                        description: number == 1 ? description : nil,
                        parts: parts(made, pages[index], number == 1),
                        pagination: pages.count == 1 ? nil : pagination)
                },
                parents: { made in parents(made) + (number == 1 ? [] : [made.link(title, front)]) })
        }
    }
}
