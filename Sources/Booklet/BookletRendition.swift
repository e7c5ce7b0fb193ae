import Bulletin

/// One of the files that a booklet can be made as.
package enum BookletRendition: String, Sendable, CaseIterable {
    case pages
    /// Pages in the order of folded sheets, for stapling.
    case sheets
    case epub
    case docx
    case html
    /// A picture of the cover.
    case cover

    /// The end of the file's name, behind the booklet's own.
    package var ending: String {
        switch self {
        case .pages: ".pdf"
        case .sheets: "-in.pdf"
        case .epub: ".epub"
        case .docx: ".docx"
        case .html: ".html"
        case .cover: ".png"
        }
    }

    /// A booklet that is made as this file, and as what this file is made from.
    package func only(_ booklet: BookletFile) -> BookletFile {
        var booklet = booklet
        booklet.settings.isImposed = self == .sheets
        booklet.settings.formats =
            switch self {
            case .pages, .sheets, .cover: [.pdf]
            case .epub: [.epub]
            case .docx: [.docx]
            case .html: [.html]
            }
        return booklet
    }
}
