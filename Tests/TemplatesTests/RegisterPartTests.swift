import Bulletin
import HTML
import Testing
import Vietnamese

@testable import Templates

/// How tables of registers are set.
@Suite struct RegisterPartTests {
    static let table = RegisterTable(
        id: "bang", caption: "Đã khen thưởng",
        columns: [.init("Người nhận"), .init("Hình thức"), .init("Số lượng", .number), .init("Quyết định")],
        rows: [
            [
                .link(Link("Ủy ban MTTQ tỉnh", to: "a.html")), .link(Link("Huân chương Lao động", to: "b.html")),
                .number(0), .noted(Link("1033/QĐ-CTN", to: ""), "02/10/2026"),
            ]
        ])

    static func markup(_ parts: [RegisterPart], title: String = "Khen thưởng") -> String {
        registerPage(RegisterPage(title: title, parts: parts)).text
    }

    @Test func aTableHasAHeadingAndStillACaption() {
        let markup = Self.markup([.table(Self.table)])
        #expect(markup.contains("<h2 class=\"table-title\">Đã khen thưởng</h2>"))
        #expect(markup.contains("<caption id=\"bang\" class=\"unseen\">Đã khen thưởng</caption>"))
    }

    @Test func belowTheHeadingOfAGroupTablesRankThird() {
        let markup = Self.markup([.table(Self.table), .heading("Năm 2026"), .table(Self.table)])
        #expect(markup.contains("<h2 class=\"table-title\">"))
        #expect(markup.contains("<h3 class=\"table-title\">"))
    }

    @Test func theTitleOfThePageIsNotSaidAgain() {
        #expect(!Self.markup([.table(Self.table)], title: "Đã khen thưởng").contains("table-title"))
    }

    @Test(arguments: [(4, 2, false), (5, 0, false), (5, 1, true), (3, 4, true)])
    func manyColumnsAreWide(texts: Int, numbers: Int, isWide: Bool) {
        var table = Self.table
        let columns = texts + numbers
        table.columns = (1...columns).map { RegisterTable.Column("Cột \($0)", $0 > texts ? .number : .text) }
        table.rows = [[RegisterCell](repeating: .empty, count: columns)]
        #expect(Self.markup([.table(table)]).contains("class=\"table register wide\"") == isWide)
    }

    @Test func aTableWithoutRowsLeavesNothing() {
        var table = Self.table
        table.rows = []
        #expect(!Self.markup([.table(table)]).contains("Đã khen"))
    }

    @Test func cellsAreSetByWhatTheyHold() {
        let markup = Self.markup([.table(Self.table)])
        #expect(markup.contains("data-label=\"Hình thức\" class=\"names\""))
        #expect(markup.contains("data-label=\"Số lượng\" class=\"number none\""))
        #expect(markup.contains("data-label=\"Quyết định\" class=\"short\""))
    }

    @Test(
        arguments: [
            (AwardKind.order, AwardGrade?.some(.second), "Huân chương Lao động hạng Nhì", "Huân chương hạng Nhì"),
            (.order, nil, "Huân chương Lao động hạng Nhì", nil),
            (.emulationFlag, nil, "Cờ dẫn đầu phong trào thi đua", "Cờ thi đua"),
            (.certificateOfMerit, nil, nil, nil),
        ] as [(AwardKind, AwardGrade?, String?, String?)])
    func theFormOfAnAwardIsSaidOnce(kind: AwardKind, grade: AwardGrade?, title: String?, form: String?) {
        #expect(formOfAward(kind, grade, besides: title) == form)
    }
}
