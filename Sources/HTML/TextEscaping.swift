extension ByteSink where Self: ~Copyable {
    /// Appends UTF-8 text, escaped for text, for escapable raw text and for attribute values in quotes of either kind.
    ///
    /// `& < > " '` become references. What XML 1.0 or HTML forbids is dropped: the C0 controls but tab, LF and CR, delete
    /// and the C1 controls (U+007F to U+009F), and the noncharacters U+FFFE and U+FFFF.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = TextEscaping.plainPrefix(of: text, from: 0)
        while index < text.count {
            let byte = text[index]
            guard TextEscaping.needsAttention(byte) else {
                index += 1
                continue
            }
            let length = TextEscaping.replacedLength(in: text, at: index)
            guard length > 0 else {
                index = TextEscaping.plainPrefix(of: text, from: index + 1)
                continue
            }
            append(UnsafeBufferPointer(rebasing: text[start..<index]))
            appendReplacement(of: byte)
            index += length
            start = index
            index = TextEscaping.plainPrefix(of: text, from: index)
        }
        append(UnsafeBufferPointer(rebasing: text[start..<text.count]))
    }

    /// Appends what stands for `byte` in escaped text; nothing for a byte that is dropped.
    private mutating func appendReplacement(of byte: UInt8) {
        switch byte {
        case .ampersand: append(literal: "&amp;")
        case .lessThan: append(literal: "&lt;")
        case .greaterThan: append(literal: "&gt;")
        case .quotationMark: append(literal: "&quot;")
        case .apostrophe: append(literal: "&#39;")
        default: break
        }
    }
}

enum TextEscaping {
    /// One bit for each byte below 64 that is replaced or dropped: `" & ' < >` and the controls but tab, LF and CR.
    private static let special: UInt64 =
        (0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D))
        | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    /// Whether the byte is special, or may begin a character that is: the C1 controls begin with 0xC2, U+FFFE and U+FFFF
    /// with 0xEF.
    @inline(__always)
    static func needsAttention(_ byte: UInt8) -> Bool {
        byte < 64 ? special &>> UInt64(byte) & 1 != 0 : byte == .delete || byte == 0xC2 || byte == 0xEF
    }

    /// The index up to which, from `start` on, nothing needs attention: found block by block, so there may be more.
    @inline(__always)
    static func plainPrefix(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index &+ ByteBlock.size <= text.count {
            if ByteBlock(text, at: index).hasSpecialText { return index }
            index &+= ByteBlock.size
        }
        // The last block again, if some of it was not seen yet.
        let last = text.count &- ByteBlock.size
        return last >= start && index > last && !ByteBlock(text, at: last).hasSpecialText ? text.count : index
    }

    /// How many bytes, from one that needs attention on, are replaced or dropped.
    static func replacedLength(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        // Those of more than one byte: C2 80 to C2 9F, EF BF BE, EF BF BF.
        switch text[index] {
        case 0xC2: index + 1 < text.count && text[index + 1] < 0xA0 ? 2 : 0
        case 0xEF: index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? 3 : 0
        default: 1
        }
    }
}
