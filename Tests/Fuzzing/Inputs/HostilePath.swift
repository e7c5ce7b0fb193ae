import RandomTesting

/// Names and addresses that try to leave the site, to stand in the way of another page, or to be none.
enum HostilePath {
    /// Paths of entries in `content/`, without their ending.
    static let ofEntries = [
        "lac", "!!!/x", "漢/2026/字", "tin-tuc/2026/漢", "tin-tuc/2026/!!!", "tin-tuc/2026/2026-01-05-", "tin-tuc/index",
        "tin-tuc/2026/INDEX", "Tin-Tuc/2026/a", "tin-tuc/2026/a\u{301}", "tu-khoa/a", "luu-tru/2026", "pages/404",
        "pages/index", "pages/tim-kiem", "pages/tin-tuc", "tin-tuc/2026/a.html", "tin-tuc/2026/..a", "tin-tuc/%2e%2e/a",
        "tin-tuc/a\\..\\b", "data/x", "assets/x", "media/x",
        "tin-tuc/2026/" + String(repeating: "d", count: 240), String(repeating: "thu-muc/", count: 60) + "x",
    ]

    private static let ofAliases = [
        "/a.html", "/A.html", "/index.html", "/INDEX.html", "/index.html/x.html", "/tin-tuc.html",
        "/tin-tuc/2026.html/x.html",
        "/Tin-tuc/x.html", "../x.html", "/../x.html", "//a.vn/x.html", "/%2e%2e/x.html", "/a\\b.html", "/.html",
        "/a/.html",
        "/tim-kiem.html", "/assets/x.html", "/đường dẫn.html", "/a\u{301}.html", "/con-nguoi/index.html", "/404.html",
        "/tin-tuc/2026/a.html", "/tin-tuc/2026/b.html/c.html", "/x.htm",
        "/" + String(repeating: "d/", count: 396) + "x.html",
        "/" + String(repeating: "d", count: 260) + ".html",
    ]

    /// Lines of front matter with old addresses and perhaps a slug, where it has none yet.
    static func aliases(besides front: String, _ random: inout SplitMix) -> String {
        var lines = ""
        if !front.contains("aliases") && !front.contains("địa chỉ cũ") {
            let chosen = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in random.pick(ofAliases) }
            lines += "aliases:\n" + chosen.map { "  - \"\($0.replacing("\\", with: "\\\\"))\"\n" }.joined()
        }
        if random.once(in: 3), !front.contains("slug") {
            lines += "slug: \"\(random.pick(["..", "a/b", "!!!", "index", "A", "404"]) ?? "a")\"\n"
        }
        return lines
    }
}
