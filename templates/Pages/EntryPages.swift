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
    \(entryHeader(page))<div class="entry-main">
    \(ifPresent: page.cover, { figure($0, isLazy: false, sizes: PictureSizes.lead) })\(contents(page.contents))<div class="body">
    \(page.body)</div>
    \(gallery(page.photos))\(participantList(page.participants))\(records(page))\(attachmentList(page.attachments))\
    \(entryEnd(page))</div>
    \(entrySide(page))\(neighbours(page))</article>

    """
}

/// A notice: its schedule after the text.
func noticePage(_ page: EntryPage) -> HTML {
    """
    <article class="entry notice">
    \(entryHeader(page))<div class="entry-main">
    \(ifPresent: page.cover, { figure($0, isLazy: false, sizes: PictureSizes.lead) })<div class="body">
    \(page.body)</div>
    \(scheduleTable(page.schedule))\(participantList(page.participants))\(records(page))\(gallery(page.photos))\
    \(attachmentList(page.attachments))\(entryEnd(page))</div>
    \(entrySide(page))\(neighbours(page))</article>

    """
}

/// A page that stands by itself, such as a contact page.
func freePage(_ page: EntryPage) -> HTML {
    """
    <article class="entry page">
    <header class="entry-head"><h1>\(titleText(page.title))</h1>
    \(ifPresent: page.summary, { "<p class=\"summary\">\($0)</p>\n" })</header>
    <div class="entry-main">
    \(ifPresent: page.cover, { figure($0, isLazy: false, sizes: PictureSizes.lead) })\(contents(page.contents))<div class="body">
    \(page.body)</div>
    \(gallery(page.photos))\(attachmentList(page.attachments))</div></article>

    """
}

/// Section, title, summary, authors and dates, and the tools of the page.
func entryHeader(_ page: EntryPage) -> HTML {
    """
    <header class="entry-head">
    \(if: page.section != nil || page.kind != .news, kicker(page))\
    <h1\(attribute: "class", page.title.unicodeScalars.count > longTitle ? "long" : nil)>\(titleText(page.title))</h1>
    \(ifPresent: page.summary, { "<p class=\"summary\">\($0)</p>\n" })\
    <div class="byline"><p>\(byline(page))</p>
    \(pageTools)</div>
    </header>

    """
}

/// Characters of a title from which on it is set smaller.
private let longTitle = 110

private func kicker(_ page: EntryPage) -> HTML {
    """
    <p class="kicker">\(ifPresent: page.section, link)\(if: page.kind != .news && page.section?.label != page.kind.title, " <span class=\"kind\">\(page.kind.title)</span>")</p>

    """
}

private func byline(_ page: EntryPage) -> HTML {
    """
    \(if: !page.authors.isEmpty, "<span class=\"authors\">\(linkList(page.authors))</span> ")\
    \(ifPresent: page.published, { "<span>\(publicationTime($0))</span> " })\
    \(ifPresent: page.updated, { "<span>Cập nhật \(time($0))</span> " })\
    \(ifPresent: page.source, { "<span>Nguồn: \(link(Link($0.name, to: $0.url?.text ?? "")))</span>" })
    """
}

/// The weekday and the time of publication, of which readers are told the zone.
private func publicationTime(_ moment: LocalDateTime) -> HTML {
    """
    <time datetime="\(moment.iso)">\(moment.date.withWeekday)\(ifPresent: moment.time, { ", \($0.short) (GMT+7)" })</time>
    """
}

/// What the browser can do with the page. The script shows what works there.
private let pageTools: HTML = """
    <div class="tools" data-tools hidden><button type="button" data-tool="speak" hidden aria-pressed="false">Nghe đọc</button>\
    <button type="button" data-tool="print">In trang</button>\
    <button type="button" data-tool="copy">Sao chép liên kết</button>\
    <a data-tool="mail" href="mailto:">Gửi thư</a><span class="unseen" role="status" data-tool-status></span></div>
    """

/// The table of contents of a long text.
func contents(_ links: [Link]) -> HTML {
    if links.isEmpty { return .empty }
    return """
        <nav class="contents" aria-label="Mục lục"><p><strong>Trong bài này</strong></p><ol>\(each: links, { "<li>\(link($0))</li>" })</ol></nav>

        """
}

/// Decisions, awards and the other records of an entry.
func records(_ page: EntryPage) -> HTML {
    """
    \(decisionList(page.decisions))\(awardList(page.awards))\(electionList(page.elections))\(scoreTable(page.scores))\
    \(modelList(page.models))\(supervisionList(page.supervision))\(citedDocumentList(page.citedDocuments))
    """
}
