/// Takes out of pictures what does not belong to the picture: where and when it was taken, with which camera, by whom,
/// previews, comments. The picture's own data are copied byte by byte.
package enum PictureMetadata {
    /// The bytes of a picture without its metadata.
    ///
    /// What stays is listed, not what goes: a chunk that nobody thought of goes too.
    /// - Parameters:
    ///   - bytes: the whole file
    ///   - format: its format
    ///   - keepsProfile: whether the colour profile stays
    /// - Returns: the whole file anew
    /// - Throws: where the bytes are not what the format says
    package static func removed(
        from bytes: [UInt8], of format: ImageFormat, keepsProfile: Bool = true
    ) throws(DamagedPicture) -> [UInt8] {
        switch format {
        case .jpeg: try JPEGStripping.stripped(bytes, keepsProfile: keepsProfile)
        case .png: try PNGStripping.stripped(bytes, keepsProfile: keepsProfile)
        case .webp: try WebPStripping.stripped(bytes, keepsProfile: keepsProfile)
        case .gif: try GIFStripping.stripped(bytes)
        case .svg, .heif, .avif, .tiff, .bmp, .jpegXL: bytes
        }
    }
}

/// A picture that ends too early or contradicts its format: what is in it cannot be told, so it is not published.
package struct DamagedPicture: Error, Sendable, Equatable {
    package let format: ImageFormat
}
