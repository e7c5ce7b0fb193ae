import HTML

/// The home page.
package func homePage(_ page: HomePage, title: String) -> HTML {
    """
    <h1>\(title)</h1>
    \(ifPresent: page.lead, { "<section class=\"lead\" aria-label=\"Tin nổi bật\">\(card($0, underPageTitle: true))</section>\n" })\
    <section><h2>Tin mới</h2>
    \(cards(page.latest))</section>
    \(block("Biên bản mới", page.minutes))\(block("Thông báo", page.notices))\
    \(each: page.sections, sectionBlock)
    """
}

private func block(_ title: String, _ list: [EntryCard]) -> HTML {
    list.isEmpty ? .empty : "<section><h2>\(title)</h2>\n\(titles(list))</section>\n"
}

private func sectionBlock(_ block: SectionBlock) -> HTML {
    "<section><h2>\(link(block.section))</h2>\n\(titles(block.cards))</section>\n"
}
