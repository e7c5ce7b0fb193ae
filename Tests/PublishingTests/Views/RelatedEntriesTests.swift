import Bulletin
import Testing

@testable import Publishing

/// "Tin khác": what is offered to read next, and that old pages stay as they are.
@Suite struct RelatedEntriesTests {
    private func entry(_ day: String, _ more: String = "") -> String { "title: Tin \(day)\ndate: \(day)\n\(more)" }

    private func related(
        to path: String, _ entries: [String: String], _ files: [String: [UInt8]] = [:]
    ) async throws -> [String] {
        let site = await SampleSite(entries: entries, files: files)
        let index = try site.entry(path)
        return site.views.related.entries(for: index, in: site.views.site).map { site.views.site.entries[$0].title }
    }

    @Test func prefersWhatHasMoreInCommon() async throws {
        let found = try await related(
            to: "a/2026/x.md",
            [
                "a/2026/x.md": entry("2026-03-01", "tags: [nhà ở]"), "a/2026/y.md": entry("2026-02-28"),
                "b/2026/z.md": entry("2026-01-05", "tags: [nhà ở]"),
                "a/2026/w.md": entry("2026-01-02", "tags: [nhà ở]"),
            ])
        #expect(found == ["Tin 2026-01-02", "Tin 2026-01-05", "Tin 2026-02-28"])
    }

    @Test func countsPeopleOfTheRegistryOnly() async throws {
        let data = ["data/people.yaml": Array("people:\n  - {id: le-an, name: Lê An}\n".utf8)]
        let found = try await related(
            to: "a/2026/x.md",
            [
                "a/2026/x.md": entry("2026-03-01", "participants: [Lê An, Vũ Bình]"),
                "b/2026/y.md": entry("2026-02-01", "participants: [le-an]"),
                "c/2026/z.md": entry("2026-02-02", "participants: [Vũ Bình]"),
            ], data)
        #expect(found == ["Tin 2026-02-01"])
    }

    @Test func leavesOldPagesAloneWhenSomethingNewIsPublished() async throws {
        var entries = ["a/2025/x.md": entry("2025-03-01"), "a/2025/y.md": entry("2025-02-01")]
        let before = try await related(to: "a/2025/x.md", entries)
        entries["a/2026/new.md"] = entry("2026-03-01")
        #expect(try await related(to: "a/2025/x.md", entries) == before)
        entries["a/2025/soon.md"] = entry("2025-05-01")
        #expect(try await related(to: "a/2025/x.md", entries) == ["Tin 2025-02-01", "Tin 2025-05-01"])
    }

    @Test func startsWithTheEditorsChoice() async throws {
        let found = try await related(
            to: "a/2026/x.md",
            [
                "a/2026/x.md": entry("2026-03-01", "related: [../../b/2020/old.md]"),
                "a/2026/y.md": entry("2026-02-28"), "b/2020/old.md": entry("2020-01-01"),
            ])
        #expect(found == ["Tin 2020-01-01", "Tin 2026-02-28"])
    }
}
