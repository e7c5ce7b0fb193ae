import HTML

/// The header of every page: reading comfort, emblem, title, menu and search.
func siteHeader(_ frame: PageFrame, current: String?) -> HTML {
    """
    <a class="skip" href="#noi_dung">Đến nội dung chính</a>
    <header class="site-head">
    <div class="comfort"><div class="wrap">
    <p class="today" data-today></p>
    <div class="controls" role="group" aria-label="Cỡ chữ và độ tương phản">\
    <button type="button" data-size="1" aria-pressed="false"><span aria-hidden="true">TĂNG+</span><span class="unseen">Tăng cỡ chữ</span></button>\
    <button type="button" data-size="-1" aria-pressed="false"><span aria-hidden="true">GIẢM-</span><span class="unseen">Giảm cỡ chữ</span></button>\
    <button type="button" data-contrast aria-pressed="false">Tương phản</button>\
    <span class="unseen" role="status" data-size-status></span></div>
    </div></div>
    <div class="masthead">\(ifPresent: frame.site.banner, { banner(frame.root + $0) })\
    <a class="brand wrap" href="\(frame.root)index.html">\(ifPresent: frame.site.emblem, { emblem(frame.root + $0) })\
    <span>\(ifPresent: frame.site.organization, { "<span class=\"organization\">\($0)</span> " })\
    <strong>\(frame.site.title)</strong></span></a></div>
    <div class="menu-bar"><div class="wrap">
    <button type="button" class="menu-button" aria-expanded="false" aria-controls="danh_muc">Danh mục</button>
    <nav id="danh_muc" class="menu" aria-label="Danh mục"><ul>
    \(eachIndexed: frame.menu, { menuEntry($1, number: $0 + 1, current: current) })</ul></nav>
    \(if: frame.site.hasSearch, searchBox(frame.root))</div></div>
    </header>

    """
}

private func banner(_ address: String) -> HTML {
    "<img class=\"banner\" src=\"\(address)\" alt=\"\">"
}

private func emblem(_ address: String) -> HTML {
    "<img src=\"\(address)\" alt=\"\" width=\"80\" height=\"80\">"
}

private func menuEntry(_ entry: MenuEntry, number: Int, current: String?) -> HTML {
    let isCurrent = current.map(entry.sections.contains) ?? false
    let mark = isCurrent ? "true" : nil
    guard !entry.items.isEmpty else {
        return "<li><a href=\"\(entry.link.address)\"\(attribute: "aria-current", mark)>\(entry.link.label)</a></li>\n"
    }
    return """
        <li class="parent"><a href="\(entry.link.address)"\(attribute: "aria-current", mark)>\(entry.link.label)</a>\
        <button type="button" aria-expanded="false" aria-controls="danh_muc_\(number)"><span class="unseen">Các mục của \(entry.link.label)</span></button>\
        <ul id="danh_muc_\(number)">\(each: entry.items, { "<li>\(link($0))</li>" })</ul></li>

        """
}

private func searchBox(_ root: String) -> HTML {
    """
    <form class="search-box" role="search" aria-label="Tìm trên trang" action="\(root)tim-kiem.html" method="get" data-search-box>\
    <label class="unseen" for="tim_nhanh">Từ cần tìm</label>\
    <input id="tim_nhanh" type="search" name="q" placeholder="Từ khóa" autocomplete="off">\
    <button type="submit">Tìm</button></form>

    """
}
