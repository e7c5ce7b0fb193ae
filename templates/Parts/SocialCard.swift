import HTML
import Vietnamese

/// What social networks show of a page: Open Graph (https://ogp.me) and the card of X. They take absolute addresses
/// only, so a page without one has no card.
func socialCard(_ head: PageHead, siteTitle: String) -> HTML {
    guard let canonical = head.canonical else { return .empty }
    var markup = MarkupWriter(capacity: 2000)
    markup.write("og:type", head.kind.rawValue)
    markup.write("og:title", head.title)
    markup.write("og:description", head.description)
    markup.write("og:url", canonical)
    markup.write("og:site_name", siteTitle)
    markup.write("og:locale", "vi_VN")
    if let picture = head.socialPicture { write(picture, to: &markup) }
    markup.literal("<meta name=\"twitter:card\" content=\"")
    markup.literal(head.socialPicture == nil ? "summary" : "summary_large_image")
    markup.literal("\">\n")
    if head.kind == .article { writeArticle(head, to: &markup) }
    return markup.finish()
}

extension MarkupWriter {
    /// Appends a property with its value, where there is one.
    fileprivate mutating func write(_ property: StaticString, _ value: String?) {
        guard let value else { return }
        literal("<meta property=\"")
        literal(property)
        literal("\" content=\"")
        text(value)
        literal("\">\n")
    }
}

private func write(_ picture: Picture, to markup: inout MarkupWriter) {
    markup.write("og:image", picture.address)
    markup.write("og:image:width", picture.width.map { String($0) })
    markup.write("og:image:height", picture.height.map { String($0) })
    if !picture.alt.isEmpty { markup.write("og:image:alt", picture.alt) }
}

private func writeArticle(_ head: PageHead, to markup: inout MarkupWriter) {
    markup.write("article:published_time", head.published?.iso)
    markup.write("article:modified_time", head.modified?.iso)
    markup.write("article:section", head.sectionLabel)
    for tag in head.tags { markup.write("article:tag", tag) }
}
