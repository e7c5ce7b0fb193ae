/// Canonical composition and decomposition (Unicode Standard Annex 15).
///
/// Text is kept composed (NFC) everywhere. Nearly all input is composed already, which ``isNFC(_:)-([UInt8])``
/// sees at about the speed of memory; the rest goes through utf8proc. Bytes that are not UTF-8 come back as they are:
/// ``UTF8Validity`` finds them.
package enum Normalization {
    /// Whether the bytes are surely composed: ASCII, precomposed Latin, common punctuation, symbols and emoji.
    /// False means "in doubt": ``nfc(_:)-([UInt8])`` then decides.
    package static func isNFC(_ bytes: Span<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer(isSurelyComposed)
    }

    /// See ``isNFC(_:)-(Span<UInt8>)``.
    package static func isNFC(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer(isSurelyComposed)
    }

    /// See ``isNFC(_:)-(Span<UInt8>)``.
    package static func isNFC(_ text: String) -> Bool {
        text.withUTF8Bytes(isSurelyComposed)
    }

    /// The composed form; the same array where nothing changes.
    package static func nfc(_ bytes: [UInt8]) -> [UInt8] {
        if isNFC(bytes) { return bytes }
        return bytes.withUnsafeBufferPointer { UnicodeData.normalized($0, to: .composed) } ?? bytes
    }

    /// The composed form of a text.
    package static func nfc(_ text: String) -> String {
        if isNFC(text) { return text }
        return text.withUTF8Bytes { UnicodeData.normalized($0, to: .composed) }.map(String.init(utf8Bytes:)) ?? text
    }

    /// The decomposed form; the same array for ASCII.
    package static func nfd(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer {
            $0.endOfASCII(from: 0) == $0.count ? nil : UnicodeData.normalized($0, to: .decomposed)
        } ?? bytes
    }

    /// The decomposed form of a text.
    package static func nfd(_ text: String) -> String {
        text.withUTF8Bytes {
            $0.endOfASCII(from: 0) == $0.count ? nil : UnicodeData.normalized($0, to: .decomposed)
        }.map(String.init(utf8Bytes:)) ?? text
    }

    private static func isSurelyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while true {
            offset = bytes.endOfASCII(from: offset)
            if offset == bytes.count { return true }
            let length = composedLength(bytes, at: offset)
            if length == 0 || offset + length > bytes.count { return false }
            offset += length
        }
    }

    /// The length of the code point at a lead byte that is not ASCII, if it never takes part in composition
    /// (NFC_Quick_Check=Yes and combining class 0), else 0.
    @inline(__always)
    static func composedLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        let lead = bytes[offset]
        // U+0080–U+02FF.
        if lead >= 0xC2, lead <= 0xCB { return 2 }
        guard offset + 2 < bytes.count else { return 0 }
        let second = bytes[offset + 1]
        let third = bytes[offset + 2]
        switch lead {
        case 0xE1:
            // U+1E00–U+1EFF, Latin Extended Additional.
            return second >= 0xB8 && second <= 0xBB ? 3 : 0
        case 0xE2:
            switch second {
            case 0x80: return third >= 0x82 ? 3 : 0  // General punctuation without U+2000 and U+2001.
            case 0x81, 0x82, 0x85, 0x86: return 3  // Superscripts, currency, number forms, arrows.
            case 0x84: return third == 0xA6 || third == 0xAA || third == 0xAB ? 0 : 3  // Ohm, Kelvin, Ångström.
            case 0x94...0x9E: return 3  // Boxes, shapes, symbols, dingbats.
            default: return 0
            }
        case 0xEF:
            // Variation selector 16 (emoji) and the byte order mark.
            return second == 0xB8 && third == 0x8F || second == 0xBB && third == 0xBF ? 3 : 0
        case 0xF0:
            return second == 0x9F ? 4 : 0  // U+1F000–U+1FFFF, emoji.
        default:
            return 0
        }
    }
}
