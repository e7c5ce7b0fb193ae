/// How bytes of Markdown become bytes of HTML.
extension [UInt8] {
    /// Appends text that is part of the program.
    @inline(__always)
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends the digits of a number.
    mutating func append(decimal number: Int) {
        append(contentsOf: String(number).utf8)
    }

    /// Appends text, escaped for element content and for attribute values in double quotes.
    mutating func appendEscaped(_ text: some Sequence<UInt8>) {
        for byte in text { appendEscaped(byte) }
    }

    /// Appends one byte of text, escaped. Controls that XML or HTML does not allow are dropped.
    @inline(__always)
    mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;")
        case UInt8(ascii: "<"): append("&lt;")
        case UInt8(ascii: ">"): append("&gt;")
        case UInt8(ascii: "\""): append("&quot;")
        case 0..<0x20 where byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r"):
            break
        case 0x7F: break
        // The end of a C1 control.
        case 0x80..<0xA0 where last == 0xC2: removeLast()
        default: append(byte)
        }
    }

    /// Appends an address for an attribute value in double quotes: what URLs do not allow becomes `%XX`, what they
    /// do allow stays, `%` included; `&` and `'` become references. As libcmark writes them.
    package mutating func appendAddress(_ address: String) {
        for byte in address.utf8 {
            if AddressBytes.isPlain(byte) {
                append(byte)
            } else if byte == UInt8(ascii: "&") {
                append("&amp;")
            } else if byte == UInt8(ascii: "'") {
                append("&#x27;")
            } else {
                append(UInt8(ascii: "%"))
                append(AddressBytes.hexadecimal(byte >> 4))
                append(AddressBytes.hexadecimal(byte & 15))
            }
        }
    }
}

private enum AddressBytes {
    /// Letters, digits and `-_.+!*(),%#@?=;:/$~`, which stay as they are.
    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "(")...UInt8(ascii: "/"), UInt8(ascii: ":"),
            UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "!"),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
