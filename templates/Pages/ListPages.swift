import Bulletin
import HTML
import Vietnamese

/// A page of a list of entries.
package func listPage(_ page: ListPage) -> HTML {
    """
    \(listHead(page.title, page.description))\(ifPresent: page.more, { "<p class=\"list-more\">\(link($0))</p>\n" })\(listBody(page))\(ifPresent: page.pagination, pagination)
    """
}

private func listHead(_ title: String, _ description: String?) -> HTML {
    "<header class=\"list-head\"><h1>\(titleText(title))</h1>\(ifPresent: description, { "<p>\($0)</p>" })</header>\n"
}

private func listBody(_ page: ListPage) -> HTML {
    if page.cards.isEmpty { return "<p>Chưa có bài nào.</p>\n" }
    return switch page.layout {
    case .list: "<div class=\"items\">\n\(listItems(page.cards))</div>\n"
    case .cards: "<div class=\"cards\">\n\(each: page.cards, { card($0) })</div>\n"
    case .documents: documentTable(page.cards)
    case .schedule: "<div class=\"items dated\">\n\(each: page.cards, datedItem)</div>\n"
    }
}

/// An entry beside its day, large.
private func datedItem(_ card: EntryCard) -> HTML {
    """
    <article class="item">\(ifPresent: card.day, dayTile)<div><h2><a href="\(card.address)">\(card.title)</a></h2>
    \(if: !card.lead.isEmpty, "<p class=\"teaser\">\(card.lead)</p>\n")</div></article>

    """
}

private func dayTile(_ day: CivilDate) -> HTML {
    """
    <p class="day"><time datetime="\(day.iso)"><strong>\(day.day)</strong> <span>tháng \(day.month)</span> <span>\(day.year)</span></time></p>
    """
}

/// Official documents: number, subject, kind, day, signer, force.
private func documentTable(_ cards: [EntryCard]) -> HTML {
    """
    <div class="table documents"><table>
    <thead><tr><th scope="col">Số, ký hiệu</th><th scope="col">Trích yếu</th><th scope="col">Loại</th>\
    <th scope="col">Ngày ban hành</th><th scope="col">Người ký</th><th scope="col">Hiệu lực</th></tr></thead>
    <tbody>
    \(each: cards, documentRow)</tbody></table></div>

    """
}

private func documentRow(_ card: EntryCard) -> HTML {
    let view = card.document
    let document = view?.document
    return """
        <tr><td>\(document?.number ?? "")</td><td><a href="\(card.address)">\(card.title)</a></td>\
        <td data-label="Loại">\((document?.kind ?? card.kind.label).capitalizedFirst)</td>\
        <td data-label="Ban hành">\(ifPresent: document?.issued ?? card.day, { time($0) })</td>\
        <td data-label="Người ký">\(view?.signer ?? "")</td>\
        <td data-label="Hiệu lực">\(ifPresent: document?.status, { "<span class=\"status \($0.rawValue)\">\($0.label.capitalizedFirst)</span>" })</td></tr>

        """
}

func pagination(_ pagination: Pagination) -> HTML {
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
    \(listHead(page.title, page.description))\(each: page.groups, indexGroup)
    """
}

func indexGroup(_ group: IndexGroup) -> HTML {
    """
    <section class="index-group">\(ifPresent: group.title, { "<h2 class=\"block-title\">\($0)</h2>" })
    <ul class="index">
    \(each: group.links, { "<li>\(link($0.link))\(ifPresent: $0.count, { " <small>\($0)</small>" })</li>\n" })</ul></section>

    """
}
