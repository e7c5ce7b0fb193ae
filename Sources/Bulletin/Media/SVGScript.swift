/// Looks for what a browser would run when a drawing is opened by itself: scripts, handlers of events, addresses of
/// scripts, pages inside of the drawing (SVG 2, chapters 15 and 16).
enum SVGScript {
    /// The first of it, as it is called in the file: `script`, `onload`; nil in a drawing that only draws.
    ///
    /// - Throws: `ImageHead.Problem` where the bytes are no XML that browsers read
    static func first(in bytes: [UInt8]) throws(ImageHead.Problem) -> String? {
        var offset = 0
        while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            offset = open
            if let end = try endOfOther(bytes, offset) {
                if SVGHead.holds("<?xml-stylesheet", bytes, offset) { return "xml-stylesheet" }
                offset = end
                continue
            }
            offset += 1
            let name = elementName(bytes, &offset)
            if elements.contains(name) { return name }
            while let attribute = try SVGHead.nextAttribute(bytes, &offset) {
                let name = localName(attribute.name)
                if name.hasPrefix("on") || runs(attribute.value) { return name }
            }
        }
        return nil
    }

    /// Elements that hold code or pages.
    private static let elements: Set<String> = ["script", "foreignobject", "iframe", "object", "embed", "handler"]

    /// Where a comment, an instruction, a section of characters or an end of an element ends; nil for its start.
    private static func endOfOther(_ bytes: [UInt8], _ offset: Int) throws(ImageHead.Problem) -> Int? {
        for (opening, closing) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"), ("</", ">")]
        where SVGHead.holds(opening, bytes, offset) {
            guard let end = SVGHead.find(closing, bytes, offset) else { throw .incomplete(.svg) }
            return end
        }
        return nil
    }

    private static func elementName(_ bytes: [UInt8], _ offset: inout Int) -> String {
        let start = offset
        while offset < bytes.count, !SVGHead.isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: ">"),
            bytes[offset] != UInt8(ascii: "/")
        {
            offset += 1
        }
        return localName(bytes[start..<offset])
    }

    /// A name without its prefix, in small letters.
    private static func localName(_ name: ArraySlice<UInt8>) -> String {
        let local = name.split(separator: UInt8(ascii: ":")).last ?? name
        return String(decoding: local, as: UTF8.self).lowercased()
    }

    /// Whether a value is the address of a script or of a page in the address itself. References to characters, by which
    /// an address would be hidden, have no place at the start of one.
    private static func runs(_ value: ArraySlice<UInt8>) -> Bool {
        let letters = value.prefix(64).filter { $0 > 0x20 }.map { $0 | 0x20 }
        return letters.starts(with: "javascript:".utf8) || letters.starts(with: "vbscript:".utf8)
            || letters.starts(with: "data:text".utf8) || letters.starts(with: "data:application".utf8)
            || (letters.first == UInt8(ascii: "&") | 0x20 && letters.contains(UInt8(ascii: ":") | 0x20))
    }
}
