import Bulletin
import Testing
import Vietnamese

@Suite struct PeopleRegisterTests {
    private static let data = [
        "people.yaml": """
        people:
          - id: nguyen-van-hoa
            name: Nguyễn Văn Hòa
            positions:
              - title: Chủ tịch
                organization: mttq-huyen
                from: 2019
          - id: nguoi-an-danh
            name: Trần Thị Kín
            public: false
          - id: le-binh-mot
            name: Lê Bình
            positions:
              - title: Chủ tịch
                organization: mttq-huyen
          - id: le-binh-hai
            name: Lê Bình
            positions:
              - title: Chủ tịch
                organization: mttq-xa
        """,
        "organizations.yaml": """
        organizations:
          - id: mttq-huyen
            name: Ủy ban MTTQ huyện Mẫu
            valid_to: 2025-06-30
            successors:
              - mttq-xa
              - mttq-phuong
          - id: mttq-xa
            name: Ủy ban MTTQ xã Mẫu
            valid_from: 2025-07-01
          - id: mttq-phuong
            name: Ủy ban MTTQ phường Mẫu
            valid_from: 2025-07-01
        """,
    ]

    private static func entry(_ date: String) -> String {
        """
        title: Họp ngày \(date)
        date: \(date)
        event:
          start: \(date)T08:00
        participants:
          - name: đồng chí Nguyễn Văn Hoà
            organization: Ủy ban MTTQ huyện Mẫu
          - name: Trần Thị Kín
          - name: Lê Bình
            organization: Ủy ban MTTQ xã Mẫu
          - name: Lê Bình
            organization: Nơi khác
          - name: Đặng Văn Ánh
          - name: Người Ẩn
            public: false
          - group: Đại biểu
            count: 12
        """
    }

    private static func site() async throws -> RegisterSite {
        try await RegisterSite(
            ["tin/2024/a.md": entry("2024-05-01"), "tin/2026/b.md": entry("2026-05-01")], data: data)
    }

    @Test func onlyPublicPeopleOfTheRegistryHaveProfiles() async throws {
        let built = try await Self.site()
        let people = built.registers.people
        #expect(
            people.profiles.map { built.site.registries.people[$0.person].id.text }
                == ["le-binh-mot", "le-binh-hai", "nguyen-van-hoa"])
        #expect(people.profiles.map(\.participations.count) == [0, 2, 2])
        #expect(people.profile(of: 1) == nil)
    }

    /// The names outside of the registry, and the namesake that nothing tells apart, are mentions only.
    @Test func otherNamesAreMentions() async throws {
        let people = try await Self.site().registers.people
        #expect(people.names.map(\.name) == ["Đặng Văn Ánh", "Lê Bình"])
        #expect(people.names.map(\.initial) == ["A", "B"])
        #expect(people.names.map(\.entryCount) == [2, 2])
        #expect(people.mentions(of: "đặng văn ánh")?.slug == "dang-van-anh")
        #expect(people.mentions(of: "Người Ẩn") == nil)
    }

    @Test func successorsStandForBodiesThatAreNoMore() async throws {
        let built = try await Self.site()
        let names = built.registers.names
        let district = try #require(names.body(.name("Ủy ban MTTQ huyện Mẫu"), on: nil))
        #expect(
            names.presentForms(of: district, on: built.site.today).map(names.name(of:)) == [
                "Ủy ban MTTQ xã Mẫu", "Ủy ban MTTQ phường Mẫu",
            ])
        let before = try #require(CivilDate(year: 2025, month: 6, day: 30))
        #expect(names.presentForms(of: district, on: before).isEmpty)
        #expect(built.registers.subjects[.organization(1)].predecessors == [district])
        #expect(built.registers.subjects[district].participations.count == 2)
    }

    /// Of two bodies with one name, that is meant which existed on the day.
    @Test func bodiesOfOneNameAreToldApartByDay() async throws {
        let built = try await RegisterSite(
            [:],
            data: [
                "places.yaml": """
                places:
                  - id: xa-cu
                    name: Xã Mẫu
                    valid_to: 2025-06-30
                  - id: xa-moi
                    name: Xã Mẫu
                    valid_from: 2025-07-01
                """
            ])
        let names = NameDirectory(built.site.registries)
        #expect(names.place(.name("xã mẫu"), on: CivilDate(year: 2024, month: 1, day: 1)) == 0)
        #expect(names.place(.name("Xã Mẫu"), on: CivilDate(year: 2026, month: 1, day: 1)) == 1)
    }
}
