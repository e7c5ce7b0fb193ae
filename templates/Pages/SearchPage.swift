import HTML

/// The frame of the search page: the search's own script finds its parts by data attributes, which section 7 of
/// `Sources/Search/FORMAT.md` lists.
package func searchPage(_ page: SearchPage) -> HTML {
    """
    <header class="list-head"><h1>Tìm kiếm</h1></header>
    <div data-search="tim-kiem/" data-root="">
    <form class="search-form" role="search" aria-label="Tìm trong bản tin" action="tim-kiem.html" method="get">
    <label for="tu_khoa">Từ cần tìm, có dấu hoặc không dấu</label>
    <div><input id="tu_khoa" type="search" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="500">\
    <button type="submit">Tìm</button></div>
    </form>
    <p id="so_ket_qua" role="status" data-search-status></p>
    <div id="bo_loc" class="filters" data-search-filters hidden></div>
    <div id="ket_qua" class="results" data-search-results></div>
    <div data-search-help>
    <noscript><p class="notice">Ô tìm kiếm cần JavaScript. Bạn vẫn có thể xem theo chuyên mục, theo năm hoặc qua các danh mục dưới đây.</p></noscript>
    \(browse("Xem theo chuyên mục", page.sections))\(browse("Xem theo năm", page.years))\(browse("Xem theo danh sách", page.lists))
    </div>
    </div>

    """
}

/// Ways to what a reader did not find, or cannot search for.
private func browse(_ title: String, _ links: [Link]) -> HTML {
    guard !links.isEmpty else { return "" }
    return """
        <nav class="browse" aria-label="\(title)"><h2>\(title)</h2><ul class="index">
        \(each: links, { "<li>\(link($0))</li>\n" })</ul></nav>

        """
}
