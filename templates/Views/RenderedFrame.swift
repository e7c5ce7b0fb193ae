import HTML

/// A frame in HTML: what all pages of one depth share is rendered once, and not for each page.
package struct RenderedFrame: Sendable {
    let root: String
    let siteTitle: String
    /// The part of the head that does not differ from page to page.
    let head: HTML
    /// The header with no section marked.
    let plainHeader: HTML
    /// The header of the pages of a section, by the section's identifier.
    let headers: [String: HTML]
    let footer: HTML

    package init(_ frame: PageFrame) {
        root = frame.root
        siteTitle = frame.site.title
        head = sharedHead(frame)
        plainHeader = siteHeader(frame, current: nil)
        footer = siteFooter(frame)
        var headers: [String: HTML] = [:]
        for section in frame.menu.flatMap(\.sections) where headers[section] == nil {
            headers[section] = siteHeader(frame, current: section)
        }
        self.headers = headers
    }

    func header(of section: String?) -> HTML {
        section.flatMap { headers[$0] } ?? plainHeader
    }
}
