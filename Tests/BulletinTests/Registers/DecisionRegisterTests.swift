import Bulletin
import Testing
import Vietnamese

@Suite struct DecisionRegisterTests {
    private static let first = """
        kind: minutes
        title: Họp tháng 1
        date: 2026-01-10
        event:
          start: 2026-01-09T08:00
          organizers:
            - Ban Thường trực
        decisions:
          - id: d1
            kind: task
            text: Giám sát bốn trường.
            assignees:
              - Hội Nông dân
            due: 2026-03-31
            status: assigned
            updates:
              - date: 2026-02-10
                status: in_progress
                progress: 50
          - id: d2
            text: Không ai được thấy.
            due: 2026-04-30
            public: false
          - id: d3
            kind: task
            text: Đã xong.
            assignees:
              - HỘI NÔNG DÂN
            due: 2026-02-28
            status: done
        """

    private static func second(_ status: String) -> String {
        """
        kind: minutes
        title: Họp tháng 2
        date: 2026-02-11
        event:
          start: 2026-02-10T08:00
          organizers:
            - Ban Thường trực
        decisions:
          - id: d1
            kind: task
            text: Giám sát thêm hai trường.
            assignees:
              - Hội Nông dân
            due: 2026-12-31
            status: \(status)
            supersedes: 2026-01-10-hop.md#d1
        """
    }

    private static func site(second status: String, now: String = "2026-11-22T08:00") async throws -> RegisterSite {
        try await RegisterSite(
            ["hop/2026/2026-01-10-hop.md": first, "hop/2026/2026-02-11-hop-hai.md": second(status)], now: now)
    }

    @Test func replacedDecisionIsOpenNowhere() async throws {
        let built = try await Self.site(second: "assigned")
        let register = built.registers.decisions
        #expect(register.records.map(\.status) == [.assigned, .superseded, .done])
        #expect(register.records.map(\.isOpen) == [true, false, false])
        #expect(register.open(in: built.site) == [0])
        // Its own due date has passed, and changes nothing any more.
        #expect(built.nextChange == CivilDate(year: 2027, month: 1, day: 1)?.start)
    }

    @Test func replacedDecisionDoesNotFallDueAgain() async throws {
        let built = try await Self.site(second: "assigned", now: "2026-03-01T08:00")
        #expect(built.nextChange == CivilDate(year: 2027, month: 1, day: 1)?.start)
    }

    @Test(arguments: ["proposed", "rejected", "cancelled"])
    func whatWasNotAcceptedReplacesNothing(status: String) async throws {
        let built = try await Self.site(second: status)
        #expect(built.registers.decisions.records[1].status == .overdue)
        #expect(built.registers.decisions.records[1].isOpen)
    }

    @Test func assigneesAreOneForAllSpellings() async throws {
        let register = try await Self.site(second: "assigned").registers.decisions
        #expect(register.assignees.map(\.name) == ["Hội Nông dân"])
        #expect(register.assignees.map(\.slug) == ["hoi-nong-dan"])
        #expect(register.assignees.map(\.records) == [[0, 1, 2]])
    }

    @Test func seriesJoinsMeetings() async throws {
        let built = try await Self.site(second: "assigned")
        let series = try #require(built.registers.decisions.series.first)
        #expect(
            series.decisions.map { built.site.decision($0).text } == [
                "Giám sát bốn trường.", "Giám sát thêm hai trường.",
            ])
        #expect(series.slug == "hop-d1")
        // The update of 10 February was reported at the meeting of that day.
        #expect(series.followUps[series.decisions[0]] == [0: series.decisions[1].entry])
        #expect(built.registers.decisions.series.count == 1)
    }

    @Test func privateDecisionIsInNoGroup() async throws {
        let register = try await Self.site(second: "assigned").registers.decisions
        #expect(register.records.count == 3)
        #expect(register.kinds.map(\.kind) == [.task])
        #expect(register.years.map(\.records) == [[0, 1, 2]])
    }
}
