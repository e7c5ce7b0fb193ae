/// Small pictures made byte by byte: whole ones that every program opens.
package enum SamplePicture {
    /// Words that stand in all metadata of sample pictures, and must stand in nothing that is published.
    package static let secret = "BI-MAT"

    /// A grey JPEG picture: every block holds two zero bits, "no difference" and "no more".
    package static func jpeg(
        width: Int, height: Int, orientation: Int? = nil, hasMetadata: Bool = false, filler: Int = 0
    ) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        bytes += segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 72, 0, 72, 0, 0])
        if orientation != nil || hasMetadata {
            bytes += segment(0xE1, exif(orientation: orientation ?? 1, hasPlace: hasMetadata))
        }
        if hasMetadata {
            bytes += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x>\(secret) xmp</x>".utf8))
            bytes += segment(0xED, Array("Photoshop 3.0\0\(secret) iptc".utf8))
            bytes += segment(0xFE, Array("\(secret) comment".utf8))
            bytes += segment(0xE2, Array("MPF\0\(secret) previews".utf8))
            bytes += segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("profile".utf8))
        }
        var left = filler
        while left > 0 {
            bytes += segment(0xFE, [UInt8](repeating: 0x20, count: min(left, 60_000)))
            left -= 60_000
        }
        bytes += segment(0xDB, [0] + [UInt8](repeating: 8, count: 64))
        bytes += segment(0xC0, [8] + big16(height) + big16(width) + [1, 1, 0x11, 0])
        let oneCode = [1] + [UInt8](repeating: 0, count: 15) + [0]
        bytes += segment(0xC4, [0x00] + oneCode) + segment(0xC4, [0x10] + oneCode)
        bytes += segment(0xDA, [1, 1, 0x00, 0, 63, 0])
        let blocks = ((width + 7) / 8) * ((height + 7) / 8)
        bytes += [UInt8](repeating: 0, count: (blocks * 2 + 7) / 8)
        bytes += [0xFF, 0xD9]
        if hasMetadata { bytes += Array("\(secret) after the end".utf8) }
        return bytes
    }

    /// Exif data with an orientation and, where wanted, with the place at which the picture was taken.
    package static func exif(orientation: Int, hasPlace: Bool, isBigEndian: Bool = true) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
            return isBigEndian ? bytes : bytes.reversed()
        }
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            number(tag, 2) + number(type, 2) + number(count, 4) + value + [UInt8](repeating: 0, count: 4 - value.count)
        }
        var tiff: [UInt8] = (isBigEndian ? [0x4D, 0x4D] : [0x49, 0x49]) + number(42, 2) + number(8, 4)
        tiff += number(hasPlace ? 3 : 1, 2)
        tiff += entry(0x0112, 3, 1, number(orientation, 2))
        if hasPlace {
            let artist = Array("\(secret) artist\0".utf8)
            tiff += entry(0x013B, 2, artist.count, number(50, 4))
            tiff += entry(0x8825, 4, 1, number(50 + artist.count, 4))
            tiff += number(0, 4) + artist
            // 21° 1' 42" north.
            tiff += number(2, 2) + entry(1, 2, 2, Array("N\0".utf8))
            tiff += entry(2, 5, 3, number(50 + artist.count + 30, 4)) + number(0, 4)
            for value in [21, 1, 42] { tiff += number(value, 4) + number(1, 4) }
        } else {
            tiff += number(0, 4)
        }
        return Array("Exif\0\0".utf8) + tiff
    }

    /// A black PNG picture, stored without compression.
    ///
    /// `data` is what stands in its place of the pixels, which else are all black.
    package static func png(
        width: Int, height: Int, hasMetadata: Bool = false, isAnimated: Bool = false, data: [UInt8]? = nil
    ) -> [UInt8] {
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += chunk("IHDR", big32(width) + big32(height) + [8, 0, 0, 0, 0])
        if isAnimated { bytes += chunk("acTL", big32(1) + big32(0)) }
        if hasMetadata {
            bytes += chunk("iCCP", Array("profile\0\0".utf8))
            bytes += chunk("eXIf", Array(exif(orientation: 6, hasPlace: true).dropFirst(6)))
            bytes += chunk("tEXt", Array("Comment\0\(secret)".utf8))
            bytes += chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0\(secret)".utf8))
            bytes += chunk("tIME", [7, 232, 1, 1, 0, 0, 0])
            bytes += chunk("prVt", Array(secret.utf8))
        }
        bytes += chunk("IDAT", data ?? zlib([UInt8](repeating: 0, count: (width + 1) * height)))
        bytes += chunk("IEND", [])
        if hasMetadata { bytes += Array("\(secret) after the end".utf8) }
        return bytes
    }

    /// The head of a lossy WebP picture with some bytes for data: enough for what reads heads only.
    package static func webpLossy(width: Int, height: Int) -> [UInt8] {
        riff(chunk: "VP8 ", webpFrame(width: width, height: height))
    }

    /// The head of a lossless WebP picture.
    package static func webpLossless(width: Int, height: Int) -> [UInt8] {
        let bits = (width - 1) | (height - 1) << 14
        return riff(chunk: "VP8L", [0x2F] + little(bits, 4) + [0, 0, 0, 0, 0, 0, 0])
    }

    /// An extended WebP picture with a profile, Exif and XMP.
    package static func webpExtended(width: Int, height: Int, isAnimated: Bool = false) -> [UInt8] {
        let flags: UInt8 = 0x20 | 0x08 | 0x04 | (isAnimated ? 0x02 : 0)
        let parts =
            riffChunk("VP8X", [flags, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3))
            + riffChunk("ICCP", Array("profile".utf8)) + riffChunk("VP8 ", webpFrame(width: width, height: height))
            + riffChunk("EXIF", exif(orientation: 6, hasPlace: true)) + riffChunk("XMP ", Array(secret.utf8))
        return Array("RIFF".utf8) + little(parts.count + 4, 4) + Array("WEBP".utf8) + parts
            + Array("\(secret) after the end".utf8)
    }

    package static func gif(width: Int, height: Int, hasMetadata: Bool = false) -> [UInt8] {
        var bytes = Array("GIF89a".utf8) + little(width, 2) + little(height, 2) + [0x80, 0, 0, 0, 0, 0, 255, 255, 255]
        bytes += [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        if hasMetadata {
            let comment = Array(secret.utf8)
            bytes += [0x21, 0xFE, UInt8(comment.count)] + comment + [0]
            bytes += [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [UInt8(comment.count)] + comment + [0]
        }
        bytes += [0x2C, 0, 0, 0, 0] + little(width, 2) + little(height, 2) + [0, 2, 2, 0x44, 1, 0, 0x3B]
        if hasMetadata { bytes += Array("\(secret) after the end".utf8) }
        return bytes
    }

    private static func webpFrame(width: Int, height: Int) -> [UInt8] {
        [0, 0, 0, 0x9D, 0x01, 0x2A] + little(width, 2) + little(height, 2) + [1, 2, 3]
    }

    private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big16(data.count + 2) + data
    }

    private static func riff(chunk name: String, _ data: [UInt8]) -> [UInt8] {
        let part = riffChunk(name, data)
        return Array("RIFF".utf8) + little(part.count + 4, 4) + Array("WEBP".utf8) + part
    }

    private static func riffChunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        Array(name.utf8) + little(data.count, 4) + data + (data.count % 2 == 1 ? [0] : [])
    }

    /// A PNG chunk with its checksum (CRC-32).
    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let content = Array(type.utf8) + data
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in content {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
        }
        return big32(data.count) + content + big32(Int(crc ^ 0xFFFF_FFFF))
    }

    /// Stored blocks between a zlib header and its checksum.
    private static func zlib(_ data: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [0x78, 0x01]
        var offset = 0
        repeat {
            let count = min(65_535, data.count - offset)
            let isLast = offset + count == data.count
            bytes += [isLast ? 1 : 0] + little(count, 2) + little(count ^ 0xFFFF, 2) + data[offset..<offset + count]
            offset += count
        } while offset < data.count
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in data {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return bytes + big32(Int(high << 16 | low))
    }

    private static func big16(_ value: Int) -> [UInt8] { little(value, 2).reversed() }

    private static func big32(_ value: Int) -> [UInt8] { little(value, 4).reversed() }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
