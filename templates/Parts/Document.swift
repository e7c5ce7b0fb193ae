import HTML

/// A whole page: what is in its head, and around its content.
///
/// The `id`s of the templates have underscores, `noi_dung`: headings of texts and decisions never do.
package func document(_ frame: RenderedFrame, _ head: PageHead, _ main: HTML) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="vi" data-root="\(frame.root)">
    <head>
    <meta charset="utf-8">
    <title>\(head.title) - \(frame.siteTitle)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(frame.head)\(ifPresent: head.leadPicture, preload)\(pageHead(head))\(socialCard(head, siteTitle: frame.siteTitle))</head>
    <body>
    \(frame.header(of: head.section))\(breadcrumb(head.breadcrumb))<main id="noi_dung" class="wrap" tabindex="-1">
    \(main)\(ifPresent: head.kind == .article ? head.canonical : nil, printedAddress)</main>
    \(frame.footer)</body>
    </html>

    """
}

/// What the heads of all pages have in common: styles, scripts, icons.
///
/// The first script sets what readers chose before anything is drawn; all else waits for the page.
func sharedHead(_ frame: PageFrame) -> HTML {
    """
    <meta name="color-scheme" content="light dark">
    <script src="\(frame.root)assets/preferences.js"></script>
    <link rel="stylesheet" href="\(frame.root)assets/style.css">
    <link rel="stylesheet" href="\(frame.root)assets/theme.css">
    \(if: frame.site.hasOwnStyles, "<link rel=\"stylesheet\" href=\"\(frame.root)assets/custom.css\">\n")\
    <link rel="icon" href="\(frame.root)\(frame.site.icon)">
    \(ifPresent: frame.site.touchIcon, { "<link rel=\"apple-touch-icon\" href=\"\(frame.root)\($0)\">\n" })\
    <link rel="manifest" href="\(frame.root)manifest.webmanifest">
    <script src="\(frame.root)assets/site.js" defer></script>

    """
}

private func pageHead(_ head: PageHead) -> HTML {
    """
    \(ifPresent: head.description, { "<meta name=\"description\" content=\"\($0)\">\n" })\
    \(if: head.isUnlisted, "<meta name=\"robots\" content=\"noindex\">\n")\
    \(ifPresent: head.canonical, { "<link rel=\"canonical\" href=\"\($0)\">\n" })\
    \(each: head.feeds, feedLink)\(each: head.styles, { "<link rel=\"stylesheet\" href=\"\($0)\">\n" })\
    \(each: head.scripts, { "<script src=\"\($0)\" defer></script>\n" })\
    \(ifPresent: head.structuredData, { "<script type=\"application/ld+json\">\(json: $0)</script>\n" })
    """
}

private func feedLink(_ feed: Link) -> HTML {
    "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(feed.label)\" href=\"\(feed.address)\">\n"
}

private func preload(_ picture: Picture) -> HTML {
    """
    <link rel="preload" as="image" href="\(picture.address)"\(attribute: "imagesrcset", sourceSet(of: picture))\
    \(attribute: "imagesizes", picture.sources.isEmpty ? nil : PictureSizes.lead)>

    """
}

/// Where an article on paper is to be found on the web.
private func printedAddress(_ address: String) -> HTML {
    "<p class=\"printed-address\">Bản trên mạng: \(address)</p>\n"
}

private func breadcrumb(_ links: [Link]) -> HTML {
    if links.isEmpty { return .empty }
    return HTML { markup in
        markup.literal("<nav class=\"breadcrumb wrap\" aria-label=\"Đường dẫn\"><ol>")
        for link in links {
            markup.literal("<li>")
            markup.write(link)
            markup.literal("</li>")
        }
        markup.literal("</ol></nav>\n")
    }
}
