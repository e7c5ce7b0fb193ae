import HTML

/// The frame of the search page. The search's own script fills `#ket_qua` and may put controls into `#bo_loc`; it finds
/// the site's root in `data-root` of the document element and the words looked for in `?q=`.
package func searchPage(_ page: SearchPage) -> HTML {
    """
    <header class="list-head"><h1>Tìm kiếm</h1></header>
    <form class="search-form" role="search" aria-label="Tìm trong bản tin" action="tim-kiem.html" method="get" data-search>
    <label for="tu_khoa">Từ cần tìm, có dấu hoặc không dấu</label>
    <div><input id="tu_khoa" type="search" name="q" autocomplete="off" autocapitalize="off" spellcheck="false">\
    <button type="submit">Tìm</button></div>
    <div id="bo_loc" class="filters"></div>
    </form>
    <p id="so_ket_qua" role="status"></p>
    <div id="ket_qua" class="results"></div>
    <noscript><p class="notice">Tìm kiếm cần JavaScript. Không có JavaScript, hãy xem theo chuyên mục, từ khóa hoặc lưu trữ.</p></noscript>
    <nav class="browse" aria-label="Xem theo chuyên mục"><h2>Xem theo chuyên mục</h2><ul class="index">
    \(each: page.sections, { "<li>\(link($0))</li>\n" })</ul></nav>

    """
}
