/// Looks through a page of HTML, tag by tag, for anything that templates do not write.
enum MarkupOracle {
    static func problems(in bytes: [UInt8]) -> [String] {
        var problems: [String] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else {
                index += 1
                continue
            }
            let next = bytes[index + 1]
            if next == UInt8(ascii: "!") {
                guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else {
                    return problems + ["open comment"]
                }
                index = end + 1
            } else if next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z") || next == UInt8(ascii: "/")
            {
                let (tag, end) = readTag(bytes, from: index + 1)
                guard let end else { return problems + ["open tag"] }
                problems += self.problems(with: tag)
                index = tag.name == "script" || tag.name == "style" ? endOfRawText(bytes, from: end, tag.name) : end
            } else {
                problems.append("a < that begins no tag")
                index += 1
            }
        }
        return problems
    }

    /// Every element that templates write.
    private static let knownElements: Set<String> = [
        "a", "abbr", "article", "audio", "blockquote", "body", "br", "button", "caption", "circle", "code", "dd", "del",
        "desc", "details", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "footer", "form", "g", "h1",
        "h2",
        "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "img", "input", "label", "legend", "li", "link", "main",
        "meta", "nav", "noscript", "ol", "option", "p", "path", "picture", "pre", "rect", "script", "section", "select",
        "small", "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
        "template",
        "text", "tfoot", "th", "thead", "time", "title", "tr", "track", "ul", "use", "video",
    ]

    private struct Tag {
        var name = ""
        var attributes: [(name: String, value: String)] = []
    }

    private static func problems(with tag: Tag) -> [String] {
        var problems: [String] = []
        let element = tag.name.hasPrefix("/") ? String(tag.name.dropFirst()) : tag.name
        if !knownElements.contains(element) { problems.append("element <\(tag.name)>") }
        for (name, value) in tag.attributes {
            if name.hasPrefix("on") || name.contains(HostileText.canary) { problems.append("attribute \(name)") }
            if name.contains(where: { !$0.isLetter && $0 != "-" && $0 != ":" && !$0.isNumber }) {
                problems.append("attribute “\(name)”")
            }
            guard ["href", "src", "action", "poster", "srcset", "formaction", "data"].contains(name) else { continue }
            let scheme = value.filter { !$0.isWhitespace && $0.unicodeScalars.allSatisfy { $0.value > 0x20 } }
                .lowercased()
            if ["javascript:", "vbscript:", "data:"].contains(where: scheme.hasPrefix) {
                problems.append("address \(value)")
            }
        }
        if Set(tag.attributes.map(\.name)).count != tag.attributes.count {
            problems.append("repeated attribute in <\(tag.name)>")
        }
        return problems
    }

    /// Reads a tag from the byte after `<` up to the one after `>`.
    private static func readTag(_ bytes: [UInt8], from start: Int) -> (Tag, Int?) {
        var tag = Tag()
        var index = start
        func word(_ isEnd: (UInt8) -> Bool) -> String {
            let first = index
            while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
            return String(decoding: bytes[first..<index], as: UTF8.self)
        }
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
        let close = UInt8(ascii: ">")
        tag.name = word { isSpace($0) || $0 == close }.lowercased()
        while index < bytes.count {
            while index < bytes.count, isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") { index += 1 }
            guard index < bytes.count else { break }
            if bytes[index] == close { return (tag, index + 1) }
            let name = word { isSpace($0) || $0 == close || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "/") }
            var value = ""
            if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
                index += 1
                guard index < bytes.count else { break }
                let quote = bytes[index]
                if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    index += 1
                    value = word { $0 == quote }
                    index += 1
                } else {
                    value = word { isSpace($0) || $0 == close }
                }
            }
            tag.attributes.append((name.lowercased(), value))
        }
        return (tag, nil)
    }

    /// Where the text of a script or style ends.
    private static func endOfRawText(_ bytes: [UInt8], from start: Int, _ name: String) -> Int {
        let end = Array("</\(name)".utf8)
        var index = start
        while index + end.count <= bytes.count {
            if bytes[index] == end[0], bytes[index..<index + end.count].elementsEqual(end) { return index }
            index += 1
        }
        return bytes.count
    }
}
