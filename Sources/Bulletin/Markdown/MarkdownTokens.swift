/// A parsed text as a flat list: the tree's nodes in the order of the text, each container as a start and an end.
///
/// Flat, so that whoever goes through it needs no recursion, however deep the text is nested.
struct MarkdownTokens {
    var list: [MarkdownToken] = []
    /// What the tokens' ranges point into: literal text, addresses, titles; all UTF-8.
    var bytes: [UInt8] = []

    /// The text of a token: literal text, code, HTML, or the address of a link or picture.
    func text(of token: MarkdownToken) -> ArraySlice<UInt8> { bytes[Int(token.textStart)..<Int(token.textEnd)] }

    /// The title of a link or picture, or the info string of a code block.
    func title(of token: MarkdownToken) -> ArraySlice<UInt8> { bytes[Int(token.textEnd)..<Int(token.titleEnd)] }
}

/// One node of the tree, or the start or end of one that contains others.
struct MarkdownToken {
    enum Kind: UInt8 {
        case blockQuote, list, item, paragraph, heading
        case codeBlock, htmlBlock, thematicBreak
        /// Text; adjacent pieces and soft line breaks (as line feeds) are one token.
        case text
        case lineBreak, code, html
        case emphasis, strong, link, image
    }

    var kind: Kind
    /// Whether the token ends a container.
    var isEnd = false
    /// Paragraphs: directly in an item of a tight list. Lists: ordered.
    var flag = false
    /// Headings: the level. Paragraphs: how many quotations it is inside of, for the search of table rows.
    var level: UInt8 = 0
    /// Blocks: how many blocks it is inside of.
    var depth: UInt8 = 0
    /// Containers: the index of the other end.
    var partner: Int32 = 0
    /// Ordered lists: the first number.
    var number: Int32 = 0
    /// Where it begins, as libcmark says; column in bytes from 1. The column is right in the block's first line only.
    var line: Int32 = 0
    var column: Int32 = 0
    /// Blocks: the last line.
    var endLine: Int32 = 0
    var textStart: Int32 = 0
    var textEnd: Int32 = 0
    var titleEnd: Int32 = 0
}
