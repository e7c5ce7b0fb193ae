import HTML
import Vietnamese

/// A new entry in the sitemap for news.
package struct NewsSiteMapItem: Sendable {
    package var address: String
    package var title: String
    package var published: LocalDateTime

    package init(address: String, title: String, published: LocalDateTime) {
        self.address = address
        self.title = title
        self.published = published
    }
}

/// The sitemap of new entries, with the extension for news (https://www.google.com/schemas/sitemap-news/0.9).
package func newsSiteMap(_ items: [NewsSiteMapItem], publication: String) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    \(each: items, { newsItem($0, publication: publication) })</urlset>

    """
}

private func newsItem(_ item: NewsSiteMapItem, publication: String) -> HTML {
    """
    <url><loc>\(item.address)</loc><news:news><news:publication><news:name>\(publication)</news:name>\
    <news:language>vi</news:language></news:publication><news:publication_date>\(item.published.iso)</news:publication_date>\
    <news:title>\(item.title)</news:title></news:news></url>

    """
}
