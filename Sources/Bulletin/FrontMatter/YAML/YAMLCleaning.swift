import Vietnamese

/// Characters that come along with text from word processors and web pages, made harmless before parsing.
///
/// Each is replaced by one code point, so that lines and columns in code points stay what they are: no-break spaces
/// and the line separators of YAML 1.1 (NEL, LS, PS) by a space, a byte order mark inside the text by a zero-width
/// space (which scalars leave out), control characters by a space.
package enum YAMLCleaning {
    /// What the text needs, found in one pass.
    package struct Findings: Equatable {
        /// Whether bytes have to be replaced.
        package var needsCleaning = false
        /// Offsets of control characters, which no text should hold.
        var controls: [Int] = []
        /// Whether there is a zero-width character or a letter that may be decomposed.
        package var needsNormalization = false
        /// The lines, from 0, on which a `#` follows a blank: a comment, or a part of a value that is lost.
        var commentedLines: [Int] = []
    }

    /// Looks at a text; `isComposed` says that it is known to be composed.
    package static func examine(_ bytes: UnsafeBufferPointer<UInt8>, isComposed: Bool = false) -> Findings {
        var findings = Findings()
        var line = 0
        var index = bytes.nextExamined(from: 0)
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "#"):
                if index > 0, bytes[index - 1].isBlank { findings.commentedLines.append(line) }
            case .lineFeed:
                line += 1
            case let byte:
                if byte == .carriageReturn, index + 1 == bytes.count || bytes[index + 1] != .lineFeed { line += 1 }
                examine(bytes, at: index, &findings)
            }
            index = bytes.nextExamined(from: index + 1)
        }
        if !isComposed, !Normalization.isNFC(Span(_unsafeElements: bytes)) { findings.needsNormalization = true }
        return findings
    }

    /// Looks at a control character or at the first byte of a sequence that may have to be replaced.
    private static func examine(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ findings: inout Findings) {
        let byte = bytes[index]
        if replacement(bytes, at: index) != nil { findings.needsCleaning = true }
        if byte < 0x80 {
            if byte != .tab, byte != .carriageReturn { findings.controls.append(index) }
        } else if zeroWidthLength(bytes, at: index) > 0 {
            findings.needsNormalization = true
        } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0, bytes[index + 1] != 0x85 {
            findings.controls.append(index)
        }
    }

    /// The text with every such character replaced.
    package static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let (length, new) = replacement(bytes, at: index) {
                result.append(contentsOf: new)
                index += length
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// The length of the character that has to be replaced, and what replaces it.
    private static func replacement(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (length: Int, new: [UInt8])? {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch bytes[index] {
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: return (1, [.space])
        // C1 controls, among them NEL; the no-break space.
        case 0xC2 where second <= 0xA0: return (2, [.space])
        // Line and paragraph separator, narrow no-break space.
        case 0xE2 where second == 0x80 && [0xA8, 0xA9, 0xAF].contains(third): return (3, [.space])
        case 0xEF where second == 0xBB && third == 0xBF: return (3, [0xE2, 0x80, 0x8B])
        // U+FFFE and U+FFFF are no characters.
        case 0xEF where second == 0xBF && third >= 0xBE: return (3, [.space])
        default: return nil
        }
    }

    /// 3 where a zero-width space, word joiner or byte order mark stands, else 0.
    private static func zeroWidthLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard index + 2 < bytes.count else { return 0 }
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }

    /// The bytes without zero-width characters.
    static func withoutZeroWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let length = zeroWidthLength(bytes, at: index)
            if length == 0 { result.append(bytes[index]) }
            index += max(1, length)
        }
        return result
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The index of the first byte from `start` on that is a `#`, a control character or the first of a sequence that may
    /// have to be replaced; or the end.
    @inline(__always)
    fileprivate func nextExamined(from start: Int) -> Int {
        first(
            from: start,
            {
                $0.below(0x20) | $0.equal(to: UInt8(ascii: "#")) | $0.equal(to: 0x7F)
                    | $0.equal(to: 0xC2, ignoring: 0x20) | $0.equal(to: 0xEF)
            },
            { $0 < 0x20 || $0 == UInt8(ascii: "#") || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF })
    }
}
