import Bulletin
import Testing
import Vietnamese

@Suite struct OtherRegisterTests {
    /// Numbers begin anew every year: another date is another document; without a date the last one before is meant.
    @Test func documentsOfOneNumberAreToldApartByDate() async throws {
        let built = try await RegisterSite([
            "tin/2023/a.md": """
            title: Bài một
            date: 2023-06-01
            documents:
              - number: 12/KH-MTTQ
                date: 2023-01-10
                title: Kế hoạch năm 2023
            """,
            "tin/2024/b.md": """
            title: Bài hai
            date: 2024-06-01
            documents:
              - number: 12/KH-MTTQ
                date: 2024-01-12
            """,
            "tin/2023/c.md": """
            title: Bài ba
            date: 2023-12-01
            documents:
              - 12/KH-MTTQ
            """,
        ])
        let records = built.registers.documents.records
        #expect(records.map(\.slug) == ["12-kh-mttq-2", "12-kh-mttq"])
        #expect(
            records.map { $0.entries.map { built.site.entries[$0].title } } == [["Bài hai"], ["Bài ba", "Bài một"]])
        #expect(records[1].title == "Kế hoạch năm 2023")
    }

    @Test func modelsGatherTheirReports() async throws {
        let built = try await RegisterSite(
            [
                "tin/2026/a.md": """
                title: Bài
                date: 2026-06-01
                models:
                  - id: lang-nghe-dan
                    status: scaled
                  - title: Mô hình riêng
                    sites: 3 thôn
                """
            ],
            data: [
                "models.yaml": """
                models:
                  - id: lang-nghe-dan
                    title: Lắng nghe dân
                    sites: 47 khu dân cư
                """
            ])
        let records = built.registers.models.records
        #expect(records.map(\.title) == ["Lắng nghe dân", "Mô hình riêng"])
        #expect(records.map(\.model.status) == [.scaled, nil])
        #expect(records.map(\.model.sites) == ["47 khu dân cư", "3 thôn"])
        #expect(records.map(\.reports.count) == [1, 1])
    }

    @Test func clustersGatherYears() async throws {
        let built = try await RegisterSite(
            [
                "tin/2024/a.md": """
                title: Giao ban
                date: 2024-11-28
                event:
                  start: 2024-11-27T08:00
                  cluster: cum-so-1
                scores:
                  - unit: Xã Một
                    final: 97.5
                awards:
                  - kind: emulation_flag
                    status: voted
                    recipients:
                      - Xã Một
                elections:
                  - office: cluster_head
                    body: cum-so-1
                    elected:
                      - Xã Hai
                    term: 2025
                """
            ],
            data: [
                "clusters.yaml": """
                clusters:
                  - id: cum-so-1
                    name: Cụm số 1
                    years:
                      - year: 2023
                        head: Xã Một
                """
            ])
        let years = built.registers.clusters.years[0]
        #expect(years.map(\.year) == [2024, 2023])
        #expect(years[0].scores == 0 && years[0].nominations.count == 1 && years[0].elections.count == 1)
        #expect(years.map(\.settings) == [nil, 0])
        #expect(built.registers.subjects[.cluster(0)].meetings == [0])
    }

    /// A report and the minutes of one meeting, another meeting of that name on that day, and one of another day.
    @Test func aMeetingThatTwoEntriesTellCountsOnce() async throws {
        func entry(_ kind: String, _ start: String, _ people: String) -> String {
            """
            kind: \(kind)
            title: Bài \(kind) \(start)
            date: 2024-03-0\(start.hasPrefix("2024-03-02") ? 2 : 1)
            event:
              title: Giao ban Cụm số 1
              start: \(start)
              cluster: cum-so-1
              organizers:
                - Cụm số 1
            participants:
            \(people)
            """
        }
        let both = "  - name: Lê Thị Na\n    organization: Cụm số 1\n  - name: Trần Văn Ba"
        let built = try await RegisterSite(
            [
                "tin/a.md": entry("news", "2024-03-01", "  - name: Lê Thị Na\n    organization: Cụm số 1"),
                "tin/b.md": entry("minutes", "2024-03-01T08:00", both),
                "tin/c.md": entry("news", "2024-03-01T14:00", both),
                "tin/d.md": entry("minutes", "2024-03-02T08:00", both),
            ],
            data: [
                "clusters.yaml": "clusters:\n  - id: cum-so-1\n    name: Cụm số 1\n",
                "people.yaml": "people:\n  - id: le-thi-na\n    name: Lê Thị Na\n",
            ])
        let registers = built.registers
        func names(_ entries: [Int]) -> [String] { entries.map { built.site.entries[$0].address.path } }
        #expect(registers.meetings.entries.count == 4)
        #expect(names(registers.meetings.meetings) == ["tin/d.html", "tin/c.html", "tin/b.html"])
        #expect(names(registers.meetings.repeats) == ["tin/a.html"])
        #expect(names(registers.meetings.repeats.map(registers.meetings.meeting(of:))) == ["tin/b.html"])
        #expect(registers.subjects[.cluster(0)].meetings.count == 3)
        #expect(registers.clusters.years[0][0].meetings.count == 3)
        #expect(registers.people.profiles[0].participations.count == 3)
        #expect(registers.people.participations.count == 7)
        #expect(registers.subjects[.person(0)].participations.count == 3)
        let overview = try #require(YearOverview.all(built.site, registers).first)
        #expect(overview.meetingsByMonth[2] == 3)
        #expect(overview.activeBodies.map(\.count) == [3])
    }

    /// Entries of one name and day as kind, time, cluster and organizer; of each the one that stands for its meeting.
    @Test(arguments: [
        // Reports of two times and minutes without one: nobody knows whose they are.
        (["news 14:00 - -", "news 08:00 - -", "minutes - - -"], [0, 1, 2]),
        (["news 14:00 - -", "minutes - - -"], [1, 1]), (["news - - -", "minutes 08:00 - -"], [1, 1]),
        (["news 14:00 - -", "minutes 08:00 - -"], [0, 1]),
        // Two minutes that a report without a time may belong to.
        (["news - - -", "minutes 08:00 - -", "minutes 14:00 - -"], [0, 1, 2]),
        (["news 14:00 - -", "minutes 08:00 - -", "minutes 14:00 - -"], [2, 1, 2]),
        // Clusters that met on one day.
        (["news - mot -", "minutes - hai -"], [0, 1]), (["news - mot -", "minutes - mot -"], [1, 1]),
        (["news - - Xã-A", "minutes - - Xã-B"], [0, 1]), (["news - - Xã-A", "minutes - - -"], [1, 1]),
        // Without minutes every entry counts.
        (["news - - -", "news - - -"], [0, 1]),
    ])
    func minutesStandForTheirOwnReports(_ entries: [String], _ expected: [Int]) async throws {
        var files: [String: String] = [:]
        for (place, entry) in entries.enumerated() {
            let parts = entry.split(separator: " ").map(String.init)
            var text = "kind: \(parts[0])\ntitle: Bài \(place)\ndate: 2024-03-01\nevent:\n  title: Tổng kết\n"
            text += "  start: 2024-03-01\(parts[1] == "-" ? "" : "T" + parts[1])\n"
            if parts[2] != "-" { text += "  cluster: \(parts[2])\n" }
            if parts[3] != "-" { text += "  organizers: [\(parts[3].replacing("-", with: " "))]\n" }
            files["tin/\(place).md"] = text + "participants:\n  - name: Lê Thị Na"
        }
        let clusters = "clusters:\n  - id: mot\n    name: Cụm một\n  - id: hai\n    name: Cụm hai\n"
        let built = try await RegisterSite(files, data: ["clusters.yaml": clusters])
        let places = Dictionary(
            uniqueKeysWithValues: built.site.entries.indices.map { (built.site.entries[$0].address.path, $0) })
        let meetings = built.registers.meetings
        for (place, stands) in expected.enumerated() {
            let entry = try #require(places["tin/\(place).html"])
            #expect(meetings.meeting(of: entry) == places["tin/\(stands).html"], "\(place)")
        }
    }
}
