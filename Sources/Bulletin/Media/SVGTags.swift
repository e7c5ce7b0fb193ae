/// The tags of a drawing, one after another, as a browser reads them.
///
/// What XML programs read in different ways is refused: what is looked at here must be what browsers see.
struct SVGTags {
    enum Tag: Equatable {
        /// Names without their prefixes, in small letters; values with their references resolved.
        case start(name: String, attributes: [Attribute], isEmpty: Bool)
        case end
        /// An instruction to load a style sheet.
        case styleSheet
    }

    struct Attribute: Equatable {
        var name: String
        var value: ArraySlice<UInt8>
    }

    private let bytes: [UInt8]
    private var offset = 0

    /// - Throws: where the bytes may mean something else to a browser
    init(_ bytes: [UInt8]) throws(ImageHead.Problem) {
        // In ISO-2022-JP, which XML may be written in, an escape makes quotation marks parts of other characters.
        guard !bytes.contains(0x1B) else { throw .damaged(.svg) }
        self.bytes = bytes
    }

    /// The next tag; nil at the end of the file.
    mutating func next() throws(ImageHead.Problem) -> Tag? {
        while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
            offset = open
            if SVGHead.holds("</", bytes, offset) {
                offset = try end(of: "</", ">")
                return .end
            }
            if SVGHead.holds("<?", bytes, offset) {
                let isStyleSheet = SVGHead.holds("<?xml-stylesheet", bytes, offset)
                offset = try end(of: "<?", "?>")
                if isStyleSheet { return .styleSheet }
            } else if SVGHead.holds("<!", bytes, offset) {
                offset = try endOfDeclaration()
            } else {
                offset += 1
                return try start()
            }
        }
        return nil
    }

    /// The offset after a comment, a section of characters or the document's type.
    private func endOfDeclaration() throws(ImageHead.Problem) -> Int {
        if SVGHead.holds("<!--", bytes, offset) { return try end(of: "<!--", "-->") }
        if SVGHead.holds("<![CDATA[", bytes, offset) { return try end(of: "<![CDATA[", "]]>") }
        // Anything else would declare entities or attributes.
        guard let end = SVGHead.endOfDocumentType(bytes, offset) else { throw .damaged(.svg) }
        return end
    }

    private func end(of opening: String, _ closing: String) throws(ImageHead.Problem) -> Int {
        guard let end = SVGHead.find(closing, bytes, offset + opening.utf8.count) else { throw .incomplete(.svg) }
        return end
    }

    /// The tag whose name begins here.
    private mutating func start() throws(ImageHead.Problem) -> Tag {
        let start = offset
        while offset < bytes.count, !SVGHead.isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: ">"),
            bytes[offset] != UInt8(ascii: "/")
        {
            offset += 1
        }
        let name = Self.localName(bytes[start..<offset])
        var attributes: [Attribute] = []
        while let attribute = try SVGHead.nextAttribute(bytes, &offset) {
            guard let value = XMLReferences.resolved(attribute.value) else { throw .damaged(.svg) }
            attributes.append(Attribute(name: Self.localName(attribute.name), value: value))
        }
        return .start(name: name, attributes: attributes, isEmpty: bytes[offset] == UInt8(ascii: "/"))
    }

    private static func localName(_ name: ArraySlice<UInt8>) -> String {
        let local = name.split(separator: UInt8(ascii: ":")).last ?? name
        return String(decoding: local, as: UTF8.self).lowercased()
    }

    /// The line that was read last, from 1.
    var line: Int { 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") } }
}
