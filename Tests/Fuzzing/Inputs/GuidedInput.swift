extension SiteInput {
    /// A small site of which any bytes say one file: the first byte chooses whether the rest is an article, the
    /// configuration, a registry, the Markdown below sound front matter, or the seed of a site made at random.
    package init(guidedBy bytes: some Collection<UInt8>) {
        let rest = Array(bytes.dropFirst())
        guard bytes.first != 4 else {
            self.init(seed: rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
            return
        }
        var files: [String: [UInt8]] = [
            "content/site.yaml": Array("title: Bản tin\nurl: https://a.example.vn\n".utf8),
            "content/tin-tuc/2026/b.md": Self.article,
            "content/tin-tuc/2026/a.svg": Self.picture,
        ]
        switch bytes.first {
        case 1: files["content/site.yaml"] = rest
        case 2: files["content/data/all.yaml"] = rest
        case 3: files["content/tin-tuc/2026/a.md"] = Self.frontMatter + rest
        default: files["content/tin-tuc/2026/a.md"] = rest
        }
        self.init(files: files)
    }

    static let picture = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"6\"/>".utf8)
    private static let frontMatter = Array("---\ntitle: Tin\ndate: 2026-05-04\n---\n".utf8)
    private static let article = Array(
        """
        ---
        title: Giao ban tháng 5
        date: 2026-05-05
        kind: minutes
        participants: [{ name: Lê An, position: Chủ tịch }]
        decisions: [{ id: d1, text: Rà soát hộ nghèo, assignees: [Lê An], due: 2026-06-30 }]
        awards: [{ recipient: Tổ dân phố 4, form: Bằng khen }]
        ---
        Hội nghị [lần trước](a.md) họp tại Xã A.

        """.utf8)
}
