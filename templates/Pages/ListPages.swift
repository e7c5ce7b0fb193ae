import HTML

/// A page of a list of entries.
package func listPage(_ page: ListPage) -> HTML {
    """
    <header><h1>\(page.title)</h1>\(ifPresent: page.description, { "<p>\($0)</p>" })</header>
    \(cards(page.cards, underPageTitle: true))\(ifPresent: page.pagination, pagination)
    """
}

private func pagination(_ pagination: Pagination) -> HTML {
    """
    <nav class="pagination" aria-label="Các trang của danh sách"><ul>\
    \(ifPresent: pagination.newer, { "<li><a rel=\"prev\" href=\"\($0.address)\">\($0.label)</a></li>" })\
    \(each: pagination.pages, pageLink)\
    \(ifPresent: pagination.older, { "<li><a rel=\"next\" href=\"\($0.address)\">\($0.label)</a></li>" })</ul></nav>

    """
}

private func pageLink(_ page: Pagination.PageLink?) -> HTML {
    guard let page else { return "<li aria-hidden=\"true\">…</li>" }
    return """
        <li><a href="\(page.address)" aria-label="Trang \(page.number)"\(attribute: "aria-current", page.isCurrent ? "page" : nil)>\(page.number)</a></li>
        """
}

/// Tags, years or months with the number of entries behind each.
package func indexPage(_ page: IndexPage) -> HTML {
    """
    <header><h1>\(page.title)</h1>\(ifPresent: page.description, { "<p>\($0)</p>" })</header>
    \(each: page.groups, indexGroup)
    """
}

private func indexGroup(_ group: IndexGroup) -> HTML {
    """
    <section>\(ifPresent: group.title, { "<h2>\($0)</h2>" })
    <ul class="index">
    \(each: group.links, { "<li>\(link($0.link))\(ifPresent: $0.count, { " <small>(\($0))</small>" })</li>\n" })</ul></section>

    """
}
