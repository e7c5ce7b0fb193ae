/// How a camera was held, from the Exif data of a JPEG file (CIPA DC-008, 4.6.4).
package enum EXIFOrientation {
    /// - Parameter segment: the data of an APP1 segment, after its length
    /// - Returns: 1 to 8; nil where the segment is no Exif, or says nothing valid
    package static func read(_ segment: [UInt8]) -> Int? {
        guard segment.starts(with: header), segment.count >= 14 else { return nil }
        let isBigEndian: Bool
        switch (segment[6], segment[7]) {
        case (0x4D, 0x4D): isBigEndian = true
        case (0x49, 0x49): isBigEndian = false
        default: return nil
        }
        let reader = ImageBytes(bytes: segment, isBigEndian: isBigEndian)
        guard reader.integer16(at: 8) == 42, let start = reader.integer32(at: 10),
            let count = reader.integer16(at: 6 + start)
        else { return nil }
        for entry in 0..<count {
            let offset = 6 + start + 2 + 12 * entry
            guard let tag = reader.integer16(at: offset) else { return nil }
            guard tag == orientationTag else { continue }
            guard reader.integer16(at: offset + 2) == shortType, let value = reader.integer16(at: offset + 8),
                (1...8).contains(value)
            else { return nil }
            return value
        }
        return nil
    }

    /// Exif data for an APP1 segment that says nothing but the orientation.
    package static func segment(_ orientation: UInt8) -> [UInt8] {
        header + [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]  // Big-endian TIFF; its directory begins at 8.
            + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0] + [0, 0, 0, 0]
    }

    private static let header: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]
    private static let orientationTag = 0x0112
    private static let shortType = 3
}
