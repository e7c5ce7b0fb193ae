/// What is known of a body's headings while it is rendered.
struct HeadingState {
    var names: AnchorNames
    /// What to add to a heading's level.
    var shift = 0
    /// The level of the last heading of the text itself, as rendered.
    var lastLevel = 0
    /// Index of the nearest anchor above, in the body's anchors.
    var anchor: Int?
}

extension MarkdownRenderer {
    /// What brings the text's highest heading to the level that the page has for it.
    func headingShift() -> Int {
        var highest = 7
        for token in main.tokens.list where token.kind == .heading { highest = min(highest, Int(token.level)) }
        return highest == 7 ? 0 : options.topHeadingLevel - highest
    }

    mutating func renderHeading(
        of document: MarkdownDocument, at index: Int
    ) throws(CMarkParser.LimitExceeded) {
        let token = document.tokens.list[index]
        let inlines = index + 1..<Int(token.partner)
        let level = min(max(Int(token.level) + headings.shift, 1), 6)
        beginLeaf(token, of: document)
        startLine()
        body.html.append("<h")
        body.html.append(decimal: level)
        if options.additions { nameHeading(token, of: document, inlines, level: level) }
        body.html.append(">")
        isPlainText = true
        try renderInlines(of: document, in: inlines)
        isPlainText = false
        body.html.append("</h")
        body.html.append(decimal: level)
        body.html.append(">\n")
        endText(.heading)
    }

    private mutating func nameHeading(
        _ token: MarkdownToken, of document: MarkdownDocument, _ inlines: Range<Int>, level: Int
    ) {
        let text = footnotes.withoutCalls(plainText(of: document, in: inlines))
        let place = document.place(ofLine: Int(token.line))
        var id = ""
        if text.isEmpty {
            notice(.headingEmpty, "", line: place.line, byteColumn: Int(token.column) + place.shift)
        } else {
            id = headings.names.name(for: text)
            body.html.append(" id=\"")
            body.html.append(contentsOf: id.utf8)
            body.html.append("\"")
            headings.anchor = body.anchors.count
            body.anchors.append(id)
        }
        // Only the headings of the text itself make its outline.
        guard token.depth == 0, document.places == nil else { return }
        let above = headings.lastLevel == 0 ? options.topHeadingLevel - 1 : headings.lastLevel
        if level > above + 1 {
            notice(.headingLevelSkipped, text, line: place.line, byteColumn: Int(token.column) + place.shift)
        }
        headings.lastLevel = level
        body.headings.append(
            MarkdownBody.Heading(level: level, id: id, text: text, line: firstLine + place.line - 1))
    }
}
