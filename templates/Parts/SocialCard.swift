import HTML
import Vietnamese

/// What social networks show of a page: Open Graph (https://ogp.me) and the card of X. They take absolute addresses
/// only, so a page without one has no card.
func socialCard(_ head: PageHead, siteTitle: String) -> HTML {
    guard let canonical = head.canonical else { return .empty }
    return """
        <meta property="og:type" content="\(head.kind.rawValue)">
        <meta property="og:title" content="\(head.title)">
        \(ifPresent: head.description, { "<meta property=\"og:description\" content=\"\($0)\">\n" })\
        <meta property="og:url" content="\(canonical)">
        <meta property="og:site_name" content="\(siteTitle)">
        <meta property="og:locale" content="vi_VN">
        \(ifPresent: head.socialPicture, socialPicture)\
        <meta name="twitter:card" content="\(head.socialPicture == nil ? "summary" : "summary_large_image")">
        \(if: head.kind == .article, articleFacts(head))
        """
}

private func socialPicture(_ picture: Picture) -> HTML {
    """
    <meta property="og:image" content="\(picture.address)">
    \(ifPresent: picture.width, { "<meta property=\"og:image:width\" content=\"\($0)\">\n" })\
    \(ifPresent: picture.height, { "<meta property=\"og:image:height\" content=\"\($0)\">\n" })\
    \(if: !picture.alt.isEmpty, "<meta property=\"og:image:alt\" content=\"\(picture.alt)\">\n")
    """
}

private func articleFacts(_ head: PageHead) -> HTML {
    """
    \(ifPresent: head.published, { "<meta property=\"article:published_time\" content=\"\($0.iso)\">\n" })\
    \(ifPresent: head.modified, { "<meta property=\"article:modified_time\" content=\"\($0.iso)\">\n" })\
    \(ifPresent: head.sectionLabel, { "<meta property=\"article:section\" content=\"\($0)\">\n" })\
    \(each: head.tags, { "<meta property=\"article:tag\" content=\"\($0)\">\n" })
    """
}
