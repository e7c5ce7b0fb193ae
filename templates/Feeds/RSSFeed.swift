import HTML
import Vietnamese

/// An RSS feed (RSS 2.0 specification).
package func rssFeed(_ feed: FeedView) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0">
    <channel>
    <title>\(feed.title)</title>
    <link>\(feed.page)</link>
    <description>\(feed.subtitle ?? feed.title)</description>
    <language>vi</language>
    <lastBuildDate>\(feed.updated.rfc822)</lastBuildDate>
    \(each: feed.items, rssItem)</channel>
    </rss>

    """
}

private func rssItem(_ item: FeedItem) -> HTML {
    """
    <item>
    <title>\(item.title)</title>
    <link>\(item.address)</link>
    <guid isPermaLink="true">\(item.address)</guid>
    <pubDate>\(item.published.rfc822)</pubDate>
    \(each: item.categories, { "<category>\($0)</category>\n" })<description>\(item.summary)</description>
    </item>

    """
}
