import HTML

/// The header of every page: emblem, title and menu.
func siteHeader(_ frame: PageFrame, current: String?) -> HTML {
    """
    <header class="site">
    <a class="brand" href="\(frame.root)index.html">\(ifPresent: frame.site.emblem, { emblem(frame.root + $0) })\
    <span>\(ifPresent: frame.site.organization, { "<small>\($0)</small> " })\
    <strong>\(frame.site.title)</strong></span></a>
    <nav aria-label="Chuyên mục"><ul>
    \(each: frame.menu, { menuEntry($0, current: current) })</ul></nav>
    </header>

    """
}

private func emblem(_ address: String) -> HTML {
    "<img src=\"\(address)\" alt=\"\" width=\"64\" height=\"64\">"
}

private func menuEntry(_ entry: MenuEntry, current: String?) -> HTML {
    let isCurrent = entry.section != nil && entry.section == current
    return """
        <li><a href="\(entry.link.address)"\(attribute: "aria-current", isCurrent ? "true" : nil)>\(entry.link.label)</a>\
        \(if: !entry.items.isEmpty, "<ul>\(each: entry.items, { "<li>\(link($0))</li>" })</ul>")</li>

        """
}
