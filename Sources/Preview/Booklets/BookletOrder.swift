import Booklet
import Bulletin
import Publishing

/// A file of a booklet, or of minutes in their official form, that somebody asks for.
struct BookletOrder: Sendable, Hashable {
    /// Of the booklet; the last part of the entry's address.
    var id: String
    /// The entry whose minutes these are, by its source and its address without the ending; nil for a booklet.
    var minutes: Minutes?
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

    /// Minutes in their official form, which the site does not have.
    init?(path: String, isDraft: Bool = false, in edition: Edition) {
        guard path.hasPrefix(Self.minutesFolder),
            let rendition = [BookletRendition.pages, .docx].first(where: { path.hasSuffix($0.ending) })
        else { return nil }
        let stem = String(path.dropFirst(Self.minutesFolder.count).dropLast(rendition.ending.count))
        guard let output = edition.build.plan.output(at: stem + ".html"), let index = output.entry(in: edition.site),
            edition.site.entries[index].kind == .minutes
        else { return nil }
        self.init(id: stem.split(separator: "/").last.map(String.init) ?? stem, rendition: rendition, isDraft: isDraft)
        minutes = Minutes(source: edition.site.entries[index].source, stem: stem)
    }

    struct Minutes: Sendable, Hashable {
        var source: String
        var stem: String
    }

    /// Where the preview has minutes in their official form.
    static let minutesFolder = ToolAnswers.folder + "bien-ban/"

    var fileName: String { id + rendition.ending }
    /// Where the site, or the preview, has the file.
    var path: String {
        minutes.map { Self.minutesFolder + $0.stem + rendition.ending } ?? PublishedBooklet.addressFolder + fileName
    }
    /// Whether browsers save the file and do not show it.
    var isSaved: Bool { rendition == .epub || rendition == .docx }
}
