/// What the first bytes of a picture tell of it.
package struct ImageHead: Sendable, Equatable {
    package var format: ImageFormat
    /// As the picture is seen; nil for drawings (SVG) that state no size.
    package var size: PixelSize?
    /// Whether it moves.
    package var isAnimated = false

    /// Why a picture's head cannot be read.
    package enum Problem: Error, Sendable, Equatable {
        /// The bytes are no picture.
        case unknown
        /// The bytes contradict the format, or end too early.
        case damaged(ImageFormat)
        /// The head goes on beyond the bytes given.
        case incomplete(ImageFormat)
    }

    /// Reads a head.
    ///
    /// Every number in the bytes is checked before it is used: they may come from anywhere.
    /// - Parameters:
    ///   - bytes: the beginning of the file
    ///   - isWhole: whether that is the whole file
    /// - Throws: `incomplete` only where the bytes are not the whole file.
    package init(_ bytes: [UInt8], isWhole: Bool) throws(Problem) {
        guard let format = ImageFormat(bytes) else { throw .unknown }
        do throws(Problem) {
            switch format {
            case .jpeg: self.init(format: format, size: try JPEGHead.size(bytes))
            case .png: self = try PNGHead.read(bytes)
            case .webp: self = try WebPHead.read(bytes)
            case .gif: self = try GIFHead.read(bytes)
            case .svg: self.init(format: format, size: try SVGHead.size(bytes))
            case .heif, .avif, .tiff, .bmp, .jpegXL: self.init(format: format, size: nil)
            }
        } catch {
            if case .incomplete = error, isWhole { throw .damaged(format) }
            throw error
        }
    }

    init(format: ImageFormat, size: PixelSize?, isAnimated: Bool = false) {
        self.format = format
        self.size = size
        self.isAnimated = isAnimated
    }
}
