/// How a place moves on over the bytes of a literal.
///
/// Follows the tokenizer of the HTML standard (section 13.2.5). What has no use in a template and would make the
/// place uncertain is reported instead of being followed: CDATA, `<plaintext>`, `<!--` in a script.
extension Place {
    /// Reads what a literal appended, at least one byte, and on until it comes to text or to the end.
    ///
    /// - Parameters:
    ///   - bytes: All bytes written so far, the literal at their end.
    ///   - start: Where the literal, or what is not yet read of it, begins.
    ///   - refused: Takes what no template may hold, in the order found.
    /// - Returns: The index after what was read.
    mutating func advance(over bytes: Span<UInt8>, from start: Int, refused: inout [String]) -> Int {
        var index = start
        switch state {
        case .markupOpen: (state, index) = (.text, mark)
        case .rawTextMarkupOpen: (state, index) = (.rawText, mark)
        case .comment: index = mark
        default: break
        }
        repeat {
            switch state {
            case .text, .markupOpen: index = readText(bytes, from: index, refused: &refused)
            case .tagName: index = readTagName(bytes, from: index, refused: &refused)
            case .insideTag: index = readInsideTag(bytes, from: index)
            case .attributeName: index = readAttributeName(bytes, from: index, refused: &refused)
            case .afterAttributeName: index = readAfterAttributeName(bytes, from: index)
            case .beforeValue: index = readBeforeValue(bytes, from: index)
            case .quotedValue: index = readQuotedValue(bytes, from: index)
            case .unquotedValue: index = readUnquotedValue(bytes, from: index)
            case .comment: index = readComment(bytes, from: index)
            case .declaration: index = readDeclaration(bytes, from: index)
            case .rawText, .rawTextMarkupOpen: index = readRawText(bytes, from: index, refused: &refused)
            }
        } while index < bytes.count && state != .text
        return index
    }

    private mutating func readText(_ bytes: Span<UInt8>, from start: Int, refused: inout [String]) -> Int {
        let open = bytes.index(of: .lessThan, from: start)
        guard open < bytes.count else { return open }
        guard open + 1 < bytes.count else { return wait(at: open, bytes) }
        switch bytes[open + 1] {
        case .solidus: return readEndTagOpen(bytes, at: open)
        case .exclamationMark: return readMarkupDeclaration(bytes, at: open, refused: &refused)
        case .questionMark:
            state = .declaration
            return open + 2
        case let byte where byte.isASCIILetter:
            beginTag(name: open + 1, isEndTag: false)
            return open + 2
        default: return open + 1
        }
    }

    private mutating func readEndTagOpen(_ bytes: Span<UInt8>, at open: Int) -> Int {
        guard open + 2 < bytes.count else { return wait(at: open, bytes) }
        let byte = bytes[open + 2]
        if byte.isASCIILetter {
            beginTag(name: open + 2, isEndTag: true)
        } else if byte != .greaterThan {
            state = .declaration
            return open + 2
        }
        return open + 3
    }

    private mutating func readMarkupDeclaration(
        _ bytes: Span<UInt8>, at open: Int, refused: inout [String]
    ) -> Int {
        let comment = bytes.comparison(with: "<!--", at: open)
        if comment == .matches {
            state = .comment
            mark = open + 4
            return mark
        }
        let section = bytes.comparison(with: "<![cdata[", at: open)
        if comment == .endsTooEarly || section == .endsTooEarly { return wait(at: open, bytes) }
        if section == .matches { refused.append("<![CDATA[") }
        state = .declaration
        return open + 2
    }

    /// Leaves the decision about the `<` at `open` to the next literal.
    private mutating func wait(at open: Int, _ bytes: Span<UInt8>) -> Int {
        state = .markupOpen
        mark = open
        return bytes.count
    }

    private mutating func beginTag(name start: Int, isEndTag: Bool) {
        state = .tagName
        self.isEndTag = isEndTag
        name = start..<start
        hasHTTPEquiv = false
        hasWrittenContent = false
    }

    private mutating func readComment(_ bytes: Span<UInt8>, from start: Int) -> Int {
        // `<!-->` and `<!--->` are whole comments.
        for abrupt: StaticString in [">", "->"] where bytes.comparison(with: abrupt, at: mark) == .matches {
            state = .text
            return mark + abrupt.utf8CodeUnitCount
        }
        var index = start
        while index < bytes.count {
            for end: StaticString in ["-->", "--!>"] where bytes.comparison(with: end, at: index) == .matches {
                state = .text
                return index + end.utf8CodeUnitCount
            }
            index = bytes.index(of: .hyphen, from: index + 1)
        }
        return index
    }

    private mutating func readDeclaration(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let end = bytes.index(of: .greaterThan, from: start)
        guard end < bytes.count else { return end }
        state = .text
        return end + 1
    }

    private mutating func readRawText(_ bytes: Span<UInt8>, from start: Int, refused: inout [String]) -> Int {
        let open = bytes.index(of: .lessThan, from: start)
        guard open < bytes.count else { return open }
        // After `<!--` and `<script` the end tag would not end the script; the rest of `<!-` could be a value's minus.
        if element == .script, bytes.comparison(with: "<!-", at: open) == .matches {
            refused.append("<!-- in a script")
        }
        guard open + 1 < bytes.count else { return waitInRawText(at: open, bytes) }
        guard bytes[open + 1] == .solidus else {
            let mayGoOn = element == .script && bytes.comparison(with: "<!-", at: open) == .endsTooEarly
            return mayGoOn ? waitInRawText(at: open, bytes) : open + 1
        }
        switch bytes.comparison(with: element.tagName, at: open + 2) {
        case .differs: return open + 2
        case .endsTooEarly: return waitInRawText(at: open, bytes)
        case .matches: break
        }
        let end = open + 2 + element.tagName.utf8CodeUnitCount
        guard end < bytes.count else { return waitInRawText(at: open, bytes) }
        let delimiter = bytes[end]
        guard delimiter.isHTMLSpace || delimiter == .solidus || delimiter == .greaterThan else { return end }
        beginTag(name: open + 2, isEndTag: true)
        return end
    }

    /// Leaves the decision about the `<` at `open` in raw text to the next literal.
    private mutating func waitInRawText(at open: Int, _ bytes: Span<UInt8>) -> Int {
        state = .rawTextMarkupOpen
        mark = open
        return bytes.count
    }
}
