import Bulletin
import HTML
import Platform

/// Drawings of lines (SVG) as pictures of points: Word shows those in every version.
enum Drawings {
    /// The side of a page on which a drawing stands is 480 points long; so many dots an inch make it 1,600 wide.
    private static let dotsPerInch = 240

    /// Draws a book's drawings.
    ///
    /// - Parameters:
    ///   - pictures: those of the book
    ///   - book: the book
    ///   - typst: what draws them
    ///   - path: a folder that is made for it and removed again
    /// - Returns: the pictures with a PNG for each drawing; one that cannot be drawn has none
    /// - Throws: what the file system says
    static func drawn(
        _ pictures: BookPictures, of book: Book, with typst: TypstProgram, in path: String
    ) async throws(SystemError) -> BookPictures {
        var pictures = pictures
        let sizes = Dictionary(
            book.pictures.items.map { ($0.file, $0.size) }, uniquingKeysWith: { first, _ in first })
        for (name, bytes) in pictures.files where name.hasSuffix(".svg") {
            guard let size = sizes[name] else { continue }
            var single = BookPictures()
            single.files = [(name, bytes)]
            let folder = try BookFolder(at: path, book: book, pictures: single, ownTheme: nil)
            defer { folder.remove() }
            let drawing: JSON = [
                "file": .string(name), "width": .integer(size.width), "height": .integer(size.height),
            ]
            try folder.write(drawing.compact, "drawing.json")
            do throws(TypstError) {
                try await typst.compile(
                    "drawing.typ", to: "drawing.png", in: path, .drawing(dotsPerInch: dotsPerInch))
            } catch {
                continue
            }
            pictures.drawn[name] = try LocalFileSystem().readFile(
                DiskPath(path + "/drawing.png"), limit: 64 << 20)
        }
        return pictures
    }
}
