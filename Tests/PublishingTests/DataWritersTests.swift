import Testing

@testable import Publishing

/// Values of open data as spreadsheets and programs read them.
@Suite struct DataWritersTests {
    static func table(_ values: [DataValue]) -> DataTable {
        DataTable(
            name: "bang", title: "Bảng", description: "", columns: values.indices.map { .init("c\($0)", .text, "") },
            count: 1
        ) { _ in values }
    }

    @Test(
        arguments: [
            (.none, ""), (.text("họp"), "họp"), (.text("a,b"), "\"a,b\""), (.text("nói \"có\""), "\"nói \"\"có\"\"\""),
            (.text("\""), "\"\"\"\""), (.text("một\nhai"), "\"một\nhai\""), (.text("=1+1"), "'=1+1"),
            (.text("-a,b"), "\"'-a,b\""), (.text("@a"), "'@a"), (.text("a-b"), "a-b"),
            (.list(["a", "b,c"]), "\"a; b,c\""),
            (.list(["+a"]), "'+a"), (.list([]), ""), (.integer(-12), "-12"), (.number(1.5), "1.5"), (.number(2), "2"),
            (.boolean(true), "true"),
        ] as [(DataValue, String)])
    func cellsOfCSV(_ value: DataValue, _ expected: String) {
        let lines = String(decoding: CSVWriter.bytes(of: Self.table([value, .text("z")])), as: UTF8.self)
        #expect(lines == "\u{FEFF}c0,c1\r\n\(expected),z\r\n")
    }

    @Test func membersOfJSON() {
        let values: [DataValue] = [
            .none, .text("nói \"có\""), .list(["a", "b"]), .integer(12), .number(1.5), .boolean(false), .list([]),
        ]
        let text = String(decoding: DataJSONWriter.bytes(of: Self.table(values)), as: UTF8.self)
        #expect(
            text == """
                [
                {"c1":"nói \\"có\\"","c2":["a","b"],"c3":12,"c4":1.5,"c5":false,"c6":[]}
                ]

                """)
    }
}
