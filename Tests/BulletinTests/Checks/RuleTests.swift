import Testing
import Vietnamese

@testable import Bulletin

/// What the rules for single entries say of front matter that breaks exactly one of them, and of its mended form.
@Suite struct RuleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let id: DiagnosticID
        let wrong: String
        let right: String
        var path = "content/tin-tuc/2026/a.md"

        var testDescription: String { "\(id.rawValue): \(wrong)" }
    }

    static let cases = [
        Case(id: "entry-folder", wrong: "date: 2026-01-05", right: "kind: page", path: "content/a.md"),
        Case(
            id: "publish-order", wrong: "publish_at: 2026-01-06T06:00\nexpires_at: 2026-01-06T06:00",
            right: "publish_at: 2026-01-06T06:00\nexpires_at: 2026-01-07T06:00"),
        Case(
            id: "participant-name", wrong: "participants: [{position: Chủ tịch}]",
            right: "participants: [{group: Chủ tịch các xã}]"),
        Case(
            id: "award-empty", wrong: "awards: [{title: Giấy khen, status: presented}]",
            right: "awards: [{title: Giấy khen, status: presented, count: 2}]"),
        Case(
            id: "minutes-start", wrong: "kind: minutes\nevent: {title: Họp}\n\(officers)",
            right: "kind: minutes\nevent: {start: 2026-01-05T08:00}\n\(officers)"),
        Case(
            id: "minutes-officers",
            wrong: "kind: minutes\nevent: {start: 2026-01-05}\nparticipants: [{name: Lê An, role: chair}]",
            right: "kind: minutes\nevent: {start: 2026-01-05}\n\(officers)"),
        Case(id: "date-missing", wrong: "date:", right: "kind: page\ndate:"),
        Case(id: "date-to-come", wrong: "date: 2026-12-01", right: "date: 2026-12-01\npublish_at: 2026-12-01T06:00"),
        Case(id: "year-folder", wrong: "date: 2025-12-31", right: "date: 2026-01-31"),
        Case(
            id: "event-order", wrong: "event: {start: 2026-01-05T08:00, end: 2026-01-05T07:30}",
            right: "event: {start: 2026-01-05T08:00, end: 2026-01-05T11:30}"),
        Case(
            id: "due-before-meeting", wrong: "event: {start: 2026-01-05}\ndecisions: [{text: Làm, due: 2026-01-04}]",
            right: "event: {start: 2026-01-05}\ndecisions: [{text: Làm, due: 2026-01}]"),
        Case(
            id: "district-after-reform", wrong: "event: {start: 2025-07-01, organizers: [Ủy ban MTTQ huyện Tân Khê]}",
            right: "event: {start: 2025-06-30, organizers: [Ủy ban MTTQ huyện Tân Khê]}"),
        Case(id: "weekday-mismatch", wrong: "---\nThứ Ba, ngày 21/8/2017", right: "---\nThứ Ba, ngày 21/8/2018"),
        Case(id: "weekday-mismatch", wrong: "---\nsáng thứ Hai ngày 6/1,", right: "---\nsáng thứ Ba ngày 6/1,"),
        Case(id: "weekday-mismatch", wrong: "---\nChủ nhật, 5/1/2026", right: "---\nChủ nhật, 4/1/2026"),
        Case(
            id: "votes-exceed-present",
            wrong: "event: {start: 2026-01-05, quorum: {present: 5}}\ndecisions: [{text: Làm, vote: {for: 6}}]",
            right: "event: {start: 2026-01-05, quorum: {present: 6}}\ndecisions: [{text: Làm, vote: {for: 6}}]"),
        Case(
            id: "declared-count", wrong: "awards: [{title: Giấy khen, count: 1, recipients: [Lê An, Vũ Bình]}]",
            right: "awards: [{title: Giấy khen, count: 2, recipients: [Lê An, Vũ Bình]}]"),
        Case(
            id: "score-maximum",
            wrong: "event: {start: 2026-01-05, cluster: cum-1}\nscores: [{unit: Xã A, final: 101}]",
            right: "event: {start: 2026-01-05, cluster: cum-1}\nscores: [{unit: Xã A, final: 101, bonus: 2}]"),
        Case(
            id: "progress-range", wrong: "decisions: [{text: Làm, updates: [{date: 2026-01-06, progress: 101}]}]",
            right: "decisions: [{text: Làm, updates: [{date: 2026-01-06, progress: 100}]}]"),
        Case(
            id: "decision-repeated", wrong: "decisions: [{id: d1, text: Làm}, {id: d1, text: Làm tiếp}]",
            right: "decisions: [{id: d1, text: Làm}, {id: d2, text: Làm tiếp}]"),
        Case(
            id: "decision-repeated", wrong: "decisions: [{id: d2, text: Làm}, {text: Làm tiếp}]",
            right: "decisions: [{id: giao-ban, text: Làm}, {text: Làm tiếp}]"),
        Case(
            id: "participant-repeated", wrong: "participants: [{name: Lê An}, {name: Lê An}]",
            right: "participants: [{name: Lê An, position: Trưởng ban}, {name: Lê An, position: Thư ký}]"),
        Case(
            id: "name-spelling", wrong: "participants: [Nguyễn Thị Hòa]\nawards: [{recipients: [Nguyễn Thị Hoà]}]",
            right: "participants: [Nguyễn Thị Hòa]\nawards: [{recipients: [Nguyễn Thị Hòa]}]"),
        Case(
            id: "proposed-award-decided", wrong: "awards: [{title: Giấy khen, status: proposed, decision: 217/QĐ}]",
            right: "awards: [{title: Giấy khen, status: decided, decision: 217/QĐ}]"),
        Case(
            id: "cluster-membership",
            wrong: "event: {start: 2026-01-05, cluster: cum-1}\nscores: [{unit: Xã B, final: 9}]",
            right: "event: {start: 2026-01-05, cluster: cum-1}\nscores: [{unit: xã a, final: 9}]"),
        Case(
            id: "picture-alt", wrong: "cover: {file: a.jpg, alt: a.jpg}", right: "cover: {file: a.jpg, alt: Lễ trao cờ}"
        ),
        Case(
            id: "picture-format", wrong: "cover: {file: a.heic, alt: Lễ}", right: "cover: {file: a.jpg, alt: Lễ trao}"),
        Case(id: "insecure-link", wrong: "---\n[x](http://a.vn/)", right: "---\n[x](https://a.vn/)"),
        Case(id: "unknown-id", wrong: "section: khong-co", right: "section: tin-tuc"),
        Case(id: "tone-mixture", wrong: "---\nhòa bình, hoà giải", right: "---\nhòa bình, hòa giải"),
        Case(id: "personal-number", wrong: "---\nGọi 0912 345 678.", right: "---\nQuyết định 123456789/QĐ."),
    ]

    private static let officers =
        "participants:\n  - {name: Lê An, role: chair}\n  - {name: Vũ Bình, role: secretary}"

    @Test(arguments: cases) func holdsAndBreaks(_ rule: Case) {
        #expect(found(rule.wrong, rule.path) == [rule.id])
        #expect(found(rule.right, rule.path) == [])
    }

    /// Editors put a corrected line in the place of the old one: rules do not know the old one as a whole, so they give
    /// only lines to add.
    @Test(arguments: cases) func losesNothingByCorrections(_ rule: Case) {
        for hint in findings(rule.wrong, rule.path).compactMap(\.hint) where hint.correction != nil {
            #expect(hint.message.vietnamese.contains("thêm"), "\(hint)")
        }
    }

    @Test func addsNoSecondGroup() {
        let found = findings("kind: minutes\nevent: {title: Họp}\n\(Self.officers)", "content/tin-tuc/2026/a.md")
        #expect(found.map { $0.hint?.correction } == [nil])
    }

    /// A rule without a case here would be untested.
    @Test func everyRuleHasACase() {
        #expect(Set(EntryChecks.all.map(\.id)) == Set(Self.cases.map(\.id)))
    }

    private func found(_ lines: String, _ path: String) -> [DiagnosticID] { findings(lines, path).map(\.id) }

    private func findings(_ lines: String, _ path: String) -> [Finding] {
        let hasDate = lines.hasPrefix("date:") || lines.contains("\ndate:")
        let isText = lines.hasPrefix("---\n")
        let head = "---\ntitle: Thử\n" + (hasDate ? "" : "date: 2026-01-05\n") + (isText ? "" : lines + "\n")
        let text = isText ? head + lines + "\n" : head + "---\n"
        let read = reader.decode(SourceText(path: path, bytes: Array(text.utf8)))
        #expect(read.diagnostics == [])
        return read.findings
    }

    private var reader: EntryReader {
        let now = Timestamp(seconds: 1_790_000_000)  // 2026-09-21
        let configuration = decoded("title: Thử\nsections: [{id: tin-tuc, label: Tin}]", as: SiteConfiguration.self)
        let registry = decoded(
            """
            clusters:
              - id: cum-1
                name: Cụm 1
                years:
                  - {year: 2026, members: [Xã A], criteria: [{title: Chung, maximum: 100}]}
            """, as: RegistryFile.self)
        let checks = EntryChecks(
            configuration: configuration, registries: registry.registries, registriesAreSound: true, now: now)
        return EntryReader(markdown: MarkdownOptions(), checks: checks, now: now)
    }

    private func decoded<Group: FieldGroup>(_ yaml: String, as type: Group.Type) -> Group {
        let decoded = Group.decode(YAMLText(SourceText(path: "a.yaml", bytes: Array(yaml.utf8))))
        #expect(decoded.diagnostics == [])
        return decoded.value
    }
}
