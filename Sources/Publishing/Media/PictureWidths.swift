import Bulletin

/// In which widths a picture is offered.
enum PictureWidths {
    /// From a phone to a large screen with two device pixels each, in pixels.
    static let usual = [480, 800, 1200, 1600]
    /// The width for browsers that choose none themselves, at most.
    static let fallback = 800
    /// The width of the picture beside a link in social networks, at most.
    static let card = 1200
    /// Files up to this size are published as they are, in bytes: reducing them gains nothing.
    private static let smallFile = 50_000
    /// The longest side of a WebP picture.
    private static let longestSide = 16_383

    /// Widths in pixels, ascending, never above the picture's own; empty for one that is published as it is: small
    /// ones, drawings and moving ones.
    static func widths(of file: MediaFile) -> [Int] {
        guard let head = file.head, let size = head.size, !head.isAnimated, file.size > smallFile,
            [.jpeg, .png, .webp].contains(head.format), size.width > usual[0]
        else { return [] }
        var widths = usual.filter { $0 < size.width }
        if size.width <= usual[usual.count - 1] { widths.append(size.width) }
        return widths.filter { size.height * $0 / size.width < longestSide }
    }
}
