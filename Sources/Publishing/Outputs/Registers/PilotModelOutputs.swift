import Bulletin
import Templates
import Vietnamese

/// The registry of models.
enum PilotModelOutputs {
    static func plan(_ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        let records = registers.models.records
        if records.isEmpty { return [] }
        let title = "Danh mục mô hình"
        return RegisterList(
            Array(records.indices), title: title, front: addresses.index(addresses.models),
            description: "Các mô hình, giai đoạn, nơi thực hiện và những bài đã viết.", size: 50, parents: { _ in [] }
        ) { pages, members, isFront in
            (isFront ? [pages.modelFigures] : []) + [pages.modelTable(members, caption: title)]
        }.outputs
    }
}

extension RegisterPages {
    var modelFigures: RegisterPart {
        let records = registers.models.records
        let counts = PilotModelStatus.allCases.compactMap { status -> RegisterFigure? in
            let count = records.count { $0.model.status == status }
            return count == 0 ? nil : RegisterFigure(count, status.label)
        }
        return .figures([RegisterFigure(records.count, "mô hình")] + counts)
    }

    func modelTable(_ members: ArraySlice<Int>, caption: String) -> RegisterPart {
        let rows = members.map { index -> [RegisterCell] in
            let record = registers.models.records[index]
            let model = record.model
            var links = record.reports.prefix(4).map { link(toEntry: $0.entry) }
            if record.reports.count > 4 { links.append(Link("và \(record.reports.count - 4) bài khác", to: "")) }
            return [
                .noted(Link(cut(record.title), to: ""), model.summary.map(cut) ?? ""),
                model.status.map { .state(key: $0.rawValue, label: $0.label) } ?? .empty,
                model.sites.map { .text(cut($0)) } ?? .empty,
                model.organization.map { .link(link(to: $0, on: nil)) } ?? .empty,
                model.due.map { .period($0) } ?? .empty, .links(links),
            ]
        }
        return .table(
            RegisterTable(
                id: "mo_hinh", caption: caption,
                columns: [
                    .init("Mô hình"), .init("Giai đoạn", isFilter: true), .init("Nơi thực hiện"), .init("Đơn vị"),
                    .init("Tổng kết", .day), .init("Bài"),
                ], rows: rows))
    }
}
