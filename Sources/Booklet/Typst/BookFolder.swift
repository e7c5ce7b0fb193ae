import Bulletin
import CAssets
import HTML
import Platform
import Publishing

/// The folder in which a book is set: `book.json`, the theme, fonts and pictures.
struct BookFolder {
    /// The files of the theme inside the command, by name.
    static let theme: [(name: String, bytes: [UInt8])] = {
        let files = UnsafeBufferPointer(start: cassets_booklet(), count: cassets_booklet_count())
        return files.compactMap { file in
            let (name, bytes) = (
                String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
            )
            // Fonts are half of their size so.
            guard name.hasSuffix(".gz") else { return (name, bytes) }
            return Deflate.decompressed(bytes).map { (String(name.dropLast(3)), $0) }
        }
    }()

    /// The site's own values of the theme.
    static let ownTheme = "content/booklets/theme.typ"

    let path: String
    private let fileSystem = LocalFileSystem()

    /// Makes the folder anew.
    init(at path: String, book: Book, pictures: BookPictures, ownTheme: [UInt8]?) throws(SystemError) {
        self.path = path
        try? fileSystem.removeTree(DiskPath(path))
        try fileSystem.makeFolders(path + "/fonts")
        try fileSystem.makeFolders(path + "/pictures")
        for (name, bytes) in Self.theme { try write(bytes, name) }
        try write(ownTheme ?? Array("#let theme = (:)\n".utf8), "own.typ")
        try write(book.json.compact, "book.json")
        for (name, bytes) in pictures.files { try write(bytes, "pictures/" + name) }
    }

    func write(_ bytes: [UInt8], _ name: String) throws(SystemError) {
        try fileSystem.writeNewFile(bytes, at: DiskPath(path + "/" + name))
    }

    func remove() { try? fileSystem.removeTree(DiskPath(path)) }
}
