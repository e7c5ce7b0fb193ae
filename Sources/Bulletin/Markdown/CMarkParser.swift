import CCMark

/// libcmark: the only file that calls it. What it allocates is freed here.
enum CMarkParser {
    /// A limit that the parsed text exceeds, with the line of the text where it does.
    struct LimitExceeded: Error {
        var kind: MarkdownNotice.Kind
        var limit: Int
        var line: Int
    }

    /// Parses CommonMark as UTF-8.
    static func parse(_ source: ArraySlice<UInt8>, limits: MarkdownLimits) throws(LimitExceeded) -> MarkdownTokens {
        guard let document = source.withUnsafeBytes({ parse($0) }) else { return MarkdownTokens() }
        defer { cmark_node_free(document) }
        guard let iterator = cmark_iter_new(document) else { return MarkdownTokens() }
        defer { cmark_iter_free(iterator) }

        var reading = TreeReading(expectedBytes: source.count)
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE else { return reading.tokens }
            guard let node = cmark_iter_get_node(iterator) else { return reading.tokens }
            if event == CMARK_EVENT_ENTER { reading.enter(node) } else { reading.leave() }
            if reading.depth > limits.depth {
                throw LimitExceeded(kind: .nestingTooDeep, limit: limits.depth, line: reading.line)
            }
            if reading.tokens.list.count > limits.tokens {
                throw LimitExceeded(kind: .tooManyParts, limit: limits.tokens, line: reading.line)
            }
        }
    }

    private static func parse(_ source: UnsafeRawBufferPointer) -> OpaquePointer? {
        source.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
    }
}

/// The tokens made so far while the tree is walked.
private struct TreeReading {
    private(set) var tokens = MarkdownTokens()
    /// Line of the last block entered.
    private(set) var line = 1
    /// Indices of the containers that are not yet left; the document itself has none.
    private var open: [Int32] = []
    private var quotations: UInt8 = 0

    init(expectedBytes: Int) {
        tokens.bytes.reserveCapacity(expectedBytes + 16)
        tokens.list.reserveCapacity(64 + expectedBytes / 32)
    }

    var depth: Int { open.count }

    mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: addText(cmark_node_get_literal(node), of: node)
        case CMARK_NODE_SOFTBREAK: addSoftBreak()
        case CMARK_NODE_PARAGRAPH: enterParagraph(node)
        case CMARK_NODE_LINK: enterAddress(.link, node)
        case CMARK_NODE_IMAGE: enterAddress(.image, node)
        case CMARK_NODE_EMPH: begin(.emphasis)
        case CMARK_NODE_STRONG: begin(.strong)
        case CMARK_NODE_LINEBREAK: tokens.list.append(MarkdownToken(kind: .lineBreak))
        case CMARK_NODE_CODE: addLeaf(.code, node)
        case CMARK_NODE_HTML_INLINE: addLeaf(.html, node)
        case CMARK_NODE_HEADING: beginBlock(.heading, node, level: UInt8(cmark_node_get_heading_level(node)))
        case CMARK_NODE_LIST: enterList(node)
        case CMARK_NODE_ITEM: beginBlock(.item, node)
        case CMARK_NODE_BLOCK_QUOTE:
            beginBlock(.blockQuote, node)
            quotations &+= 1
        case CMARK_NODE_CODE_BLOCK: addLeaf(.codeBlock, node, title: cmark_node_get_fence_info(node))
        case CMARK_NODE_HTML_BLOCK: addLeaf(.htmlBlock, node)
        case CMARK_NODE_THEMATIC_BREAK: addLeaf(.thematicBreak, node)
        default: break
        }
    }

    mutating func leave() {
        guard let start = open.popLast() else { return }
        let opening = tokens.list[Int(start)]
        if opening.kind == .blockQuote { quotations &-= 1 }
        tokens.list[Int(start)].partner = Int32(truncatingIfNeeded: tokens.list.count)
        var ending = opening
        ending.isEnd = true
        ending.partner = start
        tokens.list.append(ending)
    }

    // MARK: Blocks

    private mutating func enterParagraph(_ node: OpaquePointer) {
        beginBlock(.paragraph, node, level: quotations)
        let depth = open.count - 1
        guard depth >= 2, tokens.list[Int(open[depth - 1])].kind == .item else { return }
        guard let list = cmark_node_parent(cmark_node_parent(node)) else { return }
        tokens.list[tokens.list.count - 1].flag = cmark_node_get_list_tight(list) != 0
    }

    private mutating func enterList(_ node: OpaquePointer) {
        beginBlock(.list, node)
        let last = tokens.list.count - 1
        tokens.list[last].flag = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        tokens.list[last].number = cmark_node_get_list_start(node)
    }

    private mutating func beginBlock(_ kind: MarkdownToken.Kind, _ node: OpaquePointer, level: UInt8 = 0) {
        var token = MarkdownToken(kind: kind, level: level)
        token.depth = UInt8(clamping: open.count)
        locate(&token, at: node)
        line = Int(token.line)
        begin(token)
    }

    // MARK: Inlines

    private mutating func begin(_ kind: MarkdownToken.Kind) { begin(MarkdownToken(kind: kind)) }

    private mutating func begin(_ token: MarkdownToken) {
        open.append(Int32(truncatingIfNeeded: tokens.list.count))
        tokens.list.append(token)
    }

    private mutating func enterAddress(_ kind: MarkdownToken.Kind, _ node: OpaquePointer) {
        var token = MarkdownToken(kind: kind)
        locate(&token, at: node)
        setText(&token, cmark_node_get_url(node), title: cmark_node_get_title(node))
        begin(token)
    }

    private mutating func addText(_ literal: UnsafePointer<CChar>?, of node: OpaquePointer) {
        if tokens.list.last?.kind == .text {
            append(literal)
            let last = tokens.list.count - 1
            if tokens.list[last].line == 0 { tokens.list[last].line = cmark_node_get_start_line(node) - 1 }
            endLastTextHere()
            return
        }
        var token = MarkdownToken(kind: .text)
        token.line = cmark_node_get_start_line(node)
        setText(&token, literal, title: nil)
        tokens.list.append(token)
    }

    private mutating func addSoftBreak() {
        if tokens.list.last?.kind != .text {
            var token = MarkdownToken(kind: .text)
            token.textStart = Int32(truncatingIfNeeded: tokens.bytes.count)
            tokens.list.append(token)
        }
        tokens.bytes.append(UInt8(ascii: "\n"))
        endLastTextHere()
    }

    private mutating func endLastTextHere() {
        let last = tokens.list.count - 1
        tokens.list[last].textEnd = Int32(truncatingIfNeeded: tokens.bytes.count)
        tokens.list[last].titleEnd = tokens.list[last].textEnd
    }

    private mutating func addLeaf(
        _ kind: MarkdownToken.Kind, _ node: OpaquePointer, title: UnsafePointer<CChar>? = nil
    ) {
        var token = MarkdownToken(kind: kind)
        token.depth = UInt8(clamping: open.count)
        locate(&token, at: node)
        setText(&token, cmark_node_get_literal(node), title: title)
        tokens.list.append(token)
    }

    // MARK: Fields

    private func locate(_ token: inout MarkdownToken, at node: OpaquePointer) {
        token.line = cmark_node_get_start_line(node)
        token.column = cmark_node_get_start_column(node)
        token.endLine = cmark_node_get_end_line(node)
    }

    private mutating func setText(
        _ token: inout MarkdownToken, _ text: UnsafePointer<CChar>?, title: UnsafePointer<CChar>?
    ) {
        token.textStart = Int32(truncatingIfNeeded: tokens.bytes.count)
        append(text)
        token.textEnd = Int32(truncatingIfNeeded: tokens.bytes.count)
        append(title)
        token.titleEnd = Int32(truncatingIfNeeded: tokens.bytes.count)
    }

    private mutating func append(_ literal: UnsafePointer<CChar>?) {
        guard let literal else { return }
        let length = cmark_literal_length(literal)
        let raw = UnsafeRawBufferPointer(start: literal, count: length)
        if cmark_literal_may_have_forbidden(literal, length) == 0 {
            tokens.bytes.append(contentsOf: raw)
        } else {
            appendAllowed(raw)
        }
    }

    /// Appends a text without delete and the C1 controls, which have no place in HTML. For U+FFFE and U+FFFF, which have
    /// none in XML, the sign stands for what cannot be shown. The renderer drops the other controls.
    private mutating func appendAllowed(_ text: UnsafeRawBufferPointer) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            let next = index + 1 < text.count ? text[index + 1] : 0
            if byte == 0x7F {
                index += 1
            } else if byte == 0xC2, (0x80..<0xA0).contains(next) {
                index += 2
            } else if byte == 0xEF, next == 0xBF, index + 2 < text.count, text[index + 2] >= 0xBE {
                tokens.bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
                index += 3
            } else {
                tokens.bytes.append(byte)
                index += 1
            }
        }
    }
}
