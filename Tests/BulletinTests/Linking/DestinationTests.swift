import Testing

@testable import Bulletin

/// Where destinations lead that stand in `content/tin-tuc/2026/a.md`.
@Suite struct DestinationTests {
    @Test(arguments: [
        ("b.md", "content/tin-tuc/2026/b.md"), ("./b.md", "content/tin-tuc/2026/b.md"),
        ("../2025/b.md", "content/tin-tuc/2025/b.md"), ("../../van-ban/b.md", "content/van-ban/b.md"),
        ("/van-ban/b.md", "content/van-ban/b.md"), ("/van-ban//b.md", "content/van-ban/b.md"),
        ("../../../b.md", nil), ("/../b.md", nil), ("../../../content/b.md", nil),
        ("../../b.md", "content/b.md"), ("b%20c.md", "content/tin-tuc/2026/b c.md"),
        ("họp.md", "content/tin-tuc/2026/họp.md"), ("họp.md", "content/tin-tuc/2026/họp.md"),
        ("a b/../c.md", "content/tin-tuc/2026/c.md"), ("b.md?x", "content/tin-tuc/2026/b.md"),
        ("..", "content/tin-tuc"),
        (".", "content/tin-tuc/2026"), ("b/", "content/tin-tuc/2026/b"), ("/", "content"),
    ])
    func pathsAreNormal(_ written: String, _ path: String?) {
        let destination = Destination(written, in: "content/tin-tuc/2026/a.md")
        #expect(destination == path.map { .path($0, anchor: nil) } ?? .outside)
    }

    @Test(arguments: [
        ("https://x.vn/a", Destination.external("https://x.vn/a")), ("//x.vn/a", .external("//x.vn/a")),
        ("mailto:a@b.vn", .external("mailto:a@b.vn")), ("#d1", .anchor("d1")), ("", .anchor("")),
        ("b.md#d1", .path("content/tin-tuc/2026/b.md", anchor: "d1")),
    ])
    func othersAreToldApart(_ written: String, _ expected: Destination) {
        #expect(Destination(written, in: "content/tin-tuc/2026/a.md") == expected)
    }

    @Test(arguments: [
        ("Danh sách #1.pdf", "content/tin-tuc/2026/Danh sách #1.pdf"), ("a%20b.pdf", "content/tin-tuc/2026/a%20b.pdf"),
        ("../hỏi?.pdf", "content/tin-tuc/hỏi?.pdf"), ("/media/c:d.pdf", "content/media/c:d.pdf"),
        ("../../../a.pdf", nil),
    ])
    func namesOfFilesStandForThemselves(_ name: String, _ path: String?) {
        #expect(Destination.path(ofFile: name, in: "content/tin-tuc/2026/a.md") == path)
    }
}
