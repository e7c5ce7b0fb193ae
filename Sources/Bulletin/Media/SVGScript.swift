/// Looks for what a browser would run when a drawing is opened by itself: scripts, handlers of events, addresses of
/// scripts, pages inside of the drawing (SVG 2, chapters 15 and 16).
struct SVGScript: Sendable, Equatable {
    /// As it is called in the file: `script`, `onload`.
    var name: String
    /// Where its tag ends, from 1.
    var line: Int

    /// The first of it; nil in a drawing that only draws.
    ///
    /// - Throws: `ImageHead.Problem` where the bytes are no XML that browsers read
    static func first(in bytes: [UInt8]) throws(ImageHead.Problem) -> SVGScript? {
        var tags = try SVGTags(bytes)
        while let tag = try tags.next() {
            if let name = running(tag) { return SVGScript(name: name, line: tags.line) }
        }
        return nil
    }

    /// What of a tag is run.
    private static func running(_ tag: SVGTags.Tag) -> String? {
        switch tag {
        case .end: nil
        case .styleSheet: "xml-stylesheet"
        case .start(let name, let attributes, _):
            elements.contains(name)
                ? name : attributes.first { $0.name.hasPrefix("on") || runs($0) }?.name
        }
    }

    /// Elements that hold code or pages.
    private static let elements: Set<String> = [
        "script", "foreignobject", "iframe", "frame", "object", "embed", "handler",
    ]

    /// Whether a value is the address of a script or of a page in the address itself, or a list of an animation's steps
    /// with one among them.
    private static func runs(_ attribute: SVGTags.Attribute) -> Bool {
        guard attribute.name == "values" else { return isCode(attribute.value) }
        return attribute.value.split(separator: UInt8(ascii: ";")).contains(where: isCode)
    }

    /// Browsers skip white space and controls in the scheme of an address, however many.
    private static func isCode(_ address: ArraySlice<UInt8>) -> Bool {
        let letters = Array(address.lazy.filter { $0 > 0x20 }.map { $0 | 0x20 }.prefix(16))
        return schemes.contains { letters.starts(with: $0.utf8) }
    }

    /// As letters that all have the bit of small ones.
    private static let schemes = ["javascript:", "vbscript:", "data:text", "data:application"]
}
