import HTML
import Vietnamese

/// A page in a sitemap.
package struct SiteMapItem: Sendable {
    /// Absolute address.
    package var address: String
    package var modified: LocalDateTime?

    package init(address: String, modified: LocalDateTime?) {
        self.address = address
        self.modified = modified
    }
}

/// A sitemap (sitemaps.org, protocol 0.9).
package func siteMap(_ items: [SiteMapItem]) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(each: items, { "<url><loc>\($0.address)</loc>\(ifPresent: $0.modified, { "<lastmod>\($0.iso)</lastmod>" })</url>\n" })</urlset>

    """
}

/// A list of sitemaps (sitemaps.org, protocol 0.9).
package func siteMapIndex(_ addresses: [String]) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(each: addresses, { "<sitemap><loc>\($0)</loc></sitemap>\n" })</sitemapindex>

    """
}
