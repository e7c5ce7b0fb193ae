import Booklet
import Bulletin
import Publishing

/// A file of a booklet that somebody asks for.
struct BookletOrder: Sendable, Hashable {
    /// Of the booklet.
    var id: String
    var rendition: BookletRendition
    /// Made without the standards for PDF, which errors stand in the way of.
    var isDraft = false

    /// The word in the query that asks for a draft.
    static let draftName = "nhap"
    /// The word in the query that says which edition is new enough.
    static let editionName = "ban"

    init(id: String, rendition: BookletRendition, isDraft: Bool = false) {
        self.id = id
        self.rendition = rendition
        self.isDraft = isDraft
    }

    /// Nil where the path is of none of the booklets.
    init?(path: String, isDraft: Bool = false, among booklets: [BookletFile]) {
        guard path.hasPrefix(PublishedBooklet.addressFolder) else { return nil }
        let name = path.dropFirst(PublishedBooklet.addressFolder.count)
        for booklet in booklets {
            guard let rendition = BookletRendition.allCases.first(where: { name == booklet.id + $0.ending }) else {
                continue
            }
            self.init(id: booklet.id, rendition: rendition, isDraft: isDraft)
            return
        }
        return nil
    }

    var fileName: String { id + rendition.ending }
    /// Where the site has the file.
    var path: String { PublishedBooklet.addressFolder + fileName }
    /// Whether browsers save the file and do not show it.
    var isSaved: Bool { rendition == .epub || rendition == .docx }
}
