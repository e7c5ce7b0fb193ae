import Testing

@testable import Bulletin

@Suite struct FieldLocatorTests {
    static let source = SourceText(
        path: "bai.md",
        bytes: Array(
            """
            ---
            tiêu đề: Hội nghị
            date: 2023-11-28
            tag: Dân vận
            participants:
              - name: A
                vai trò: chủ trì
              -
              - Lê Thị B
              - {name: C, roles: [chair, guest]}
            cover:
              tệp: a.jpg
            agenda: {title: X}
            checks:
              a-b: off
            views:
            kind: tin: x
            ---
            """.utf8))

    @Test(arguments: [
        ("title", "2:10+8"), ("date", "3:7+10"), ("tags", "4:6+7"), ("tags[0]", "4:6+7"), ("participants", "5:1+12"),
        ("participants[0]", "6:5+4"), ("participants[0].name", "6:11+1"), ("participants[0].roles", "7:14+7"),
        ("participants[0].roles[0]", "7:14+7"), ("participants[0].count", "6:5+4"), ("participants[1]", "9:5+8"),
        ("participants[1].name", "9:5+8"), ("participants[2].roles[1]", "10:30+5"), ("participants[9].name", "5:1+12"),
        ("cover", "11:1+5"), ("cover.file", "12:8+5"), ("cover.alt", "11:1+5"), ("agenda[0].title", "13:17+1"),
        ("checks.a-b", "15:8+3"), ("views", "16:1+5"), ("kind", "17:7+6"),
    ])
    func findsFields(path: String, place: String) {
        let block = FrontMatterBlock(of: Self.source, table: Sample.table)
        let location = block.yaml.flatMap { FieldLocator.location(of: path, in: $0, table: Sample.table) }
        #expect(location.map { "\($0.line):\($0.column)+\($0.length)" } == place)
    }

    @Test(arguments: ["score", "", "x", "[", "participants[x]", "a.b.c", "..", "title[", "participants[-1]"])
    func survivesOtherPaths(path: String) {
        let block = FrontMatterBlock(of: Self.source, table: Sample.table)
        let location = block.yaml.flatMap { FieldLocator.location(of: path, in: $0, table: Sample.table) }
        let isKnown = path.hasPrefix("participants") || path.hasPrefix("title")
        #expect((location != nil) == isKnown)
    }
}
