/// Characters that come with pasted text, that nobody sees, and that break matching and searching.
///
/// Dropped: the byte order mark and zero-width no-break space (U+FEFF), zero-width space (U+200B) and word joiner
/// (U+2060). The joiner and the non-joiner (U+200D, U+200C) stay only between two characters that are not
/// Latin, where they shape emoji and some scripts; beside a Latin letter they do nothing. No-break spaces (U+00A0,
/// U+202F) become spaces. Soft hyphens stay: they are an author's choice, and ``fold(_:)-(String)`` drops them.
package enum TextCleaning {
    /// The cleaned text of UTF-8 bytes; the same array where nothing changes. With `keepingNoBreakSpaces` only the
    /// invisible characters go.
    package static func cleaned(_ bytes: [UInt8], keepingNoBreakSpaces: Bool = false) -> [UInt8] {
        bytes.withUnsafeBufferPointer { buffer in
            let survey = TextSurvey(buffer)
            guard survey.hasInvisible || survey.hasNoBreakSpace && !keepingNoBreakSpaces else { return nil }
            return copy(buffer, keepingNoBreakSpaces: keepingNoBreakSpaces)
        } ?? bytes
    }

    /// The cleaned text.
    package static func cleaned(_ text: String, keepingNoBreakSpaces: Bool = false) -> String {
        text.withUTF8Bytes { buffer in
            let survey = TextSurvey(buffer)
            guard survey.hasInvisible || survey.hasNoBreakSpace && !keepingNoBreakSpaces else { return nil }
            return String(utf8Bytes: copy(buffer, keepingNoBreakSpaces: keepingNoBreakSpaces))
        } ?? text
    }

    enum Kind {
        case invisible, joiner, noBreakSpace, other
    }

    /// What the character at a byte that is not ASCII is; the sequence is valid.
    @inline(__always)
    static func kind(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Kind {
        switch bytes[offset] {
        case 0xC2: return bytes[offset + 1] == 0xA0 ? .noBreakSpace : .other
        case 0xE2:
            switch (bytes[offset + 1], bytes[offset + 2]) {
            case (0x80, 0x8B), (0x81, 0xA0): return .invisible
            case (0x80, 0x8C), (0x80, 0x8D): return .joiner
            case (0x80, 0xAF): return .noBreakSpace
            default: return .other
            }
        case 0xEF: return bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF ? .invisible : .other
        default: return .other
        }
    }

    private static func copy(_ bytes: UnsafeBufferPointer<UInt8>, keepingNoBreakSpaces: Bool) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var copied = 0
        var offset = 0
        while true {
            offset = bytes.endOfASCII(from: offset)
            if offset == bytes.count { break }
            let length = max(1, UTF8Validity.sequenceLength(bytes, at: offset))
            let kind = length == 1 ? .other : kind(bytes, at: offset)
            let isKept =
                switch kind {
                case .other: true
                case .noBreakSpace: keepingNoBreakSpaces
                case .joiner: isShaped(bytes, before: offset) && isShaped(bytes, at: offset + length)
                case .invisible: false
                }
            if !isKept {
                text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<offset]))
                copied = offset + length
                if kind == .noBreakSpace {
                    text.append(UInt8(ascii: " "))
                } else if text.last == 0x0D, copied < bytes.count, bytes[copied] == 0x0A {
                    // CR and LF would become one end of a line: the lines would no longer be those of the file.
                    text[text.count - 1] = 0x0A
                }
            }
            offset += length
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
        return text
    }

    private static func isShaped(_ bytes: UnsafeBufferPointer<UInt8>, before offset: Int) -> Bool {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start >= 0 && isShaped(bytes, at: start)
    }

    /// Whether a joiner may shape the character at an offset: those from U+0590 on but for Latin Extended Additional,
    /// general punctuation and invisible ones. The variation selector of emoji counts.
    private static func isShaped(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset < bytes.count, UTF8Validity.sequenceLength(bytes, at: offset) > 0 else { return false }
        let codePoint = UTF8Coding.decode(bytes, at: offset).codePoint
        return codePoint >= 0x0590 && !(0x1E00...0x1EFF).contains(codePoint)
            && !(0x2000...0x206F).contains(codePoint) && codePoint != 0xFEFF
    }
}
