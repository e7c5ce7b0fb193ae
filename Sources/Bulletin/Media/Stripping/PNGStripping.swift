/// Rewrites a PNG file with the chunks that its picture needs (PNG, third edition, 11) and no others.
enum PNGStripping {
    static func stripped(_ bytes: [UInt8], keepsProfile: Bool) throws(DamagedPicture) -> [UInt8] {
        guard bytes.count >= 8 else { throw DamagedPicture(format: .png) }
        var output = Array(bytes.prefix(8))
        output.reserveCapacity(bytes.count)
        var offset = 8
        while offset + 12 <= bytes.count {
            let length = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
            let end = offset + 12 + length
            guard end <= bytes.count else { throw DamagedPicture(format: .png) }
            let type = String(decoding: bytes[offset + 4..<offset + 8], as: UTF8.self)
            if kept.contains(type) || (keepsProfile && type == "iCCP") { output += bytes[offset..<end] }
            if type == "IEND" { return output }
            offset = end
        }
        throw DamagedPicture(format: .png)
    }

    /// The picture, its transparency and colours, its density, and the frames of a moving one.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "hIST", "sBIT", "gAMA", "cHRM", "sRGB", "cICP", "mDCV", "cLLI",
        "pHYs", "acTL", "fcTL", "fdAT",
    ]
}
