import HTML

/// The foot of every page.
func siteFooter(_ frame: PageFrame) -> HTML {
    let footer = frame.footer
    return """
        <footer class="site">
        \(ifPresent: footer.organization, { "<p><strong>\($0)</strong></p>\n" })\
        \(ifPresent: footer.editor, { "<p>Chịu trách nhiệm nội dung: \($0)</p>\n" })\
        \(ifPresent: footer.address, { "<p>Địa chỉ: \($0)</p>\n" })\
        \(ifPresent: footer.license, { "<p>\($0)</p>\n" })\
        \(ifPresent: footer.note, { "<p>\($0)</p>\n" })\
        <nav aria-label="Chân trang"><ul>\(each: footer.links, { "<li>\(link($0))</li>" })</ul></nav>
        </footer>

        """
}
