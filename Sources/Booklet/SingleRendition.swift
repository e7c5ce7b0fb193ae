import Bulletin
import HTML
import Platform
import Publishing

/// A booklet made as one file, for those who ask for that file alone.
extension BookletMaking {
    /// The site's own values of the theme, relative to the site folder.
    package static let ownTheme = BookFolder.ownTheme

    /// The book that a file is made from; of a cover, a book without articles.
    package func book(for rendition: BookletRendition) -> Book {
        rendition == .cover ? bookMaking.emptyBook() : book()
    }

    /// Tells whether a file would be another one today: a digest of the book, of the site's own theme and of when the
    /// pictures were written, in hexadecimal digits.
    package func digest(of book: Book) -> String {
        var bytes = book.json.compact
        bytes += (try? build.tree.read(BookFolder.ownTheme, 1 << 20)) ?? []
        for picture in book.pictures.items {
            let path = DiskPath(siteFolder + "/" + picture.source)
            let status = try? fileSystem.status(of: path, followingSymlink: true)
            bytes += Array("\n\(picture.source) \(status?.size ?? 0) \(status?.modified ?? 0)".utf8)
        }
        return SHA1.digest(of: bytes).reduce(into: "") { text, byte in
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }

    /// Makes one file of the book that `book(for:)` gave; what the booklet itself says of formats does not count here.
    package func make(_ rendition: BookletRendition, of book: Book) async throws(SystemError) -> Result {
        if rendition == .cover { return try await makeCover(of: book) }
        let making = BookletMaking(
            build: build, booklet: rendition.only(booklet), outputFolder: outputFolder, siteFolder: siteFolder,
            isDraft: isDraft, keepsSource: false, jobs: jobs, typst: typst)
        return try await making.make(book, progress: nil)
    }

    private func makeCover(of book: Book) async throws(SystemError) -> Result {
        var result = Result(id: book.id, entries: 0)
        guard let typst = await typst() else {
            result.missing = .typstNotInstalled
            return result
        }
        try fileSystem.makeFolders(outputFolder)
        let pictures = try await BookPictures.make(
            book.pictures, tree: build.tree, siteFolder: siteFolder, workFolder: workFolder(book) + "-pictures",
            program: VipsThumbnail.installed, jobs: jobs)
        result.diagnostics = pictures.diagnostics
        let own = try? build.tree.read(BookFolder.ownTheme, 1 << 20)
        let folder = try BookFolder(at: workFolder(book), book: book, pictures: pictures, ownTheme: own)
        defer { folder.remove() }
        do {
            try await drawCover(book, folder, typst, &result)
        } catch {
            try note(error, in: &result)
        }
        return result
    }
}
