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
    <noscript><p class="notice">Tìm kiếm cần JavaScript. Không có JavaScript, hãy xem theo chuyên mục, từ khóa hoặc lưu trữ.</p></noscript>
    <nav class="browse" aria-label="Xem theo chuyên mục"><h2>Xem theo chuyên mục</h2><ul class="index">
    \(each: page.sections, { "<li>\(link($0))</li>\n" })</ul></nav>
    </div>
    </div>

    """
}
