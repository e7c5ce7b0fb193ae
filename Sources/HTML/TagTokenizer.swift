/// How a place moves on inside of a tag.
extension Place {
    mutating func readTagName(_ bytes: Span<UInt8>, from start: Int, refused: inout [String]) -> Int {
        var index = start
        while index < bytes.count, !bytes[index].endsName { index += 1 }
        if index < bytes.count { endTagName(bytes, at: index, refused: &refused) }
        return index
    }

    /// The tag's name goes up to `end`.
    mutating func endTagName(_ bytes: Span<UInt8>, at end: Int, refused: inout [String]) {
        name = name.lowerBound..<end
        if !isEndTag {
            element = Element(name: name, in: bytes)
            if element == .plaintext { refused.append("<plaintext>") }
        }
        state = .insideTag
    }

    mutating func readInsideTag(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isHTMLSpace || bytes[index] == .solidus { index += 1 }
        guard index < bytes.count else { return index }
        if bytes[index] == .greaterThan {
            state = !isEndTag && element.hasRawText ? .rawText : .text
            contentStart = index + 1
        } else {
            // Even a `=` may be the first byte of a name.
            state = .attributeName
            name = index..<index
        }
        return index + 1
    }

    mutating func readAttributeName(_ bytes: Span<UInt8>, from start: Int, refused: inout [String]) -> Int {
        var index = start
        while index < bytes.count, !bytes[index].endsName, bytes[index] != .equalsSign { index += 1 }
        if index < bytes.count { endAttributeName(bytes, at: index, refused: &refused) }
        return index
    }

    /// The attribute's name goes up to `end`.
    mutating func endAttributeName(_ bytes: Span<UInt8>, at end: Int, refused: inout [String]) {
        name = name.lowerBound..<end
        if bytes.extracting(name).contains(where: { $0 == .quotationMark || $0 == .apostrophe || $0 == .lessThan }) {
            refused.append("a quote or < in an attribute's name")
        }
        if element == .meta, !isEndTag, bytes.matches("http-equiv", in: name) {
            hasHTTPEquiv = true
            if hasWrittenContent { refused.append("http-equiv after a content with a value") }
        }
        state = .afterAttributeName
    }

    mutating func readAfterAttributeName(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
        guard index < bytes.count else { return index }
        switch bytes[index] {
        case .equalsSign:
            state = .beforeValue
            return index + 1
        case .solidus, .greaterThan:
            state = .insideTag
            return index
        default:
            state = .attributeName
            name = index..<index
            return index + 1
        }
    }

    mutating func readBeforeValue(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isHTMLSpace { index += 1 }
        guard index < bytes.count else { return index }
        switch bytes[index] {
        case .quotationMark, .apostrophe:
            state = .quotedValue
            quote = bytes[index]
            valueStart = index + 1
            schemeIsOpen = false
            return index + 1
        case .greaterThan:
            state = .insideTag
            return index
        default:
            state = .unquotedValue
            return index + 1
        }
    }

    mutating func readQuotedValue(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let end = bytes.index(of: quote, from: start)
        guard end < bytes.count else { return end }
        state = .insideTag
        return end + 1
    }

    mutating func readUnquotedValue(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, !bytes[index].isHTMLSpace, bytes[index] != .greaterThan { index += 1 }
        if index < bytes.count { state = .insideTag }
        return index
    }
}

extension UInt8 {
    /// Whether the byte ends the name of a tag, or of an attribute.
    fileprivate var endsName: Bool { isHTMLSpace || self == .solidus || self == .greaterThan }
}

extension Span<UInt8> {
    fileprivate func contains(where isFound: (UInt8) -> Bool) -> Bool {
        for index in indices where isFound(self[index]) { return true }
        return false
    }
}
