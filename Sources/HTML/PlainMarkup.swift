/// How a place moves on over markup of the plainest form, which is nearly all of it: text, and tags of ordinary elements
/// written as `<name a="…" b='…' c>` or `</name>`, the last of them perhaps up to the start of a value.
///
/// What is not plain is left to the tokenizer, which comes to the same places by the standard's way, but slower.
extension Place {
    /// Follows a literal as long as it is plain.
    ///
    /// - Parameters:
    ///   - literal: What was appended.
    ///   - start: The index in it from which it is to be followed.
    ///   - base: Where it begins in all bytes written.
    /// - Returns: The index in it up to which it was followed.
    mutating func advance(overPlain literal: UnsafeBufferPointer<UInt8>, from start: Int, at base: Int) -> Int {
        var index = start
        switch state {
        case .text: break
        case .quotedValue where element == .ordinary:
            index = literal.index(of: quote, from: index)
            if index == literal.count { return index }
            guard let end = advance(overAttributes: literal, from: index &+ 1, at: base) else {
                return start
            }
            index = end
        default: return start
        }
        while state == .text {
            index = literal.index(of: .lessThan, from: index)
            guard index &+ 2 < literal.count, let end = advance(overTag: literal, from: index, at: base) else { break }
            index = end
        }
        return index
    }

    /// Follows the tag whose `<` is at `open` to after its `>`, or to the end of the literal in one of its values.
    /// Returns nil, and leaves the place as it was, if the tag is not plain.
    @inline(__always)
    private mutating func advance(
        overTag literal: UnsafeBufferPointer<UInt8>, from open: Int, at base: Int
    ) -> Int? {
        let isEndTag = literal[open &+ 1] == .solidus
        let start = isEndTag ? open &+ 2 : open &+ 1
        guard literal[start].isASCIILetter else { return nil }
        var index = start &+ 1
        while index < literal.count, !literal[index].isIn(.nameEnds) { index &+= 1 }
        guard index < literal.count else { return nil }
        if isEndTag { return literal[index] == .greaterThan ? index &+ 1 : nil }
        if index &- start >= Element.shortestName, Element(name: start..<index, in: literal.span) != .ordinary {
            return nil
        }
        guard let end = advance(overAttributes: literal, from: index, at: base) else { return nil }
        self.isEndTag = false
        element = .ordinary
        return end
    }

    /// Follows a tag from the end of its name, or of a value in quotes, on to after its `>`, or to the end of the literal
    /// in one of its values. Returns nil, and leaves the place as it was, if the attributes are not plain.
    @inline(__always)
    private mutating func advance(
        overAttributes literal: UnsafeBufferPointer<UInt8>, from start: Int, at base: Int
    ) -> Int? {
        var index = start
        while index < literal.count {
            let byte = literal[index]
            index &+= 1
            guard byte.isIn(.tagMarks) else { continue }
            if byte == .greaterThan {
                state = .text
                return index
            }
            // `="` after a name begins a value; anything else has to be looked at more closely.
            guard byte == .equalsSign, index < literal.count else { return nil }
            var nameStart = index &- 1
            while nameStart > start, !literal[nameStart &- 1].isIn(.nameEnds) { nameStart &-= 1 }
            let quote = literal[index]
            guard nameStart < index &- 1, quote == .quotationMark || quote == .apostrophe else { return nil }
            let valueStart = index &+ 1
            index = literal.index(of: quote, from: valueStart)
            if index == literal.count {
                state = .quotedValue
                name = base &+ nameStart..<base &+ valueStart &- 2
                self.quote = quote
                self.valueStart = base &+ valueStart
                return index
            }
            index &+= 1
        }
        return nil
    }
}

/// A set of bytes below 64, a bit for each.
private struct LowByteSet {
    let bits: UInt64

    /// `" ' < = >`
    static let tagMarks = LowByteSet(bits: 1 << 0x22 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3D | 1 << 0x3E)
    /// These, white space and `/`.
    static let nameEnds = LowByteSet(
        bits: tagMarks.bits | 1 << 0x09 | 1 << 0x0A | 1 << 0x0C | 1 << 0x0D | 1 << 0x20 | 1 << 0x2F)
}

extension UInt8 {
    @inline(__always)
    fileprivate func isIn(_ set: LowByteSet) -> Bool {
        self < 64 && set.bits &>> UInt64(self) & 1 != 0
    }
}
