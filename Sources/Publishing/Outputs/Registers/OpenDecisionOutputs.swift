import Bulletin
import Templates
import Vietnamese

/// The board "việc còn mở": what is overdue first, then by the month in which it is due.
enum OpenDecisionOutputs {
    static func plan(_ site: Site, _ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        if registers.decisions.records.isEmpty { return [] }
        return RegisterSequence(
            groups(site, registers), title: "Việc còn mở", front: addresses.board,
            description: "Việc đã giao chưa xong, quá hạn đứng đầu, rồi theo tháng đến hạn.",
            size: RegisterPages.pageSize * 2, parents: { [$0.decisionsLink] }
        ) { pages, groups, isFront in
            (isFront ? [pages.boardFigures] : [])
                + (groups.isEmpty ? [.note("Không còn việc nào đang mở.")] : [])
                + groups.enumerated().map { index, group in
                    pages.decisionTable(group.members, id: "nhom_\(index + 1)", caption: group.title)
                }
        }.outputs
    }

    private static func groups(_ site: Site, _ registers: Registers) -> [RegisterSequence<Int>.Group] {
        var groups: [RegisterSequence<Int>.Group] = []
        for index in registers.decisions.open(in: site) {
            let due = site.decision(registers.decisions.records[index].reference).due?.lastDay
            let title =
                due.map { $0 < site.today ? "Quá hạn" : "Hạn trong tháng \($0.month)/\($0.year)" } ?? "Không ghi hạn"
            if groups.last?.title == title {
                groups[groups.count - 1].members.append(index)
            } else {
                groups.append(.init(title: title, members: [index]))
            }
        }
        return groups
    }
}

extension RegisterPages {
    var boardFigures: RegisterPart {
        let open = registers.decisions.records.filter(\.isOpen)
        return .figures([
            RegisterFigure(open.count, "việc còn mở"),
            RegisterFigure(open.count { $0.status == .overdue }, "quá hạn", isUrgent: true),
        ])
    }
}
