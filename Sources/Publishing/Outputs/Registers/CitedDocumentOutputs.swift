import Bulletin
import Templates
import Vietnamese

/// Documents that entries cite, and those who cite each.
enum CitedDocumentOutputs {
    static func plan(_ registers: Registers, _ addresses: RegisterAddresses) -> [Output] {
        let records = registers.documents.records
        if records.isEmpty { return [] }
        let title = "Văn bản viện dẫn"
        let list = RegisterList(
            Array(records.indices), title: title, front: addresses.index(addresses.documents),
            description: "Văn bản mà các bài viện dẫn hoặc lấy làm căn cứ, mới ban hành đứng trước.",
            parents: { _ in [] }
        ) { pages, members, _ in [pages.documentTable(members, caption: title)] }
        // Documents that one entry only cites lead straight to it.
        let pages = records.indices.filter { records[$0].entries.count > 1 }.flatMap { index in
            RegisterList(
                records[index].entries, title: records[index].number, front: addresses.document(records[index]),
                kicker: title, parents: { [$0.link(title, addresses.index(addresses.documents))] }
            ) { pages, entries, isFront in
                (isFront ? [pages.documentFacts(index)] : [])
                    + [pages.entryTable(entries, id: "bai", caption: "Các bài viện dẫn")]
            }.outputs
        }
        return list.outputs + pages
    }
}

extension RegisterPages {
    func documentTable(_ members: ArraySlice<Int>, caption: String) -> RegisterPart {
        let rows = members.map { index -> [RegisterCell] in
            let record = registers.documents.records[index]
            let own =
                record.entries.count > 1 ? link(record.number, addresses.document(record)) : Link(record.number, to: "")
            return [
                .link(own), record.date.map { .day($0) } ?? .empty, .link(titleLink(record)),
                .number(record.entries.count),
                .links(record.entries.prefix(2).map { link(toEntry: $0) }),
            ]
        }
        return .table(
            RegisterTable(
                id: "van_ban", caption: caption,
                columns: [
                    .init("Số, ký hiệu"), .init("Ban hành", .day), .init("Trích yếu"), .init("Số bài", .number),
                    .init("Bài gần nhất"),
                ], rows: rows))
    }

    /// The title with the document itself: on this site, or elsewhere.
    private func titleLink(_ record: CitedDocumentRecord) -> Link {
        let label = record.title.map(cut) ?? (record.publishedAs != nil || record.url != nil ? "Xem văn bản" : "")
        if let entry = record.publishedAs { return Link(label, to: link(toEntry: entry).address) }
        return Link(label, to: record.url?.text ?? "")
    }

    func documentFacts(_ index: Int) -> RegisterPart {
        let record = registers.documents.records[index]
        return .facts([
            RegisterFact("Ngày ban hành", record.date.map { [Link($0.short, to: "")] } ?? []),
            RegisterFact("Trích yếu", record.title == nil ? [] : [titleLink(record)]),
        ])
    }

    /// Entries by title, day and section.
    func entryTable(_ entries: ArraySlice<Int>, id: String, caption: String) -> RegisterPart {
        .table(
            RegisterTable(
                id: id, caption: caption,
                columns: [
                    .init("Bài"), .init("Ngày", .day), .init("Loại", isFilter: true),
                    .init("Chuyên mục", isFilter: true),
                ],
                rows: entries.map { index in
                    [
                        .link(link(toEntry: index)), site.entries[index].day.map { .day($0) } ?? .empty,
                        .text(site.entries[index].kind.label.capitalizedFirst),
                        views.sectionLink(ofEntry: index, root: root).map { .link($0) } ?? .empty,
                    ]
                }))
    }
}
