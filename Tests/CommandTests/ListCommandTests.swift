import Foundation
import Testing

@Suite struct ListCommandTests {
    private func site() throws -> Scratch {
        let site = try Scratch()
        try site.write("title: Bản tin mẫu\n", to: "content/site.yaml")
        try site.write(
            """
            ---
            title: Họp tháng 1
            date: 2026-01-05
            decisions:
              - kind: task
                text: Việc quá hạn, “rất” gấp
                assignees:
                  - Hội Nông dân
                due: 2026-02-28
                status: assigned
              - kind: task
                text: Việc chưa đến hạn
                assignees:
                  - Ban Phong trào
                due: 2027-12-31
                status: assigned
              - kind: conclusion
                text: "=Việc đã xong"
                status: done
            awards:
              - kind: certificate_of_merit
                year: 2025
                status: presented
                count: 3
                recipients:
                  - Xã Một
              - kind: emulation_flag
                year: 2025
                status: voted
                recipients:
                  - Xã Hai
            participants:
              - name: Nguyễn Văn An
                role: chair
              - name: Trần Thị Bình
            ---

            Nội dung.
            """, to: "content/tin-tuc/2026/2026-01-05-hop.md")
        return site
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var has: [String] = []
        var lacks: [String] = []
        var testDescription: String { arguments.joined(separator: " ") }
    }

    private static let cases = [
        Case(arguments: ["decisions"], has: ["NỘI DUNG", "Việc quá hạn", "Việc chưa đến hạn", "=Việc đã xong"]),
        Case(arguments: ["decisions", "--open"], has: ["Việc quá hạn", "chưa đến hạn"], lacks: ["đã xong"]),
        Case(arguments: ["decisions", "--overdue"], has: ["Việc quá hạn"], lacks: ["chưa đến hạn", "đã xong"]),
        Case(arguments: ["decisions", "--assignee", "hoi nong dan"], has: ["Việc quá hạn"], lacks: ["chưa đến hạn"]),
        Case(
            arguments: ["decisions", "--due-before", "2026-03-31"], has: ["Việc quá hạn"],
            lacks: ["chưa đến hạn", "đã xong"]),
        Case(arguments: ["decisions", "--status", "hoàn thành"], has: ["=Việc đã xong"], lacks: ["Việc quá hạn"]),
        Case(arguments: ["decisions", "--kind", "conclusion", "--csv"], has: ["id,entry,date", "'=Việc đã xong"]),
        Case(
            arguments: ["decisions", "--overdue", "--json"],
            has: ["\"text\":\"Việc quá hạn, “rất” gấp\"", "\"is_open\":true"]),
        Case(arguments: ["awards", "--conferred"], has: ["Xã Một", "bằng khen"], lacks: ["Xã Hai"]),
        Case(arguments: ["awards", "--proposed", "--year", "2025"], has: ["Xã Hai"], lacks: ["Xã Một"]),
        Case(arguments: ["awards", "--year", "2024", "--json"], has: ["["], lacks: ["Xã"]),
        Case(arguments: ["participants", "--role", "chủ trì"], has: ["Nguyễn Văn An"], lacks: ["Trần Thị Bình"]),
        Case(arguments: ["entries", "--section", "tin-tuc", "--year", "2026"], has: ["Họp tháng 1"]),
    ]

    @Test(arguments: cases)
    func lists(_ each: Case) throws {
        let site = try site()
        let outcome = try Command.run(["list"] + each.arguments + ["--site", site.path, "--now", "2026-11-22"])
        #expect(outcome.status == 0)
        for text in each.has { #expect(outcome.output.contains(text)) }
        for text in each.lacks { #expect(!outcome.output.contains(text)) }
    }

    @Test func columnsStandBelowOneAnother() throws {
        let site = try site()
        let lines = try Command.run(["list", "decisions", "--site", site.path, "--now", "2026-11-22"]).output
            .split(separator: "\n").map { Array($0) }
        let head = try #require(lines.first)
        let start = try #require(String(head).range(of: "NỘI DUNG"))
        let column = String(head).distance(from: String(head).startIndex, to: start.lowerBound)
        for line in lines { #expect(line[column - 1] == " " && line[column] != " ") }
    }

    @Test(arguments: [
        ["decisions", "--status", "không có"], ["decisions", "--json", "--csv"], ["awards", "--level", "x"],
    ])
    func refusesWhatItDoesNotKnow(_ arguments: [String]) throws {
        let site = try site()
        #expect(try Command.run(["list"] + arguments + ["--site", site.path]).status == 2)
    }
}
