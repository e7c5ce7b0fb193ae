/// Which addresses a text may name.
enum AddressScheme {
    /// Whether the address is relative or of a kind that no browser runs: `http`, `https`, `mailto`, `tel`.
    ///
    /// Read as browsers do (WHATWG URL): leading spaces and controls are skipped, tabs and line ends ignored anywhere.
    /// Stricter than they are, and as strict as the templates: any colon before the first `/`, `?` or `#` ends a scheme.
    static func isSafe(_ address: ArraySlice<UInt8>) -> Bool {
        var scheme: [UInt8] = []
        for byte in address {
            switch byte {
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                continue
            case 0...0x20 where scheme.isEmpty:
                continue
            case UInt8(ascii: ":"):
                return allowed.contains(scheme)
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
                return true
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                scheme.append(byte | 0x20)
            default:
                scheme.append(byte)
            }
        }
        return true
    }

    private static let allowed: Set<[UInt8]> = [
        Array("http".utf8), Array("https".utf8), Array("mailto".utf8), Array("tel".utf8),
    ]

    /// Whether the address is on another site.
    static func isExternal(_ address: ArraySlice<UInt8>) -> Bool {
        starts(address, with: "http:") || starts(address, with: "https:") || starts(address, with: "//")
    }

    private static func starts(_ address: ArraySlice<UInt8>, with prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { prefix in
            address.count >= prefix.count && zip(address, prefix).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
        }
    }
}
