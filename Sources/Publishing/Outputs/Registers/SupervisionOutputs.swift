import Bulletin
import Templates
import Vietnamese

/// Supervision and social criticism with recommendations and answers.
enum SupervisionOutputs {
    static func plan(_ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        let records = registers.supervision.records
        if records.isEmpty { return [] }
        return RegisterList(
            Array(records.indices), title: "Theo dõi giám sát, phản biện",
            front: addresses.index(addresses.supervision),
            description: "Các cuộc giám sát, phản biện xã hội; kiến nghị và việc trả lời.", size: 20,
            parents: { _ in [] }
        ) { pages, members, isFront in
            (isFront ? [pages.supervisionFigures] : [])
                + [pages.supervisionTable(members), pages.recommendationTable(members)]
        }.outputs
    }
}

extension RegisterPages {
    var supervisionFigures: RegisterPart {
        let records = registers.supervision.records
        let recommendations = records.flatMap { site.supervision($0).recommendations }
        return .figures([
            RegisterFigure(records.count, "cuộc giám sát, phản biện"),
            RegisterFigure(recommendations.count, "kiến nghị"),
            RegisterFigure(recommendations.count { $0.answered != nil }, "đã trả lời"),
            RegisterFigure(recommendations.count { $0.isOverdue(on: site.today) }, "quá hạn trả lời", isUrgent: true),
        ])
    }

    func supervisionTable(_ members: ArraySlice<Int>) -> RegisterPart {
        let rows = members.map { index -> [RegisterCell] in
            let record = registers.supervision.records[index]
            let value = site.supervision(record)
            let answered = value.recommendations.count { $0.answered != nil }
            return [
                .link(Link(cut(value.title), to: link(toEntry: record.entry, anchor: "giam_sat").address)),
                record.day.map { .day($0) } ?? .empty, value.kind.map { .text($0.label.capitalizedFirst) } ?? .empty,
                .text(cut(value.subjects.joined(separator: "; "))), value.basis.map { .text($0) } ?? .empty,
                value.status.map { .state(key: $0.rawValue, label: $0.label) } ?? .empty,
                value.recommendations.isEmpty ? .empty : .text("\(answered)/\(value.recommendations.count)"),
            ]
        }
        return .table(
            RegisterTable(
                id: "giam_sat", caption: "Cuộc giám sát, phản biện",
                columns: [
                    .init("Nội dung"), .init("Ngày", .day), .init("Hình thức", isFilter: true), .init("Đối tượng"),
                    .init("Căn cứ"), .init("Giai đoạn", isFilter: true), .init("Kiến nghị đã trả lời"),
                ], rows: rows))
    }

    func recommendationTable(_ members: ArraySlice<Int>) -> RegisterPart {
        let rows = members.flatMap { index -> [[RegisterCell]] in
            let record = registers.supervision.records[index]
            let recommendations = site.supervision(record).recommendations
            let shown = recommendations.prefix(10).map { recommendation -> [RegisterCell] in
                let isOpen = recommendation.answered == nil
                let isLate = recommendation.isOverdue(on: site.today)
                return [
                    .link(
                        Link(cut(recommendation.text), to: link(toEntry: record.entry, anchor: "giam_sat").address)),
                    recommendation.addressee.map { .link(link(to: $0, on: record.day)) } ?? .empty,
                    recommendation.due.map { .due($0, isOpen: isOpen) } ?? .empty,
                    .state(
                        key: isLate ? "overdue" : isOpen ? "assigned" : "done",
                        label: isLate ? "quá hạn" : isOpen ? "chờ trả lời" : "đã trả lời"),
                    recommendation.answered.map { .day($0) } ?? .empty,
                    recommendation.answer.map { .text(cut($0)) } ?? .empty,
                ]
            }
            if recommendations.count == shown.count { return shown }
            let rest = Link(
                "và \(recommendations.count - shown.count) kiến nghị khác trong bài",
                to: link(toEntry: record.entry, anchor: "giam_sat").address)
            return shown + [[.link(rest)] + [RegisterCell](repeating: .empty, count: 5)]
        }
        return .table(
            RegisterTable(
                id: "kien_nghi", caption: "Kiến nghị sau giám sát, phản biện",
                columns: [
                    .init("Kiến nghị"), .init("Gửi"), .init("Hạn trả lời", .day), .init("Tình trạng", isFilter: true),
                    .init("Trả lời ngày", .day), .init("Nội dung trả lời"),
                ], rows: rows))
    }
}
