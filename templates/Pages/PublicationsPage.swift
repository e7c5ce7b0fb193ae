import Bulletin
import HTML
import Vietnamese

/// All booklets with their covers and files.
package func publicationsPage(_ list: [PublicationView]) -> HTML {
    """
    <header class="list-head"><h1>Ấn phẩm</h1></header>
    <ul class="publications">
    \(each: list, { "<li>\(publication($0, heading: true))</li>\n" })</ul>

    """
}

/// The newest booklet on the home page.
func publicationBlock(_ booklet: PublicationView, all: Link) -> HTML {
    """
    <section class="publication-block"><h2 class="block-title">\(link(all))</h2>
    \(publication(booklet, heading: false))</section>

    """
}

private func publication(_ booklet: PublicationView, heading: Bool) -> HTML {
    """
    <div class="publication">\(ifPresent: booklet.cover, { image($0) })<div>
    \(if: heading, "<h2>\(titleText(booklet.title))</h2>")\(if: !heading, "<p><strong>\(booklet.title)</strong></p>")
    \(ifPresent: booklet.subtitle, { "<p>\($0)</p>\n" })<ul class="files">
    \(each: booklet.files, { file($0, of: booklet.title) })</ul></div></div>

    """
}

/// A file that is still to be made may turn out a page that says why it was not: it is no mere download.
private func file(_ file: PublicationView.File, of title: String) -> HTML {
    """
    <li><a href="\(file.address)" aria-label="\(title), \(file.format)"\(attribute: "download", file.format == "HTML" || file.size == nil ? nil : "")>\(file.format)</a>\(ifPresent: file.size, { " <small>\(NumberText.fileSize($0))</small>" })</li>

    """
}
