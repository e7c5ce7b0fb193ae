/// Writes XML that is well-formed whatever is put into it: names come from the source code, all else is escaped.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []

    init(declaration: Bool = false) {
        if declaration { raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") }
    }

    /// Appends markup of the source code.
    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends what another writer wrote.
    mutating func append(_ other: XMLWriter) { bytes.append(contentsOf: other.bytes) }

    mutating func text(_ text: String) {
        for byte in text.utf8 { escape(byte) }
    }

    /// An element without content: in HTML for those that never have any.
    mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) {
        start(name, attributes)
        raw("/>")
    }

    mutating func element(
        _ name: StaticString, _ attributes: [(StaticString, String?)] = [], _ content: (inout XMLWriter) -> Void
    ) {
        start(name, attributes)
        raw(">")
        content(&self)
        raw("</")
        raw(name)
        raw(">")
    }

    mutating func element(_ name: StaticString, _ attributes: [(StaticString, String?)] = [], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// Opens an element that `close` ends.
    mutating func open(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) {
        start(name, attributes)
        raw(">")
    }

    mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">")
    }

    /// Attributes that are nil are left out.
    private mutating func start(_ name: StaticString, _ attributes: [(StaticString, String?)]) {
        raw("<")
        raw(name)
        for case (let name, let value?) in attributes {
            raw(" ")
            raw(name)
            raw("=\"")
            text(value)
            raw("\"")
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): raw("&amp;")
        case UInt8(ascii: "<"): raw("&lt;")
        case UInt8(ascii: ">"): raw("&gt;")
        case UInt8(ascii: "\""): raw("&quot;")
        // Control characters have no place in XML, not even escaped.
        case 0..<0x20 where byte != 0x09 && byte != 0x0A: break
        default: bytes.append(byte)
        }
    }
}
