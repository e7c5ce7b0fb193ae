/// The size of a WebP picture (RFC 9649: 2.5 lossy, 2.6 lossless, 2.7 extended) and whether it moves.
enum WebPHead {
    static func read(_ bytes: [UInt8]) throws(ImageHead.Problem) -> ImageHead {
        let reader = ImageBytes(bytes: bytes, isBigEndian: false)
        // A lossless picture of one colour may be shorter than the heads of the others.
        guard bytes.count >= (reader.holds("VP8L", at: 12) ? 25 : 30) else { throw .incomplete(.webp) }
        if reader.holds("VP8X", at: 12) {
            guard let flags = reader[20], let width = reader.integer24(at: 24), let height = reader.integer24(at: 27)
            else { throw .damaged(.webp) }
            return ImageHead(
                format: .webp, size: PixelSize(width: width + 1, height: height + 1),
                isAnimated: flags & animationFlag != 0)
        }
        let size: PixelSize
        if reader.holds("VP8 ", at: 12) {
            size = try lossySize(reader)
        } else if reader.holds("VP8L", at: 12) {
            size = try losslessSize(reader)
        } else {
            throw .damaged(.webp)
        }
        guard size.width > 0, size.height > 0 else { throw .damaged(.webp) }
        return ImageHead(format: .webp, size: size)
    }

    private static let animationFlag = 0x02

    /// A key frame's header (RFC 6386, 9.1): 14 bits each, the upper two are a scale.
    private static func lossySize(_ reader: ImageBytes) throws(ImageHead.Problem) -> PixelSize {
        guard reader[23] == 0x9D, reader[24] == 0x01, reader[25] == 0x2A, let width = reader.integer16(at: 26),
            let height = reader.integer16(at: 28)
        else { throw .damaged(.webp) }
        return PixelSize(width: width & 0x3FFF, height: height & 0x3FFF)
    }

    /// 14 bits each, less one, after a signature byte.
    private static func losslessSize(_ reader: ImageBytes) throws(ImageHead.Problem) -> PixelSize {
        guard reader[20] == 0x2F, let bits = reader.integer32(at: 21) else { throw .damaged(.webp) }
        return PixelSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    }
}
