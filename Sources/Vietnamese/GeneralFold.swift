/// The rule behind ``fold(_:)-(String)``, code point by code point, for any script.
enum GeneralFold {
    /// The search key of one code point as UTF-8: lower case, đ and ð as d, decomposed, without marks and
    /// without format characters; a no-break space is a space.
    static func key(of codePoint: UInt32) -> [UInt8] {
        var key: [UInt8] = []
        append(keyOf: codePoint, to: &key)
        return key
    }

    /// Appends the search key of one code point.
    static func append(keyOf codePoint: UInt32, to key: inout [UInt8]) {
        let lower = UnicodeData.lowercased(codePoint)
        switch lower {
        case 0x00A0, 0x202F: key.append(0x20)
        case 0x0111, 0x00F0: key.append(UInt8(ascii: "d"))
        default:
            for part in UnicodeData.decomposition(of: lower) {
                switch UnicodeData.category(of: part) {
                case .mark, .format: continue
                default: UTF8Coding.append(part, to: &key)
                }
            }
        }
    }
}
