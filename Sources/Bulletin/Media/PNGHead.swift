/// The size of a PNG picture (PNG, third edition, 11.2.1) and whether it moves (11.3.3.1).
enum PNGHead {
    static func read(_ bytes: [UInt8]) throws(ImageHead.Problem) -> ImageHead {
        let reader = ImageBytes(bytes: bytes, isBigEndian: true)
        guard bytes.count >= 29 else { throw .incomplete(.png) }
        guard reader.integer32(at: 8) == 13, reader.holds("IHDR", at: 12), let width = reader.integer32(at: 16),
            let height = reader.integer32(at: 20), width > 0, height > 0
        else { throw .damaged(.png) }
        let size = PixelSize(width: width, height: height)
        // A moving picture says so before its data.
        var offset = 33
        while let length = reader.integer32(at: offset), !reader.holds("IDAT", at: offset + 4) {
            if reader.holds("acTL", at: offset + 4) { return ImageHead(format: .png, size: size, isAnimated: true) }
            offset += 12 + length
        }
        return ImageHead(format: .png, size: size)
    }
}
