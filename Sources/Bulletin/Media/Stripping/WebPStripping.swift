/// Rewrites a WebP file (RFC 9649, 2.7) with the chunks that its picture needs and no others.
enum WebPStripping {
    static func stripped(_ bytes: [UInt8], keepsProfile: Bool) throws(DamagedPicture) -> [UInt8] {
        guard bytes.count >= 20 else { throw DamagedPicture(format: .webp) }
        var output = Array("RIFF\0\0\0\0WEBP".utf8)
        output.reserveCapacity(bytes.count)
        let end = min(bytes.count, 8 + size(bytes, at: 4))
        var offset = 12
        var hasPicture = false
        while offset + 8 <= end {
            let length = size(bytes, at: offset + 4)
            guard offset + 8 + length <= end else { throw DamagedPicture(format: .webp) }
            let type = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
            let start = output.count
            if kept.contains(type) || (keepsProfile && type == "ICCP") {
                output += bytes[offset..<offset + 8 + length]
                if length % 2 == 1 { output.append(0) }
            }
            if type == "VP8X", length >= 10 {
                output[start + 8] &= ~(exifFlag | xmpFlag | (keepsProfile ? 0 : profileFlag))
            }
            hasPicture = hasPicture || ["VP8 ", "VP8L", "ANMF"].contains(type)
            offset += 8 + length + length % 2
        }
        guard hasPicture else { throw DamagedPicture(format: .webp) }
        let total = output.count - 8
        for place in 0..<4 { output[4 + place] = UInt8(truncatingIfNeeded: total >> (8 * place)) }
        return output
    }

    private static let kept: Set<String> = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF"]
    private static let profileFlag: UInt8 = 0x20
    private static let exifFlag: UInt8 = 0x08
    private static let xmpFlag: UInt8 = 0x04

    private static func size(_ bytes: [UInt8], at offset: Int) -> Int {
        bytes[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
