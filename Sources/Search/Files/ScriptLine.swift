/// A part of the index as a line of script: `bantinSearch("a/u12","5f3a09c1","c0ffee00","…");`
///
/// A browser that opens a site from a folder may load scripts, and nothing else; so every part is a call of one
/// function, with its name, the stamp of its segment, the checksum of its content, and the content.
package enum ScriptLine {
    static let function = "bantinSearch"

    /// Content of bits goes as base64, text as a string literal (which compresses better than base64 would).
    package static func encode(_ part: IndexPart, stamp: UInt32) -> [UInt8] {
        var line = Array(function.utf8)
        line.append(contentsOf: "(\"\(part.name)\",\"\(hex(stamp))\",\"\(hex(part.checksum))\",\"".utf8)
        switch part.content {
        case .bits(let bytes): line.append(contentsOf: Base64.encode(bytes))
        case .text(let text): appendLiteral(text, to: &line)
        }
        line.append(contentsOf: "\");\n".utf8)
        return line
    }

    /// By byte: the letter behind a backslash that stands for it, or 0.
    private static let escapes: [UInt8] = {
        var escapes = [UInt8](repeating: 0, count: 256)
        for (byte, letter) in zip("\n\t\"\\".utf8, "nt\"\\".utf8) { escapes[Int(byte)] = letter }
        return escapes
    }()

    private static func appendLiteral(_ text: [UInt8], to line: inout [UInt8]) {
        line.reserveCapacity(line.count + text.count + text.count / 16)
        // Nearly all of a text stands for itself: it goes in runs.
        var start = 0
        let (bytes, escapes) = (text.span, escapes.span)
        for place in bytes.indices {
            let escape = escapes[Int(bytes[place])]
            guard escape != 0 else { continue }
            line.append(contentsOf: text[start..<place])
            line.append(UInt8(ascii: "\\"))
            line.append(escape)
            start = place + 1
        }
        line.append(contentsOf: text[start...])
    }

    static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

/// A named piece of the index.
package struct IndexPart {
    package enum Content {
        case bits([UInt8])
        /// UTF-8 of lines of fields, see `FieldText`.
        case text([UInt8])
    }

    let name: String
    let content: Content
    /// Of the content's bytes.
    let checksum: UInt32

    package init(name: String, content: Content) {
        self.name = name
        self.content = content
        switch content {
        case .bits(let bytes), .text(let bytes): checksum = fnv1a(bytes)
        }
    }
}
