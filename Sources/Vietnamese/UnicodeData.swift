private import CUTF8Proc

/// Questions about single code points and whole texts that need the Unicode tables, answered by utf8proc.
///
/// This is the general case. Vietnamese text is answered by ``LatinTable`` and never comes here.
enum UnicodeData {
    /// The general categories, in the groups that this module tells apart.
    enum Category {
        case letter, mark, number, punctuation, symbol, separator, control, format, unassigned
    }

    /// The composed and the decomposed canonical form (Unicode Standard Annex 15).
    enum Form {
        case composed, decomposed
    }

    /// The simple lower-case mapping.
    static func lowercased(_ codePoint: UInt32) -> UInt32 {
        UInt32(bitPattern: utf8proc_tolower(Int32(bitPattern: codePoint)))
    }

    static func category(of codePoint: UInt32) -> Category {
        switch utf8proc_category(Int32(bitPattern: codePoint)) {
        case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
            UTF8PROC_CATEGORY_LO:
            return .letter
        case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME: return .mark
        case UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO: return .number
        case UTF8PROC_CATEGORY_PC, UTF8PROC_CATEGORY_PD, UTF8PROC_CATEGORY_PS, UTF8PROC_CATEGORY_PE,
            UTF8PROC_CATEGORY_PI, UTF8PROC_CATEGORY_PF, UTF8PROC_CATEGORY_PO:
            return .punctuation
        case UTF8PROC_CATEGORY_SM, UTF8PROC_CATEGORY_SC, UTF8PROC_CATEGORY_SK, UTF8PROC_CATEGORY_SO: return .symbol
        case UTF8PROC_CATEGORY_ZS, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP: return .separator
        case UTF8PROC_CATEGORY_CC: return .control
        case UTF8PROC_CATEGORY_CF: return .format
        default: return .unassigned
        }
    }

    /// The columns that a code point takes in a terminal: 0 for marks and controls, 2 for wide East Asian and emoji.
    static func terminalWidth(of codePoint: UInt32) -> Int {
        Int(utf8proc_charwidth(Int32(bitPattern: codePoint)))
    }

    /// The full canonical decomposition, one to four code points.
    static func decomposition(of codePoint: UInt32) -> [UInt32] {
        let room = 8
        let parts = [Int32](unsafeUninitializedCapacity: room) { buffer, count in
            var boundary: Int32 = 0
            count = utf8proc_decompose_char(
                Int32(bitPattern: codePoint), buffer.baseAddress, room, UTF8PROC_DECOMPOSE, &boundary)
            if !(0...room).contains(count) { count = 0 }
        }
        return parts.isEmpty ? [codePoint] : parts.map(UInt32.init(bitPattern:))
    }

    /// The bytes in the given form, or nil where they are not UTF-8.
    static func normalized(_ bytes: UnsafeBufferPointer<UInt8>, to form: Form) -> [UInt8]? {
        let step = form == .composed ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE
        let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | step.rawValue)
        var codePoints: [Int32] = []
        var length = bytes.count
        // The first try has room for one code point a byte; text that grows beyond that says how much it needs.
        repeat {
            let room = length
            codePoints = [Int32](unsafeUninitializedCapacity: room + 1) { buffer, count in
                length = utf8proc_decompose(bytes.baseAddress, bytes.count, buffer.baseAddress, room, options)
                count = max(0, min(length, room))
            }
        } while length > codePoints.count
        guard length >= 0 else { return nil }
        // Encoded in place: at most four bytes for each code point, and a closing zero.
        codePoints.append(0)
        return codePoints.withUnsafeMutableBufferPointer { buffer in
            let count = utf8proc_reencode(buffer.baseAddress, length, options)
            return count < 0 ? nil : [UInt8](UnsafeRawBufferPointer(buffer).prefix(count))
        }
    }

    /// The version of the Unicode Standard that these answers follow, such as `14.0.0`.
    static var version: String { String(cString: utf8proc_unicode_version()) }
}
