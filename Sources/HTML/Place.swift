/// Where the next byte of a template stands, in the terms of the HTML standard's tokenizer (section 13.2.5).
///
/// All indices are into the bytes written so far. Names and values are not looked at while literals are read: only
/// when something is interpolated there. So a literal costs one pass, and most of it is a search for one byte.
struct Place: Sendable, Equatable {
    enum State: UInt8, Sendable, Equatable {
        case text
        /// After a `<` that is not yet known to be a tag, a comment or text; `mark` is the `<`.
        case markupOpen
        case tagName
        /// In a tag, where an attribute may begin.
        case insideTag
        case attributeName
        case afterAttributeName
        /// After the `=`, before a quote.
        case beforeValue
        case quotedValue
        case unquotedValue
        /// `mark` is the first byte after `<!--`.
        case comment
        /// `<!DOCTYPE`, `<?xml` and what the standard calls a bogus comment: all that ends at the next `>`.
        case declaration
        /// The contents of script, style, title, textarea…; `contentStart` is their first byte.
        case rawText
        /// In raw text, after a `<` that may begin the end tag; `mark` is the `<`.
        case rawTextMarkupOpen
    }

    var state = State.text
    /// The element of the tag or raw text we are in.
    var element = Element.ordinary
    var isEndTag = false
    /// The quote that ends the value we are in.
    var quote: UInt8 = 0
    /// The tag is a `meta` with `http-equiv`.
    var hasHTTPEquiv = false
    /// Something was interpolated into `content` of this `meta`.
    var hasWrittenContent = false
    /// A URL was interpolated at the start of this value, and it has no delimiter: a colon after it would make it a scheme.
    var schemeIsOpen = false
    var mark = 0
    /// The name of the tag, or of the last attribute.
    var name = 0..<0
    var valueStart = 0
    var contentStart = 0

    /// Whether an attribute may be written here: a tag's name has begun and no value is due.
    var allowsAttribute: Bool {
        switch state {
        case .tagName, .insideTag, .attributeName, .afterAttributeName: !isEndTag
        default: false
        }
    }

    /// The state's name for a fault.
    func describe(_ bytes: Span<UInt8>) -> String {
        switch state {
        case .text: "text"
        case .markupOpen: "tag name"
        case .tagName: "tag name"
        case .insideTag: "tag"
        case .attributeName, .afterAttributeName: "attribute name"
        case .beforeValue, .unquotedValue: "unquoted attribute value"
        case .quotedValue: "attribute \(String(decoding: bytes.extracting(name)))"
        case .comment: "comment"
        case .declaration: "declaration"
        case .rawText, .rawTextMarkupOpen: "contents of \(element.tagName)"
        }
    }
}

extension String {
    /// The characters of UTF-8 bytes.
    init(decoding bytes: Span<UInt8>) {
        self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
}
