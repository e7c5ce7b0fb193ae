import Bulletin
import HTML
import Vietnamese

/// Below an entry: campaigns, tags, figures of the old portal.
func entryEnd(_ page: EntryPage) -> HTML {
    if page.tags.isEmpty && page.campaigns.isEmpty && page.legacy == nil { return .empty }
    return HTML { markup in
        markup.literal("<footer class=\"entry-end\">\n")
        write(page.campaigns, "Cuộc vận động, phong trào:", to: &markup)
        write(page.tags, "Từ khóa:", to: &markup)
        if let legacy = page.legacy { markup.html(legacyFigures(legacy)) }
        markup.literal("</footer>\n")
    }
}

private func write(_ topics: [Link], _ label: StaticString, to markup: inout MarkupWriter) {
    if topics.isEmpty { return }
    markup.literal("<p class=\"tags\"><span>")
    markup.literal(label)
    markup.literal("</span> ")
    markup.write(topics, separator: " ")
    markup.literal("</p>\n")
}

/// Views and rating as the old portal had counted them.
private func legacyFigures(_ legacy: LegacyFigures) -> HTML {
    let figures: HTML = """
        \(ifPresent: legacy.views, { "<span>\(NumberText.integer($0)) lượt xem</span> " })\
        \(ifPresent: legacy.rating, { "<span>\(NumberText.decimal($0.score)) điểm trong \($0.count) lượt đánh giá</span>" })
        """
    if figures.isEmpty { return .empty }
    return "<p class=\"legacy meta\"><span>Trên cổng thông tin cũ:</span> \(figures)</p>\n"
}

/// Beside an entry: what event it reports, and what to read next.
func entrySide(_ page: EntryPage) -> HTML {
    let side = eventFacts(page) + relatedEntries(page.related)
    return side.isEmpty ? .empty : "<div class=\"entry-side\">\n\(side)</div>\n"
}

/// When and where a reported event took place. Minutes say it themselves.
private func eventFacts(_ page: EntryPage) -> HTML {
    guard let event = page.event, page.kind != .minutes else { return .empty }
    return """
        <section class="event"><h2 class="block-title" id="su_kien">Thông tin sự kiện</h2>
        <dl>\(fact("Tên", event.title))\(fact("Loại", event.kind?.label.capitalizedFirst))\(fact("Bắt đầu", event.start))\
        \(fact("Kết thúc", event.end))\(fact("Địa điểm", event.place))\
        \(fact("Đơn vị tổ chức", event.organizers.joined(separator: "; ")))\(fact("Cụm thi đua", event.cluster))\
        \(fact("Ghi chú", event.note))</dl></section>

        """
}

private func relatedEntries(_ cards: [EntryCard]) -> HTML {
    if cards.isEmpty { return .empty }
    return
        "<section class=\"related\"><h2 class=\"block-title\" id=\"tin_khac\">Tin khác</h2>\n\(titles(cards))</section>\n"
}

/// Links to the entries before and after in the section.
func neighbours(_ page: EntryPage) -> HTML {
    if page.previous == nil && page.next == nil { return .empty }
    return HTML { markup in
        markup.literal("<nav class=\"neighbours\" aria-label=\"Bài trước và bài sau\">")
        if let link = page.previous { write(link, "prev", "Bài trước", to: &markup) }
        if let link = page.next { write(link, "next", "Bài sau", to: &markup) }
        markup.literal("</nav>\n")
    }
}

private func write(
    _ link: Link, _ relation: StaticString, _ label: StaticString, to markup: inout MarkupWriter
) {
    markup.literal("<a rel=\"")
    markup.literal(relation)
    markup.literal("\" href=\"")
    markup.address(link.address)
    markup.literal("\"><span>")
    markup.literal(label)
    markup.literal("</span> ")
    markup.text(link.label)
    markup.literal("</a>")
}
