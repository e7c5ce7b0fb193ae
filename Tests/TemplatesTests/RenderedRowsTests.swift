import Bulletin
import HTML
import Testing
import Vietnamese

@testable import Templates

/// Rows that are written once for many tables are what each of the tables would have written.
@Suite struct RenderedRowsTests {
    static let columns: [RegisterTable.Column] = [
        .init("Nội dung"), .init("Ngày", .day), .init("Giao cho"), .init("Hạn", .day), .init("Số", .number),
    ]

    static func due(_ day: Int) -> PartialDate {
        PartialDate(year: 2026, precision: .day(CivilDate(year: 2026, month: 2, day: day) ?? .first))
    }

    static func rows(root: String) -> [[RegisterCell]] {
        (1...3).map { number in
            [
                .link(Link("Việc <\(number)>", to: "\(root)tin-tuc/viec-\(number).html#d1")),
                .day(CivilDate(year: 2026, month: 1, day: number) ?? .first),
                .links([Link("Hội Nông dân", to: "\(root)giao-cho/nong-dan.html"), Link("và 2 đơn vị khác", to: "")]),
                .due(Self.due(number), isOpen: number == 2),
                .number(number * 1000),
            ]
        }
    }

    @Test(arguments: ["", "../", "../../"], [true, false])
    func theyAreAsIfWrittenThere(root: String, isWhole: Bool) {
        let written = RenderedRows(Self.rows(root: ""), Self.columns, optional: 2)
        var columns = Self.columns
        var rows = Self.rows(root: root)
        if !isWhole {
            columns.remove(at: 2)
            for row in rows.indices { rows[row].remove(at: 2) }
        }
        let order = [2, 0, 1]
        let expected = RegisterTable(id: "a", caption: "A", columns: columns, rows: order.map { rows[$0] })
        let table = RegisterTable(
            id: "a", caption: "A", columns: columns,
            rows: .rendered(
                order.map { RenderedRow(rows: written, row: $0) }, root: root, withoutOptional: !isWhole))
        #expect(registerTable(table) == registerTable(expected))
        #expect(registerTable(table).text.contains("data-due=\"2026-02-02\""))
    }
}
