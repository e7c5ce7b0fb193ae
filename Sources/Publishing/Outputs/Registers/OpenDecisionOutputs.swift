import Bulletin
import Templates
import Vietnamese

/// The board "việc còn mở": what is overdue first, then by the month in which it is due.
enum OpenDecisionOutputs {
    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        if registers.decisions.records.isEmpty { return [] }
        let pages = OpenDecisionBoard(site, registers).pages
        return pages.indices.map { index in
            RegisterPages.output(
                addresses.board(page: index + 1), { $0.boardPage(pages[index], number: index + 1, of: pages.count) },
                parents: { [$0.decisionsLink] })
        }
    }
}

/// Open decisions in groups, cut into pages.
struct OpenDecisionBoard: Sendable {
    struct Group: Sendable {
        var title: String
        var records: [Int]
    }

    /// At least one page, which may be empty.
    let pages: [[Group]]

    init(_ site: Site, _ registers: Registers) {
        var groups: [Group] = []
        for index in registers.decisions.open(in: site) {
            let due = site.decision(registers.decisions.records[index].reference).due?.lastDay
            let title =
                due.map { $0 < site.today ? "Quá hạn" : "Hạn trong tháng \($0.month)/\($0.year)" } ?? "Không ghi hạn"
            if groups.last?.title == title {
                groups[groups.count - 1].records.append(index)
            } else {
                groups.append(Group(title: title, records: [index]))
            }
        }
        var pages: [[Group]] = [[]]
        var room = RegisterPages.pageSize * 2
        for group in groups {
            var rest = group.records[...]
            while !rest.isEmpty {
                if room == 0 {
                    pages.append([])
                    room = RegisterPages.pageSize * 2
                }
                let part = rest.prefix(room)
                pages[pages.count - 1].append(Group(title: group.title, records: Array(part)))
                room -= part.count
                rest = rest.dropFirst(part.count)
            }
        }
        self.pages = pages
    }
}

extension RegisterPages {
    func boardPage(_ groups: [OpenDecisionBoard.Group], number: Int, of count: Int) -> RegisterPage {
        let open = registers.decisions.records.filter(\.isOpen)
        var parts: [RegisterPart] = []
        if number == 1 {
            parts.append(
                .figures([
                    RegisterFigure(open.count, "việc còn mở"),
                    RegisterFigure(open.count { $0.status == .overdue }, "quá hạn", isUrgent: true),
                ]))
        }
        if groups.isEmpty { parts.append(.note("Không còn việc nào đang mở.")) }
        parts += groups.enumerated().map { index, group in
            decisionTable(group.records, id: "nhom_\(index + 1)", caption: group.title)
        }
        let pagination = Pagination(
            number: number, count: count,
            newer: number == 1 ? nil : link("Trang trước", addresses.board(page: number - 1)),
            older: number == count ? nil : link("Trang sau", addresses.board(page: number + 1)), pages: [])
        return RegisterPage(
            title: number == 1 ? "Việc còn mở" : "Việc còn mở – trang \(number)",
            description: number == 1 ? "Việc đã giao chưa xong, quá hạn đứng đầu, rồi theo tháng đến hạn." : nil,
            parts: parts, pagination: count == 1 ? nil : pagination)
    }
}
