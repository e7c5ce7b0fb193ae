import Vietnamese

/// What `site.yaml` points to is there.
struct ConfigurationCheck {
    let site: Site
    let isComputedPage: @Sendable (String) -> Bool
    /// Identifiers of all checks that `checks` may name.
    let checkIDs: [String]

    var findings: [Finding] {
        let items = site.configuration.menu.enumerated().flatMap { index, item in
            [(item, "menu[\(index)]")] + item.items.enumerated().map { ($1, "menu[\(index)].items[\($0)]") }
        }
        return items.flatMap { findings(for: $0, at: $1) } + unknownChecks + sectionIDs
    }

    /// Identifiers of sections, which are folders of the site: each once, and none that of the program's own pages.
    private var sectionIDs: [Finding] {
        let ids = site.configuration.sections.map(\.id)
        let reserved = ids.enumerated().compactMap { index, id in
            isComputedPage("\(id.text)/a.html")
                ? Finding(
                    .error, "section-reserved",
                    Message(
                        vi: "thư mục “\(id.text)” là của các trang do chương trình tạo",
                        en: "the folder “\(id.text)” is that of pages which the program makes"),
                    in: ConfigurationReader.path, at: .field("sections[\(index)].id"),
                    hint: Hint(
                        Message(vi: "chọn mã khác, như \(id.text)-2", en: "choose another id, like \(id.text)-2")))
                : nil
        }
        return reserved
            + RepeatedIdentifier.findings(ids, in: ConfigurationReader.path) { "sections[\($0)].id" }
    }

    private func findings(for item: MenuItem, at field: String) -> [Finding] {
        if let section = item.section, site.section(section) == nil {
            let near = nearest(to: section.text, among: site.sections.map(\.id.text))
            return [finding("\(field).section", "chuyên mục “\(section.text)”", "section “\(section.text)”", near)]
        }
        if let page = item.page, site.index.entry(at: "content/" + page) == nil {
            let pages = site.entries.filter { $0.kind == .page }.map { String($0.source.dropFirst("content/".count)) }
            return [finding("\(field).page", "trang \(page)", "page \(page)", nearest(to: page, among: pages))]
        }
        if let url = item.url?.text, isOwnPath(url), !leadsSomewhere(url) {
            return [finding("\(field).url", "trang \(url)", "page \(url)", nil)]
        }
        return []
    }

    private func isOwnPath(_ url: String) -> Bool {
        !url.contains(":") && !url.hasPrefix("//") && !url.hasPrefix("#")
    }

    private func leadsSomewhere(_ url: String) -> Bool {
        let path = String(url.drop { $0 == "/" }.prefix { $0 != "#" && $0 != "?" })
        return isComputedPage(path) || site.entries.contains { $0.address.path == path }
            || site.media.contains { $0.address.path == path }
            || site.entries.contains { $0.frontMatter.aliases.compactMap(AliasPath.path(of:)).contains(path) }
    }

    private func finding(_ field: String, _ vietnamese: String, _ english: String, _ near: String?) -> Finding {
        Finding(
            .error, "menu-target",
            Message(vi: "thực đơn dẫn tới \(vietnamese) không có", en: "the menu leads to a missing \(english)"),
            in: ConfigurationReader.path, at: .field(field),
            hint: near.map { Hint(Message(vi: "có phải là \($0)?", en: "did you mean \($0)?")) })
    }

    private var unknownChecks: [Finding] {
        site.configuration.checks.filter { !checkIDs.contains($0.0.rawValue) }.map { id, _ in
            Finding(
                .warning, "unknown-check",
                Message(vi: "không có kiểm tra nào tên “\(id.rawValue)”", en: "there is no check “\(id.rawValue)”"),
                in: ConfigurationReader.path, at: .words(id.rawValue),
                hint: nearest(to: id.rawValue, among: checkIDs).map {
                    Hint(Message(vi: "có phải là \($0)?", en: "did you mean \($0)?"))
                })
        }
    }
}
