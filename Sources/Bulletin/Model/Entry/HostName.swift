/// Names of hosts (RFC 3986, section 3.2), as addresses of the web have them: without the name of a user.
enum HostName {
    /// Whether it is a name, or an address in brackets, and perhaps a port.
    static func isSound(_ host: Substring.UTF8View) -> Bool {
        let name: Substring.UTF8View
        if host.first == UInt8(ascii: "["), let end = host.firstIndex(of: UInt8(ascii: "]")) {
            name = host[...end]
            let address = name.dropFirst().dropLast()
            guard address.contains(UInt8(ascii: ":")), address.allSatisfy(isOfIPv6) else { return false }
        } else {
            name = host.prefix { $0 != UInt8(ascii: ":") }
            // A point at the end is the root's, of which there is one.
            let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            let named = labels.count > 1 && labels.last?.isEmpty == true ? labels.dropLast() : labels[...]
            guard named.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isOfLabel) }) else { return false }
        }
        let port = host[name.endIndex...]
        return port.isEmpty || isPort(port)
    }

    private static func isPort(_ part: Substring.UTF8View) -> Bool {
        let digits = part.dropFirst()
        return part.first == UInt8(ascii: ":") && (1...5).contains(digits.count)
            && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    /// Letters, of any script, and digits, `-` and `_`.
    private static func isOfLabel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
            true
        default: false
        }
    }

    private static func isOfIPv6(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
