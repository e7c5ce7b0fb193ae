/// The `content` of `<meta http-equiv="refresh">`: seconds, then an address.
enum MetaRefresh {
    /// Where the address begins in what was written of the value so far (`0; url=`), nil if it has not begun.
    ///
    /// The HTML standard, "shared declarative refresh steps": digits, `;` or `,`, `url`, `=`, with white space between.
    static func addressStart(in value: Span<UInt8>) -> Int? {
        var index = 0
        func skip(while isSkipped: (UInt8) -> Bool) -> Int {
            let start = index
            while index < value.count, isSkipped(value[index]) { index += 1 }
            return index - start
        }
        _ = skip { $0.isHTMLSpace }
        guard skip(while: { $0.isASCIIDigit }) > 0 else { return nil }
        _ = skip { $0.isHTMLSpace }
        guard skip(while: { $0 == .semicolon || $0 == .comma }) == 1 else { return nil }
        _ = skip { $0.isHTMLSpace }
        guard value.comparison(with: "url", at: index) == .matches else { return nil }
        index += 3
        _ = skip { $0.isHTMLSpace }
        guard skip(while: { $0 == .equalsSign }) == 1 else { return nil }
        return index
    }
}
