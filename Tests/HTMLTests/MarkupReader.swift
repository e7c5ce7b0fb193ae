/// A small HTML tokenizer of the tests' own, to see what a browser would make of bytes. It shares no code with the
/// module, and reads a finished page instead of following literals.
struct MarkupReader {
    enum Token: Equatable {
        case startTag(String, [String])
        case endTag(String)
        case comment
        case declaration
    }

    struct Attribute: Equatable {
        var name: String
        var value: String
    }

    private let characters: [Unicode.Scalar]
    private var position = 0
    private(set) var tokens: [Token] = []
    /// All text outside of tags, in order, with the contents of raw text elements, references replaced.
    private(set) var text = ""
    private(set) var attributes: [Attribute] = []
    /// Whether the bytes end inside of something.
    private(set) var isUnfinished = false

    init(_ bytes: [UInt8]) {
        characters = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        while position < characters.count { readNext() }
    }

    /// Whether `word`, in lower case, stands at `start`, in any case.
    private func has(_ word: String, at start: Int) -> Bool {
        var index = start
        for scalar in word.unicodeScalars {
            guard index < characters.count else { return false }
            let found = characters[index]
            guard found == scalar || Self.isLetter(found) && found.value | 0x20 == scalar.value else { return false }
            index += 1
        }
        return true
    }

    private func find(_ isFound: (Int) -> Bool) -> Int? { (position..<characters.count).first(where: isFound) }

    private func slice(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(characters[range])) }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { " \t\n\r\u{C}".unicodeScalars.contains(scalar) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }

    private mutating func end(at index: Int?, skipping length: Int, with token: Token?) {
        guard let index else {
            isUnfinished = true
            position = characters.count
            return
        }
        position = index + length
        if let token { tokens.append(token) }
    }

    private mutating func readNext() {
        let next = position + 1 < characters.count ? characters[position + 1] : "\0"
        guard characters[position] == "<" else {
            text.unicodeScalars.append(characters[position])
            position += 1
            return
        }
        if has("<!-->", at: position) {
            end(at: position, skipping: 5, with: .comment)
        } else if has("<!--->", at: position) {
            end(at: position, skipping: 6, with: .comment)
        } else if has("<!--", at: position) {
            position += 4
            let close = find { has("-->", at: $0) || has("--!>", at: $0) }
            end(at: close, skipping: close.map { has("-->", at: $0) } == true ? 3 : 4, with: .comment)
        } else if next == "!" || next == "?"
            || next == "/" && !(position + 2 < characters.count && Self.isLetter(characters[position + 2]))
        {
            if has("</>", at: position) {
                position += 3
            } else {
                end(at: find { characters[$0] == ">" }, skipping: 1, with: .declaration)
            }
        } else if next == "/" {
            position += 2
            readTag(isEnd: true)
        } else if Self.isLetter(next) {
            position += 1
            readTag(isEnd: false)
        } else {
            text += "<"
            position += 1
        }
    }

    private mutating func readTag(isEnd: Bool) {
        let nameEnd = find { Self.isSpace(characters[$0]) || "/>".unicodeScalars.contains(characters[$0]) }
        let name = slice(position..<(nameEnd ?? characters.count)).lowercased()
        position = nameEnd ?? characters.count
        var names: [String] = []
        while true {
            while position < characters.count, Self.isSpace(characters[position]) || characters[position] == "/" {
                position += 1
            }
            guard position < characters.count else {
                isUnfinished = true
                return
            }
            if characters[position] == ">" { break }
            names.append(readAttribute())
        }
        position += 1
        tokens.append(isEnd ? .endTag(name) : .startTag(name, names))
        let raw = ["script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes"]
        if !isEnd, raw.contains(name) { readRawText(of: name) }
    }

    private mutating func readAttribute() -> String {
        let start = position
        position += 1
        position =
            find { Self.isSpace(characters[$0]) || "/>=".unicodeScalars.contains(characters[$0]) } ?? characters.count
        let name = slice(start..<position).lowercased()
        let afterName = position
        position = find { !Self.isSpace(characters[$0]) } ?? characters.count
        guard position < characters.count, characters[position] == "=" else {
            position = afterName
            return name
        }
        position += 1
        position = find { !Self.isSpace(characters[$0]) } ?? characters.count
        guard position < characters.count, characters[position] != ">" else { return name }
        let quote = characters[position]
        var value: Range<Int>
        if quote == "\"" || quote == "'" {
            position += 1
            let end = find { characters[$0] == quote } ?? characters.count
            value = position..<end
            position = min(end + 1, characters.count)
        } else {
            let end = find { Self.isSpace(characters[$0]) || characters[$0] == ">" } ?? characters.count
            value = position..<end
            position = end
        }
        attributes.append(Attribute(name: name, value: Self.decode(slice(value))))
        return name
    }

    private mutating func readRawText(of name: String) {
        let close = find { index in
            let after = index + 2 + name.unicodeScalars.count
            return has("</" + name, at: index) && after < characters.count
                && (Self.isSpace(characters[after]) || "/>".unicodeScalars.contains(characters[after]))
        }
        text += slice(position..<(close ?? characters.count))
        if close == nil { isUnfinished = true }
        position = close ?? characters.count
    }

    /// Replaces the references that the module writes.
    static func decode(_ text: String) -> String {
        var decoded = text
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            decoded = decoded.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return decoded
    }
}
