import Platform

/// Whether the file of a picture goes on to the picture's end, by its last bytes.
///
/// Copies from cameras and chats break off. Most pictures end with the file, so that a few bytes tell; where something
/// else follows, as some telephones write it, these bytes tell nothing.
enum PictureEnd {
    /// Whether the last bytes are those of a whole picture. False does not mean that it is damaged.
    static func isLast(in file: MediaFile, _ format: ImageFormat, of tree: SourceTree) throws(SystemError) -> Bool {
        switch format {
        case .jpeg: try ends(file, with: [0xFF, JPEGMarker.endOfImage.code], tree)
        case .png: try ends(file, with: [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82], tree)
        case .gif: try ends(file, with: [0x3B], tree)
        case .webp: try sizeWithinWebP(file, tree) == file.size
        case .svg, .heif, .avif, .tiff, .bmp, .jpegXL: true
        }
    }

    private static func ends(
        _ file: MediaFile, with last: [UInt8], _ tree: SourceTree
    ) throws(SystemError) -> Bool {
        try tree.readPart(file.source, max(0, file.size - last.count), last.count) == last
    }

    /// The length that a WebP file gives itself; nil where it is too short to do so.
    private static func sizeWithinWebP(_ file: MediaFile, _ tree: SourceTree) throws(SystemError) -> Int? {
        let reader = ImageBytes(bytes: try tree.readPart(file.source, 0, 8), isBigEndian: false)
        return reader.integer32(at: 4).map { $0 + 8 }
    }
}
