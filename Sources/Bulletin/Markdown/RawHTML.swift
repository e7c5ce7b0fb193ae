/// What a piece of HTML in a text is, for the notice that it was left out.
enum RawHTML {
    /// The piece as a notice names it: its first tag without attributes, or its first characters.
    /// Nil for what is left out in silence: comments, end tags and nothing else.
    static func subject(of html: ArraySlice<UInt8>) -> String? {
        var rest = html
        while true {
            rest = rest.drop { $0 <= UInt8(ascii: " ") }
            if rest.isEmpty { return nil }
            if rest.starts(with: "<!--".utf8) {
                rest = afterComment(rest)
            } else if rest.starts(with: "</".utf8) {
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else {
                return name(of: rest)
            }
        }
    }

    /// Whether it is `<br>`, in any of its spellings.
    static func isLineBreak(_ html: ArraySlice<UInt8>) -> Bool {
        let letters = html.filter { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }
        return letters.count == 4 && letters.map { $0 | 0x20 }.elementsEqual("<br>".utf8.map { $0 | 0x20 })
    }

    private static func afterComment(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var index = html.startIndex + 4
        while index + 2 < html.endIndex {
            if html[index] == UInt8(ascii: "-"), html[index...].starts(with: "-->".utf8) { return html[(index + 3)...] }
            index += 1
        }
        return html[html.endIndex...]
    }

    private static func name(of html: ArraySlice<UInt8>) -> String {
        if html.first == UInt8(ascii: "<") {
            let name = html.dropFirst().prefix {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
            }
            if !name.isEmpty { return "<\(String(decoding: name, as: UTF8.self))>" }
        }
        let line = html.prefix(120).prefix { $0 != UInt8(ascii: "\n") }
        return String(String(decoding: line, as: UTF8.self).prefix(30))
    }
}
