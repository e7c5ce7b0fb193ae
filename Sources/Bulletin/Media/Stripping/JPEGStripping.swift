/// Rewrites a JPEG file (ITU-T T.81, annex B) without Exif, XMP, IPTC, comments, previews and what stands after its end.
///
/// The colour profile (APP2), Adobe's colour transform (APP14) and the orientation stay.
enum JPEGStripping {
    static func stripped(_ bytes: [UInt8], keepsProfile: Bool) throws(DamagedPicture) -> [UInt8] {
        var output: [UInt8] = [0xFF, 0xD8]
        output.reserveCapacity(bytes.count)
        var hasOrientation = false
        var offset = 2
        while offset + 1 < bytes.count {
            guard bytes[offset] == 0xFF else { throw DamagedPicture(format: .jpeg) }
            let marker = JPEGMarker(code: bytes[offset + 1])
            if marker.code == 0xFF {
                offset += 1
            } else if marker == .endOfImage {
                return output + [0xFF, marker.code]
            } else if marker.standsAlone {
                output += bytes[offset..<offset + 2]
                offset += 2
            } else {
                let end = try endOfSegment(bytes, offset)
                if marker == .app1, !hasOrientation, let turned = orientation(bytes[offset + 4..<end]) {
                    output += segment(.app1, EXIFOrientation.segment(turned))
                    hasOrientation = true
                } else if let kept = kept(marker, bytes[offset..<end], keepsProfile) {
                    output += kept
                }
                offset = end
                if marker == .startOfScan {
                    let endOfData = endOfScan(bytes, offset)
                    output += bytes[offset..<endOfData]
                    offset = endOfData
                }
            }
        }
        // Its lower part is missing.
        throw DamagedPicture(format: .jpeg)
    }

    private static func endOfSegment(_ bytes: [UInt8], _ offset: Int) throws(DamagedPicture) -> Int {
        guard offset + 3 < bytes.count else { throw DamagedPicture(format: .jpeg) }
        let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
        guard length >= 2, offset + 2 + length <= bytes.count else { throw DamagedPicture(format: .jpeg) }
        return offset + 2 + length
    }

    /// A segment as it stays in the file; nil where it goes.
    private static func kept(
        _ marker: JPEGMarker, _ whole: ArraySlice<UInt8>, _ keepsProfile: Bool
    ) -> ArraySlice<UInt8>? {
        if marker == .comment { return nil }
        guard marker.isApplication else { return whole }
        let data = whole.dropFirst(4)
        if marker == .app2, data.starts(with: Array("ICC_PROFILE\0".utf8)) { return keepsProfile ? whole : nil }
        if marker.code == 0xEE, data.starts(with: Array("Adobe".utf8)) { return whole }
        if marker.code == 0xE0, data.starts(with: Array("JFIF\0".utf8)), data.count >= 14 {
            // Version and density; a preview may follow, which goes.
            return segment(marker, Array(data.prefix(12)) + [0, 0])[...]
        }
        return nil
    }

    private static func segment(_ marker: JPEGMarker, _ data: [UInt8]) -> [UInt8] {
        let length = data.count + 2
        return [0xFF, marker.code, UInt8(length >> 8), UInt8(length & 0xFF)] + data
    }

    /// The orientation that an Exif segment gives; nil where the picture stands upright.
    private static func orientation(_ data: ArraySlice<UInt8>) -> UInt8? {
        guard let value = EXIFOrientation.read(Array(data)), value != 1 else { return nil }
        return UInt8(value)
    }

    /// Where the coded data of a scan end: at the next marker that is neither a stuffed byte nor a restart.
    private static func endOfScan(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var offset = start
            while offset + 1 < bytes.count {
                if bytes[offset] == 0xFF {
                    let next = bytes[offset + 1]
                    if next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return offset }
                    offset += next == 0xFF ? 1 : 2
                } else {
                    offset += 1
                }
            }
            return bytes.count
        }
    }
}
