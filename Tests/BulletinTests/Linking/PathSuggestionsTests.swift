import Testing

@testable import Bulletin

struct PathSuggestionsTests {
    private static let paths = [
        "content/media/Danh sách #1.pdf", "content/media/anh-hop.jpg", "content/tin-tuc/2025/hop-mat.md",
        "content/tin-tuc/2026/hop-mat.md", "content/tin-tuc/2026/le-ra-quan.md",
    ]

    @Test(arguments: [
        ("content/tin-tuc/2024/hop-mat.md", "content/tin-tuc/2025/hop-mat.md"),
        ("content/tin-tuc/2026/Le-Ra-Quan.MD", "content/tin-tuc/2026/le-ra-quan.md"),
        ("content/tin-tuc/2026/le-ra-qaun.md", "content/tin-tuc/2026/le-ra-quan.md"),
        ("content/tin-tuc/2026/Danh sach 1.pdf", "content/media/Danh sách #1.pdf"),
        ("content/tin-tuc/2026/khac-han.md", nil), ("content/", nil), ("", nil),
    ])
    func findsWhatWasMeant(path: String, expected: String?) {
        var suggestions = PathSuggestions(Self.paths)
        #expect(suggestions.suggestion(for: path, in: "content/tin-tuc/2026/bai.md") == expected)
    }

    @Test func isNotTheFileThatAsks() {
        var suggestions = PathSuggestions(Self.paths)
        let source = "content/tin-tuc/2025/hop-mat.md"
        #expect(suggestions.suggestion(for: "content/hop-mat.md", in: source) == "content/tin-tuc/2026/hop-mat.md")
        let alone = "content/tin-tuc/2026/le-ra-quan.md"
        #expect(suggestions.suggestion(for: "content/tin-tuc/2026/le-ra-qaun.md", in: alone) == nil)
    }

    /// Thousands of paths that lead nowhere, as after a folder was moved, take no longer than a few.
    @Test func looksForSpellingsOnlySoOften() {
        var suggestions = PathSuggestions(Self.paths)
        func look(for path: String) -> String? { suggestions.suggestion(for: path, in: "content/a.md") }
        let misspelt = "content/tin-tuc/2026/le-ra-qaun.md"
        for _ in 0..<PathSuggestions.spellingLimit { #expect(look(for: misspelt) != nil) }
        #expect(look(for: misspelt) == nil)
        #expect(look(for: "content/khac/le-ra-quan.md") == "content/tin-tuc/2026/le-ra-quan.md")
    }
}
