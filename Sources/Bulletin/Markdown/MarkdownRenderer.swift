/// One pass over a body's tokens, from which comes all that a ``MarkdownBody`` holds.
///
/// Blocks are rendered here; lines of text, tables, pictures, headings and notes each in a file of their own.
struct MarkdownRenderer {
    let options: MarkdownOptions
    /// The body as it stands in the file.
    let source: [UInt8]
    let firstLine: Int
    var body = MarkdownBody()

    /// The body's lines, once a place in them was asked for.
    var lines: LineTable?
    var columns = ColumnCache()
    /// The paragraph, heading or cell whose text is being rendered.
    var leaf = Leaf()
    /// The first segment of the current piece of text.
    var firstSegment = 0
    var syllables = SyllableCount()
    /// What to do at which byte of text.
    var textActions: TextActions
    var usedAbbreviations: [Bool]
    /// Finds the lines of the footnote calls in a text.
    var lineBreaks = LineBreakCount()
    /// Whether the text is inside a link or heading, where nothing is explained.
    var isPlainText = false
    /// The links that the text is inside of, and whether their tags were written.
    var openLinks: [Bool] = []
    var isInCell = false

    var headings: HeadingState
    var footnotes = Footnotes()
    var tableCount = 0
    /// Whether the body has a `|` at all.
    var mayHaveTables = false
    /// Lines of the body that define addresses for links by name; made when a table or note needs them.
    var linkDefinitions: [UInt8]?
    /// How often they were parsed again, in bytes: many tables times many definitions is bounded by this.
    var definitionBytes = 0
    /// The body's own tokens.
    var main = MarkdownDocument(tokens: MarkdownTokens(), places: nil)

    init(source: ArraySlice<UInt8>, firstLine: Int, options: MarkdownOptions) {
        self.options = options
        self.source = Array(source)
        self.firstLine = firstLine
        textActions = options.additions ? options.abbreviations.actions : AbbreviationTable.empty.actions
        usedAbbreviations = Array(repeating: false, count: options.abbreviations.entries.count)
        headings = HeadingState(names: AnchorNames(reserved: options.reservedIDs))
        body.html.reserveCapacity(source.count + source.count / 8 + 64)
    }

    /// Renders the body and the notes it calls.
    mutating func render() throws(CMarkParser.LimitExceeded) {
        var text = source[...]
        if options.additions {
            mayHaveTables = text.containsByte(UInt8(ascii: "|"))
            if text.containsByte(UInt8(ascii: "^")) { text = try liftFootnotes() }
        }
        main = MarkdownDocument(tokens: try CMarkParser.parse(text, limits: options.limits), places: nil)
        if options.additions { headings.shift = headingShift() }
        try renderBlocks(of: main)
        try renderFootnotes()
    }

    /// The finished body.
    mutating func finish() -> MarkdownBody {
        body.wordCount = syllables.count
        body.notices.sort { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
        return body
    }

    // MARK: Blocks

    mutating func renderBlocks(of document: MarkdownDocument) throws(CMarkParser.LimitExceeded) {
        var index = 0
        while index < document.tokens.list.count { index = try renderBlock(of: document, at: index) }
    }

    /// Renders what begins or ends at `index`; returns the index of what comes next.
    private mutating func renderBlock(
        of document: MarkdownDocument, at index: Int
    ) throws(CMarkParser.LimitExceeded) -> Int {
        let token = document.tokens.list[index]
        switch token.kind {
        case .paragraph:
            return try renderParagraph(of: document, at: index)
        case .heading:
            try renderHeading(of: document, at: index)
            return Int(token.partner) + 1
        case .blockQuote:
            startLine()
            token.isEnd ? body.html.append("</blockquote>\n") : body.html.append("<blockquote>\n")
        case .list:
            token.isEnd ? endList(token) : startList(token)
        case .item:
            if token.isEnd {
                body.html.append("</li>\n")
            } else {
                startLine()
                body.html.append("<li>")
            }
        case .codeBlock: renderCodeBlock(token, of: document)
        case .htmlBlock: renderHTMLBlock(token, of: document)
        case .thematicBreak:
            startLine()
            body.html.append("<hr />\n")
        default: break
        }
        return index + 1
    }

    private mutating func renderParagraph(
        of document: MarkdownDocument, at index: Int
    ) throws(CMarkParser.LimitExceeded) -> Int {
        let token = document.tokens.list[index]
        if options.additions {
            if let next = renderPictures(of: document, at: index) { return next }
            if let next = try renderTable(of: document, at: index) { return next }
        }
        beginLeaf(token, of: document)
        startLine(unless: token.flag)
        if !token.flag { body.html.append("<p>") }
        try renderInlines(of: document, in: index + 1..<Int(token.partner))
        if !token.flag { body.html.append("</p>\n") }
        endText(.paragraph)
        if token.depth == 0, body.firstParagraph.isEmpty, document.places == nil { noteFirstParagraph() }
        return Int(token.partner) + 1
    }

    private mutating func noteFirstParagraph() {
        guard let block = body.textBlocks.last else { return }
        body.firstParagraph = body.text(of: block)
    }

    private mutating func startList(_ token: MarkdownToken) {
        startLine()
        if !token.flag {
            body.html.append("<ul>\n")
        } else if token.number == 1 {
            body.html.append("<ol>\n")
        } else {
            body.html.append("<ol start=\"")
            body.html.append(decimal: Int(token.number))
            body.html.append("\">\n")
        }
    }

    private mutating func endList(_ token: MarkdownToken) {
        token.flag ? body.html.append("</ol>\n") : body.html.append("</ul>\n")
    }

    private mutating func renderCodeBlock(_ token: MarkdownToken, of document: MarkdownDocument) {
        startLine()
        let language = document.tokens.title(of: token).prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        if language.isEmpty {
            body.html.append("<pre><code>")
        } else {
            body.html.append("<pre><code class=\"language-")
            body.html.appendEscaped(language)
            body.html.append("\">")
        }
        firstSegment = body.textSegments.count
        let code = footnotes.source.code(document.tokens.text(of: token))
        appendTextSegment { html in html.appendEscaped(code) }
        body.html.append("</code></pre>\n")
        endText(.code)
    }

    private mutating func renderHTMLBlock(_ token: MarkdownToken, of document: MarkdownDocument) {
        let html = document.tokens.text(of: token)
        switch options.rawHTML {
        case .kept:
            startLine()
            body.html.append(contentsOf: html)
            startLine()
        case .dropped:
            guard let subject = RawHTML.subject(of: html) else { return }
            let place = document.place(ofLine: Int(token.line))
            notice(.rawHTML, subject, line: place.line, byteColumn: Int(token.column) + place.shift)
        }
    }

    /// Ends the line, if there is text in it.
    mutating func startLine(unless condition: Bool = false) {
        guard !condition, let last = body.html.last, last != UInt8(ascii: "\n") else { return }
        body.html.append(UInt8(ascii: "\n"))
    }
}
