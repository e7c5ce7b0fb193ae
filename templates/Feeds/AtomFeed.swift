import HTML
import Vietnamese

/// An Atom feed (RFC 4287).
package func atomFeed(_ feed: FeedView) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
    <title>\(feed.title)</title>
    \(ifPresent: feed.subtitle, { "<subtitle>\($0)</subtitle>\n" })<id>\(feed.address)</id>
    <link rel="self" type="application/atom+xml" href="\(feed.address)"/>
    <link rel="alternate" type="text/html" href="\(feed.page)"/>
    <updated>\(feed.updated.rfc3339)</updated>
    <author><name>\(feed.author)</name></author>
    \(each: feed.items, atomEntry)</feed>

    """
}

private func atomEntry(_ item: FeedItem) -> HTML {
    """
    <entry>
    <title>\(item.title)</title>
    <id>\(item.address)</id>
    <link rel="alternate" type="text/html" href="\(item.address)"/>
    <published>\(item.published.rfc3339)</published>
    <updated>\(item.updated.rfc3339)</updated>
    \(each: item.authors, { "<author><name>\($0)</name></author>\n" })\
    \(each: item.categories, { "<category term=\"\($0)\"/>\n" })\
    \(if: !item.summary.isEmpty, "<summary>\(item.summary)</summary>\n")<content type="html">\(item.content)</content>
    </entry>

    """
}
