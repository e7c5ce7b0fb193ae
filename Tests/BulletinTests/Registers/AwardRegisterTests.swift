import Bulletin
import Testing
import Vietnamese

@Suite struct AwardRegisterTests {
    private static let entry = """
        title: Tổng kết
        date: 2026-01-10
        awards:
          - kind: certificate_of_merit
            level: province
            status: presented
            year: 2025
            count: 24
            recipients:
              - name: Tập thể Ánh Dương
                kind: collective
              - name: Tập thể An Bình
                kind: collective
              - name: Hộ ông Kín
                kind: household
                public: false
          - kind: emulation_flag
            level: province
            grade: second
            year: 2025
            status: voted
            recipients:
              - Xã Hai
          - kind: emulation_flag
            level: province
            grade: first
            year: 2025
            status: voted
            recipients:
              - Xã Một
          - kind: order
            level: state
            year: 2025
            status: decided
            recipients:
              - name: Hộ bà Tâm
                kind: household
          - kind: thanks
            status: presented
        """

    private static func awards() async throws -> (Site, AwardRegister) {
        let built = try await RegisterSite(["tin/2026/a.md": entry])
        return (built.site, built.registers.awards)
    }

    @Test func linesGoByLevelKindGradeAndName() async throws {
        let (_, awards) = try await Self.awards()
        #expect(
            awards.lines.map(\.name)
                == [nil, "Hộ bà Tâm", "Xã Một", "Xã Hai", "Tập thể An Bình", "Tập thể Ánh Dương", nil])
        #expect(awards.years.map(\.year) == [2026, 2025])
    }

    /// Who is not named is counted, and so is who must not be named.
    @Test func unnamedRecipientsAreCounted() async throws {
        let (site, awards) = try await Self.awards()
        let unnamed = awards.lines.filter { $0.name == nil }
        #expect(unnamed.map(\.count) == [0, 22])
        #expect(awards.lines.filter { site.award($0.reference).level == .province }.reduce(0) { $0 + $1.count } == 26)
    }

    @Test func proposedIsNotConferred() async throws {
        let (site, awards) = try await Self.awards()
        #expect(awards.lines.filter { site.award($0.reference).status.isConferred }.count == 5)
    }
}
