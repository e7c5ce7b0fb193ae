import HTML

/// A whole page: what is in its head, and around its content.
package func document(_ frame: PageFrame, _ head: PageHead, _ main: HTML) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="vi" data-root="\(frame.root)">
    <head>
    \(documentHead(frame, head))</head>
    <body>
    <a class="skip" href="#noi-dung">Đến nội dung chính</a>
    \(siteHeader(frame, current: head.section))\(breadcrumb(head.breadcrumb))<main id="noi-dung" tabindex="-1">
    \(main)</main>
    \(siteFooter(frame))</body>
    </html>

    """
}

private func documentHead(_ frame: PageFrame, _ head: PageHead) -> HTML {
    """
    <meta charset="utf-8">
    <title>\(head.title) - \(frame.site.title)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(ifPresent: head.description, { "<meta name=\"description\" content=\"\($0)\">\n" })\
    \(if: head.isUnlisted, "<meta name=\"robots\" content=\"noindex\">\n")\
    \(ifPresent: head.canonical, { "<link rel=\"canonical\" href=\"\($0)\">\n" })\
    <link rel="stylesheet" href="\(frame.root)assets/style.css">
    \(if: frame.site.hasOwnStyles, "<link rel=\"stylesheet\" href=\"\(frame.root)assets/custom.css\">\n")\
    \(each: head.feeds, feedLink)\
    \(each: head.structuredData, { "<script type=\"application/ld+json\">\(json: $0)</script>\n" })
    """
}

private func feedLink(_ feed: Link) -> HTML {
    "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(feed.label)\" href=\"\(feed.address)\">\n"
}

private func breadcrumb(_ links: [Link]) -> HTML {
    if links.isEmpty { return .empty }
    return """
        <nav class="breadcrumb" aria-label="Đường dẫn"><ol>\(each: links, { "<li>\(link($0))</li>" })</ol></nav>

        """
}
