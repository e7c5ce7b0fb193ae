/// How far the address in an attribute has come, which decides how a value in it is written.
///
/// | Part        | The value's bytes that stay as they are                                                |
/// |-------------|----------------------------------------------------------------------------------------|
/// | `start`     | as `path`, after its scheme is checked; `[` and `]` stay in the authority              |
/// | `undecided` | as `path`, but a colon before the first `/ ? #` becomes `%3A`, so that it ends no scheme |
/// | `path`      | letters, digits, `- . _ ~`, `! $ & ( ) * + , / : ; = ? @ #`, and `%` before two hexadecimal digits |
/// | `component` | letters, digits, `- . _ ~`                                                             |
///
/// All other bytes, those of non-ASCII characters among them, are percent-encoded. Control characters are dropped (but
/// tab, LF and CR are encoded in a component), and `&` is written as a reference, as the attribute asks.
enum URLPart: Sendable, Equatable {
    /// Nothing but white space stands before the value.
    case start
    /// What stands before could be the beginning of a scheme: `href="java\(text)"`.
    case undecided
    /// After a scheme, an authority or a slash.
    case path
    /// After `?` or `#`: the value is one component, and none of its characters has a meaning there.
    case component
    /// After a scheme in the literal that is none of those allowed: no value is written.
    case refused

    /// The part in which a value stands that follows `before`, the bytes of the attribute's value so far.
    init(after before: Span<UInt8>) {
        var start = 0
        while start < before.count, before[start].isHTMLSpace { start += 1 }
        guard start < before.count else {
            self = .start
            return
        }
        var index = start
        while index < before.count, !before[index].mayEndScheme {
            // A reference in the literal may stand for a colon; our own values hold `&amp;` only.
            if before[index] == .ampersand, before.comparison(with: "&amp;", at: index) != .matches {
                self = .refused
                return
            }
            index += 1
        }
        guard index < before.count else {
            self = .undecided
            return
        }
        if before[index] == .colon, !URLScheme.isAllowed(start..<index, in: before) {
            self = .refused
            return
        }
        while index < before.count, before[index] != .questionMark, before[index] != .numberSign { index += 1 }
        self = index < before.count ? .component : .path
    }
}

/// The schemes that a value may bring along.
enum URLScheme {
    static func isAllowed(_ scheme: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        switch scheme.count {
        case 3: bytes.matches("tel", in: scheme)
        case 4: bytes.matches("http", in: scheme)
        case 5: bytes.matches("https", in: scheme)
        case 6: bytes.matches("mailto", in: scheme)
        default: false
        }
    }
}

extension UInt8 {
    /// Whether the byte ends a URL's scheme, or shows that it has none.
    var mayEndScheme: Bool {
        self == .colon || self == .solidus || self == .questionMark || self == .numberSign
    }
}
