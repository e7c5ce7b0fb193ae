import HTML

/// The foot of every page: who publishes, and the ways through the site.
func siteFooter(_ frame: PageFrame) -> HTML {
    let footer = frame.footer
    return """
        <footer class="site-foot"><div class="wrap">
        <div class="publisher">\(ifPresent: footer.organization, { "<p><strong>\($0)</strong></p>\n" })\
        \(ifPresent: footer.editor, { "<p>Chịu trách nhiệm nội dung: \($0)</p>\n" })\
        \(ifPresent: footer.address, { "<p>Địa chỉ: \($0)</p>\n" })\
        \(ifPresent: footer.license, { "<p>\($0)</p>\n" })\
        \(ifPresent: footer.note, { "<p class=\"note\">\($0)</p>\n" })</div>
        \(linkColumn("Chuyên mục", footer.sections))\(linkColumn("Tra cứu", footer.links))\
        </div></footer>

        """
}

private func linkColumn(_ title: String, _ links: [Link]) -> HTML {
    if links.isEmpty { return .empty }
    return """
        <nav aria-label="\(title), chân trang"><p><strong>\(title)</strong></p><ul>\(each: links, { "<li>\(link($0))</li>" })</ul></nav>

        """
}
