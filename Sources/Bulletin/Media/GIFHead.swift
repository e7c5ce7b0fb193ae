/// The size of a GIF picture (GIF89a, 18). Every GIF counts as moving: none is reduced, for most are.
enum GIFHead {
    static func read(_ bytes: [UInt8]) throws(ImageHead.Problem) -> ImageHead {
        let reader = ImageBytes(bytes: bytes, isBigEndian: false)
        guard let width = reader.integer16(at: 6), let height = reader.integer16(at: 8) else {
            throw .incomplete(.gif)
        }
        guard width > 0, height > 0 else { throw .damaged(.gif) }
        return ImageHead(format: .gif, size: PixelSize(width: width, height: height), isAnimated: true)
    }
}
