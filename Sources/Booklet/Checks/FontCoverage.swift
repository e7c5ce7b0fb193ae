/// Which characters the fonts inside the command have.
enum FontCoverage {
    /// Whether some font has a character, or none needs to: spaces and marks that are not drawn.
    static func has(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F || undrawn.contains(scalar.value) { return true }
        return ranges.contains { $0.contains(scalar.value) }
    }

    /// Soft hyphen, joiners, directions, variation selectors.
    private static let undrawn: Set<UInt32> = Set([0xAD, 0xFEFF] + Array(0x200B...0x200F) + Array(0xFE00...0xFE0F))

    private static let ranges: [ClosedRange<UInt32>] = {
        let fonts = BookFolder.theme.filter { $0.name.hasSuffix(".ttf") }
        return fonts.flatMap { CharacterMap.ranges(ofFont: $0.bytes) }
    }()
}

/// Reads the character map of a TrueType font (OpenType 1.9, `cmap`).
enum CharacterMap {
    /// The characters of a font; empty for what is no font, or has no map of Unicode.
    static func ranges(ofFont bytes: [UInt8]) -> [ClosedRange<UInt32>] {
        let font = BigEndian(bytes)
        let count = Int(font.short(at: 4))
        for table in 0..<count {
            let record = 12 + 16 * table
            guard font.long(at: record) == 0x636D_6170 else { continue }
            return ranges(ofMapAt: Int(font.long(at: record + 8)), font)
        }
        return []
    }

    private static func ranges(ofMapAt map: Int, _ font: BigEndian) -> [ClosedRange<UInt32>] {
        var found: [ClosedRange<UInt32>] = []
        for number in 0..<Int(font.short(at: map + 2)) {
            let record = map + 4 + 8 * number
            let platform = font.short(at: record)
            // Unicode, or Windows with Unicode.
            guard platform == 0 || platform == 3 else { continue }
            let table = map + Int(font.long(at: record + 4))
            switch font.short(at: table) {
            case 4: found += segments(at: table, font)
            case 12: found += groups(at: table, font)
            default: continue
            }
        }
        return found
    }

    /// Format 4: ranges of 16-bit characters. Single characters of a range may have no glyph; fonts for text leave such
    /// holes rarely, and Typst then says so itself.
    private static func segments(at table: Int, _ font: BigEndian) -> [ClosedRange<UInt32>] {
        let doubled = Int(font.short(at: table + 6))
        return stride(from: 0, to: doubled, by: 2).compactMap { offset in
            let end = UInt32(font.short(at: table + 14 + offset))
            let start = UInt32(font.short(at: table + 16 + doubled + offset))
            return start <= end && start != 0xFFFF ? start...end : nil
        }
    }

    /// Format 12: ranges of all characters.
    private static func groups(at table: Int, _ font: BigEndian) -> [ClosedRange<UInt32>] {
        (0..<Int(min(font.long(at: table + 12), 100_000))).compactMap { number in
            let start = font.long(at: table + 16 + 12 * number)
            let end = font.long(at: table + 20 + 12 * number)
            return start <= end ? start...end : nil
        }
    }
}

/// Numbers in bytes, the highest first; 0 beyond the end.
private struct BigEndian {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func short(at offset: Int) -> UInt16 {
        guard offset >= 0, offset + 1 < bytes.count else { return 0 }
        return UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1])
    }

    func long(at offset: Int) -> UInt32 { UInt32(short(at: offset)) << 16 | UInt32(short(at: offset + 2)) }
}
