/// The path of a request, decoded once and checked.
///
/// Paths are looked up in the plan of the site and never handed to the disk; what could lead out of a folder is refused
/// all the same, in every spelling.
enum RequestPath {
    /// The path relative to the site's root, without a leading slash; nil where it is none that a site can have.
    static func path(of target: String) -> String? {
        let raw = target.prefix { $0 != "?" && $0 != "#" }
        guard raw.hasPrefix("/"), let path = decoded(String(raw.dropFirst())) else { return nil }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        // A folder's address ends with a slash.
        if parts.last == "" { parts.removeLast() }
        for part in parts {
            if part.isEmpty || part == "." || part == ".." { return nil }
            if part.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F }) { return nil }
        }
        // What is still encoded was encoded twice: no address of a site is.
        let twice = decoded(path) ?? path
        if twice != path, twice.utf8.contains(UInt8(ascii: "\\")) || twice.split(separator: "/").contains("..") {
            return nil
        }
        return path
    }

    /// Decodes `%41` (RFC 3986, 2.1); nil where an escape is broken, a NUL is encoded or the bytes are no UTF-8.
    static func decoded(_ text: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit),
                high << 4 | low != 0
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// A path as a header takes it.
    static func encoded(_ path: String, keepingSlashes: Bool = true) -> String {
        var text = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "/") where keepingSlashes: text += "/"
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
