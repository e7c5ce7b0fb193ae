/// The size of a JPEG picture (ITU-T T.81, annex B) as it is seen.
enum JPEGHead {
    static func size(_ bytes: [UInt8]) throws(ImageHead.Problem) -> PixelSize {
        let reader = ImageBytes(bytes: bytes, isBigEndian: true)
        var orientation = 1
        var offset = 2
        while true {
            guard let prefix = reader[offset], let code = reader[offset + 1] else { throw .incomplete(.jpeg) }
            guard prefix == 0xFF else { throw .damaged(.jpeg) }
            if code == 0xFF {
                // A fill byte.
                offset += 1
                continue
            }
            let marker = JPEGMarker(code: UInt8(code))
            if marker.standsAlone {
                offset += 2
                continue
            }
            // The picture's data, or its end, before its size.
            if marker == .startOfScan || marker == .endOfImage { throw .damaged(.jpeg) }
            guard let length = reader.integer16(at: offset + 2) else { throw .incomplete(.jpeg) }
            guard length >= 2 else { throw .damaged(.jpeg) }
            if marker.isStartOfFrame {
                // Precision, height, width, and one component at least (B.2.2).
                guard length >= 11 else { throw .damaged(.jpeg) }
                guard let height = reader.integer16(at: offset + 5), let width = reader.integer16(at: offset + 7) else {
                    throw .incomplete(.jpeg)
                }
                guard width > 0, height > 0 else { throw .damaged(.jpeg) }
                let isTurned = (5...8).contains(orientation)
                return PixelSize(width: isTurned ? height : width, height: isTurned ? width : height)
            }
            if marker == .app1 {
                let end = min(offset + 2 + length, bytes.count)
                orientation = EXIFOrientation.read(Array(bytes[min(offset + 4, end)..<end])) ?? orientation
            }
            offset += 2 + length
        }
    }
}

/// The second byte of a marker of a JPEG file (ITU-T T.81, table B.1).
package struct JPEGMarker: Sendable, Equatable {
    package let code: UInt8

    package init(code: UInt8) { self.code = code }

    package static let endOfImage = JPEGMarker(code: 0xD9)
    package static let startOfScan = JPEGMarker(code: 0xDA)
    /// Exif or XMP.
    package static let app1 = JPEGMarker(code: 0xE1)
    /// The colour profile, and other things.
    package static let app2 = JPEGMarker(code: 0xE2)
    package static let comment = JPEGMarker(code: 0xFE)

    /// Whether no length and no data follow: TEM, RST0 to RST7, SOI.
    package var standsAlone: Bool { code == 0x01 || (0xD0...0xD8).contains(code) }

    /// SOF0 to SOF15; DHT, JPG and DAC stand among them.
    package var isStartOfFrame: Bool { (0xC0...0xCF).contains(code) && ![0xC4, 0xC8, 0xCC].contains(code) }

    /// APP0 to APP15.
    package var isApplication: Bool { (0xE0...0xEF).contains(code) }
}
