import Bulletin
import HTML
import Vietnamese

/// The page of an entry, by its kind.
package func entryPage(_ page: EntryPage) -> HTML {
    switch page.kind {
    case .minutes: minutesPage(page)
    case .notice: noticePage(page)
    case .document: documentPage(page)
    case .page: freePage(page)
    case .news: articlePage(page)
    }
}

/// News: text first, records after it.
func articlePage(_ page: EntryPage) -> HTML {
    """
    <article class="entry news">
    \(entryHeader(page))\(ifPresent: page.cover, { figure($0, isLazy: false) })\(contents(page.contents))<div class="body">
    \(page.body)</div>
    \(eventFacts(page))\(participantTable(page.participants))\(records(page))\(entryFooter(page))</article>

    """
}

/// A notice: its schedule after the text.
func noticePage(_ page: EntryPage) -> HTML {
    """
    <article class="entry notice">
    \(entryHeader(page))<div class="body">
    \(page.body)</div>
    \(scheduleTable(page.schedule))\(eventFacts(page))\(records(page))\(entryFooter(page))</article>

    """
}

/// A page that stands by itself, such as a contact page.
func freePage(_ page: EntryPage) -> HTML {
    """
    <article class="entry page">
    <header><h1>\(page.title)</h1></header>
    \(ifPresent: page.cover, { figure($0, isLazy: false) })\(contents(page.contents))<div class="body">
    \(page.body)</div>
    \(gallery(page.photos))\(attachmentList(page.attachments))</article>

    """
}

/// Title, dates, authors and summary.
func entryHeader(_ page: EntryPage) -> HTML {
    """
    <header>
    <h1>\(page.title)</h1>
    <p class="meta">\(entryMeta(page))</p>
    \(ifPresent: page.summary, { "<p class=\"summary\">\($0)</p>\n" })</header>

    """
}

private func entryMeta(_ page: EntryPage) -> HTML {
    let parts: [HTML] = [
        page.published.map { "Đăng ngày \(time($0))" } ?? .empty,
        page.updated.map { "cập nhật \(time($0))" } ?? .empty,
        page.authors.isEmpty ? .empty : linkList(page.authors),
        page.source.map(sourceLine) ?? .empty,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
}

private func sourceLine(_ source: Source) -> HTML {
    "Nguồn: \(link(Link(source.name, to: source.url?.text ?? "")))"
}

/// The table of contents of a long text.
func contents(_ links: [Link]) -> HTML {
    if links.isEmpty { return .empty }
    return """
        <nav class="contents" aria-label="Mục lục"><h2>Mục lục</h2><ol>\(each: links, { "<li>\(link($0))</li>" })</ol></nav>

        """
}

/// When and where a reported event took place.
func eventFacts(_ page: EntryPage) -> HTML {
    guard let event = page.event else { return .empty }
    return """
        <section class="event"><h2 id="su-kien">Thông tin sự kiện</h2>
        <dl>\(fact("Tên", event.title))\(fact("Loại", event.kind?.label))\
        \(ifPresent: event.start, { "<dt>Bắt đầu</dt><dd>\(time($0))</dd>" })\
        \(ifPresent: event.end, { "<dt>Kết thúc</dt><dd>\(time($0))</dd>" })\
        \(fact("Địa điểm", event.place))\(fact("Đơn vị tổ chức", event.organizers.joined(separator: "; ")))\
        \(fact("Cụm thi đua", event.cluster))</dl></section>

        """
}

/// Decisions, awards and the other records of an entry.
func records(_ page: EntryPage) -> HTML {
    """
    \(decisionList(page.decisions))\(awardList(page.awards))\(electionList(page.elections))\(scoreTable(page.scores))\
    \(modelList(page.models))\(supervisionList(page.supervision))\(citedDocumentList(page.citedDocuments))
    """
}

/// What stands below an entry: pictures, files, tags, other entries.
func entryFooter(_ page: EntryPage) -> HTML {
    """
    \(gallery(page.photos))\(attachmentList(page.attachments))<footer>
    \(if: !page.tags.isEmpty, "<p class=\"tags\">Từ khóa: \(linkList(page.tags))</p>\n")\
    \(ifPresent: page.legacy, legacyFigures)\
    \(if: !page.related.isEmpty, "<section><h2 id=\"tin-khac\">Tin khác</h2>\n\(titles(page.related))</section>\n")\
    <nav class="neighbours" aria-label="Bài trước và bài sau">\
    \(ifPresent: page.previous, { "<a rel=\"prev\" href=\"\($0.address)\">Bài trước: \($0.label)</a>" })\
    \(ifPresent: page.next, { "<a rel=\"next\" href=\"\($0.address)\">Bài sau: \($0.label)</a>" })</nav>
    </footer>

    """
}

private func legacyFigures(_ legacy: LegacyFigures) -> HTML {
    """
    <p class="legacy">\(ifPresent: legacy.views, { "Lượt xem trên cổng cũ: \($0)" })\
    \(ifPresent: legacy.rating, { " · Đánh giá: \(NumberText.decimal($0.score)) trong \($0.count) lượt" })</p>

    """
}
