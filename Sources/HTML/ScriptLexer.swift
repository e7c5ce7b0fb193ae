/// Where in a script a value would stand. Only in code is JSON an expression; in a string, a template or a comment it
/// could end what it stands in.
enum ScriptLexer {
    /// Whether the end of `source`, a script's contents so far, is surely in code.
    ///
    /// A slash that begins no comment may divide or begin a regular expression; which of the two, only a parser knows.
    /// After one, or after a template literal, nothing is sure any more. Data goes into a script of its own.
    static func endsInCode(_ source: Span<UInt8>) -> Bool {
        var index = 0
        while index < source.count {
            let end: Int?
            switch source[index] {
            case .quotationMark, .apostrophe: end = endOfString(source, from: index)
            case .solidus: end = endOfComment(source, from: index)
            case .graveAccent: end = nil
            case .lessThan, .hyphen:
                // `<!--` and `-->` begin comments in scripts, too.
                let isComment =
                    source.comparison(with: "<!--", at: index) != .differs
                    || source.comparison(with: "-->", at: index) == .matches
                    || source.comparison(with: "--", at: index) == .matches && index + 2 == source.count
                end = isComment ? nil : index + 1
            default: end = index + 1
            }
            guard let end else { return false }
            index = end
        }
        return true
    }

    /// The index after the string that begins at `start`, nil if it does not end.
    private static func endOfString(_ source: Span<UInt8>, from start: Int) -> Int? {
        let quote = source[start]
        var index = start + 1
        while index < source.count {
            switch source[index] {
            case quote: return index + 1
            case .lineFeed, .carriageReturn: return nil
            case .backslash: index += 2
            default: index += 1
            }
        }
        return nil
    }

    /// The index after the comment that begins at `start`, nil if it does not end or is none.
    private static func endOfComment(_ source: Span<UInt8>, from start: Int) -> Int? {
        guard start + 1 < source.count else { return nil }
        var index = start + 2
        switch source[start + 1] {
        case .solidus:
            while index < source.count {
                if source[index] == .lineFeed || source[index] == .carriageReturn { return index + 1 }
                index += 1
            }
        case .asterisk:
            while index + 1 < source.count {
                if source[index] == .asterisk, source[index + 1] == .solidus { return index + 2 }
                index += 1
            }
        default: break
        }
        return nil
    }
}
