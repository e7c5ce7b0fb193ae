import Bulletin
import Publishing

/// The pictures of a book, each once.
package struct PictureList: Sendable {
    package struct Item: Sendable, Equatable {
        /// The name in the book, `p7.jpg`.
        package var file: String
        /// The picture in the site folder.
        package var source: String
        package var format: ImageFormat
        /// Of the picture in the book, in pixels.
        package var size: PixelSize
        /// Whether it must be reduced.
        package var isReduced: Bool
    }

    /// The widest a picture is in a book, in pixels: 300 dots an inch over 135 mm.
    package static let widest = 1600
    private static let smallFile = 400_000

    package private(set) var items: [Item] = []
    private var bySource: [String: Int] = [:]

    package init() {}

    /// The picture in the book that a file of the site becomes; nil for what no book can show.
    package mutating func add(_ source: String, head: ImageHead?, bytes: Int, reduces: Bool) -> Item? {
        if let known = bySource[source] { return items[known] }
        guard let head, let size = head.size, size.width > 0, size.height > 0 else { return nil }
        let isReduced: Bool
        let ending: String
        switch head.format {
        case .jpeg:
            isReduced = reduces && (size.width > Self.widest || bytes > Self.smallFile)
            ending = "jpg"
        case .png:
            isReduced = reduces && (size.width > Self.widest || bytes > Self.smallFile)
            ending = isReduced ? "jpg" : "png"
        case .webp, .gif:
            // E-books and Word know neither WebP nor moving pictures.
            guard reduces else { return nil }
            isReduced = true
            ending = "jpg"
        case .svg:
            isReduced = false
            ending = "svg"
        default: return nil
        }
        let width = isReduced ? min(size.width, Self.widest) : size.width
        let item = Item(
            file: "p\(items.count + 1).\(ending)", source: source, format: head.format,
            size: PixelSize(width: width, height: max(1, size.height * width / size.width)), isReduced: isReduced)
        bySource[source] = items.count
        items.append(item)
        return item
    }
}
