/// Lines of text: emphasis, links, code, abbreviations, calls of notes.
extension MarkdownRenderer {
    /// Renders the inline tokens of a range.
    mutating func renderInlines(
        of document: MarkdownDocument, in range: Range<Int>
    ) throws(CMarkParser.LimitExceeded) {
        var index = range.lowerBound
        while index < range.upperBound {
            let token = document.tokens.list[index]
            index += 1
            switch token.kind {
            case .text: renderText(token, of: document)
            case .emphasis: token.isEnd ? body.html.append("</em>") : body.html.append("<em>")
            case .strong: token.isEnd ? body.html.append("</strong>") : body.html.append("<strong>")
            case .lineBreak: renderLineBreak()
            case .code:
                body.html.append("<code>")
                let code = footnotes.source.code(document.tokens.text(of: token))
                appendTextSegment { html in html.appendEscaped(code) }
                body.html.append("</code>")
            case .link:
                token.isEnd ? endLink() : startLink(token, of: document)
            case .image:
                renderInlinePicture(of: document, at: index - 1)
                index = Int(token.partner) + 1
            case .html: renderInlineHTML(token, of: document)
            default: break
            }
        }
    }

    private mutating func renderLineBreak() {
        body.html.append("<br />")
        appendTextSegment { html in html.append(UInt8(ascii: "\n")) }
    }

    private mutating func renderInlineHTML(_ token: MarkdownToken, of document: MarkdownDocument) {
        let html = document.tokens.text(of: token)
        if options.rawHTML == .kept {
            body.html.append(contentsOf: html)
        } else if isInCell, RawHTML.isLineBreak(html) {
            // Markdown has no other line break for the cells of a table.
            renderLineBreak()
        } else if let subject = RawHTML.subject(of: html) {
            notice(.rawHTML, subject, at: token, of: document)
        }
    }

    // MARK: Links

    /// Starts a link. In libcmark's tree an address in angle brackets may be inside another link, which HTML does not
    /// allow: its text stays.
    private mutating func startLink(_ token: MarkdownToken, of document: MarkdownDocument) {
        let isWritten = (openLinks.isEmpty || !options.additions) && isUsable(token, of: document)
        openLinks.append(isWritten)
        guard isWritten else { return }
        appendLinkTag(addReference(.link, token, alt: "", of: document))
    }

    /// Writes a link's start tag, with a hole for the address.
    mutating func appendLinkTag(_ reference: Int) {
        body.html.append("<a")
        body.holes.append(MarkdownBody.Hole(offset: body.html.count, content: .link(reference)))
        let title = body.references[reference].title
        if !title.isEmpty {
            body.html.append(" title=\"")
            body.html.appendEscaped(title.utf8)
            body.html.append("\"")
        }
        body.html.append(">")
    }

    private mutating func endLink() {
        if openLinks.popLast() == true { body.html.append("</a>") }
    }

    /// Whether the address of a link or picture may stand in a page; a notice if not.
    mutating func isUsable(_ token: MarkdownToken, of document: MarkdownDocument) -> Bool {
        let address = document.tokens.text(of: token)
        guard options.rawHTML == .dropped, !AddressScheme.isSafe(address) else { return true }
        notice(.unsafeAddress, String(decoding: address, as: UTF8.self), at: token, of: document)
        return false
    }

    mutating func addReference(
        _ kind: MarkdownBody.Reference.Kind, _ token: MarkdownToken, alt: String, of document: MarkdownDocument
    ) -> Int {
        body.references.append(
            MarkdownBody.Reference(
                kind: kind, destination: footnotes.source.string(document.tokens.text(of: token)),
                title: footnotes.source.string(document.tokens.title(of: token)), alt: alt,
                location: location(of: token, in: document)))
        return body.references.count - 1
    }

    // MARK: Text

    private mutating func renderText(_ token: MarkdownToken, of document: MarkdownDocument) {
        let start = body.html.count
        var textStart = start
        document.tokens.bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[Int(token.textStart)..<Int(token.textEnd)])
            var written = 0
            var index = 0
            while true {
                let action = nextAction(in: text, from: &index)
                guard action != 0 else { break }
                if action & TextActions.escape != 0 {
                    body.html.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
                    body.html.appendEscaped(text[index])
                    index += 1
                    written = index
                    continue
                }
                guard let found = special(action, in: text, at: index, token: token, document) else {
                    index += 1
                    continue
                }
                body.html.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
                addTextSegment(from: textStart)
                write(found, text, at: index)
                index += found.length
                written = index
                textStart = body.html.count
            }
            body.html.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
        }
        addTextSegment(from: textStart)
    }

    /// Goes to the next byte that needs something done; 0 at the end.
    @inline(__always)
    private func nextAction(in text: UnsafeBufferPointer<UInt8>, from index: inout Int) -> UInt8 {
        textActions.table.withUnsafeBufferPointer { table in
            // Nearly all bytes of text need nothing: four at a time are told so.
            while index &+ 4 <= text.count,
                table[Int(text[index])] | table[Int(text[index &+ 1])] | table[Int(text[index &+ 2])]
                    | table[Int(text[index &+ 3])] == 0
            {
                index &+= 4
            }
            while index < text.count {
                let action = table[Int(text[index])]
                if action != 0 { return action }
                index += 1
            }
            return 0
        }
    }

    /// Something in running text that is more than its bytes.
    private enum Special {
        case abbreviation(Int, length: Int)
        case footnote(FootnoteCall, length: Int)
        case escapedFootnoteCall

        var length: Int {
            switch self {
            case .abbreviation(_, let length), .footnote(_, let length): length
            case .escapedFootnoteCall: FootnoteSource.escapedCall.count
            }
        }
    }

    /// What stands at `index` of a text, if it is more than its bytes.
    private mutating func special(
        _ action: UInt8, in text: UnsafeBufferPointer<UInt8>, at index: Int, token: MarkdownToken,
        _ document: MarkdownDocument
    ) -> Special? {
        if action & TextActions.abbreviation != 0, !isPlainText, openLinks.isEmpty,
            let entry = options.abbreviations.match(in: text, at: index, except: usedAbbreviations)
        {
            usedAbbreviations[entry] = true
            let length = options.abbreviations.entries[entry].short.count
            guard !options.abbreviations.isExplained(entry, in: text, at: index..<index + length) else { return nil }
            return .abbreviation(entry, length: length)
        }
        if action & TextActions.footnoteCall != 0, let name = FootnoteSource.name(ofCallIn: text, at: index) {
            let line = Int(token.line) + lineBreaks.count(before: index, in: text)
            guard let call = callFootnote(name, line: line, of: document) else { return nil }
            return .footnote(call, length: name.count + 3)
        }
        if action & TextActions.escapedCall != 0, text[index...].starts(with: FootnoteSource.escapedCall) {
            return .escapedFootnoteCall
        }
        return nil
    }

    private mutating func write(_ special: Special, _ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        switch special {
        case .abbreviation(let entry, let length):
            body.html.append("<abbr title=\"")
            body.html.appendEscaped(options.abbreviations.entries[entry].long.utf8)
            body.html.append("\">")
            appendTextSegment { html in
                for byte in text[index..<index + length] { html.appendEscaped(byte) }
            }
            body.html.append("</abbr>")
        case .footnote(let call, _):
            appendFootnoteCall(call)
        case .escapedFootnoteCall:
            appendTextSegment { html in html.append("[^") }
        }
    }

    // MARK: Plain text

    /// The text of a range of inline tokens without markup and without calls of notes, as alternative text or for
    /// an `id`.
    func plainText(of document: MarkdownDocument, in range: Range<Int>) -> String {
        var text: [UInt8] = []
        for token in document.tokens.list[range] {
            switch token.kind {
            case .text, .code: text.append(contentsOf: document.tokens.text(of: token))
            case .html where options.rawHTML == .kept: text.append(contentsOf: document.tokens.text(of: token))
            case .lineBreak: text.append(UInt8(ascii: " "))
            default: break
            }
        }
        for index in text.indices where text[index] == UInt8(ascii: "\n") { text[index] = UInt8(ascii: " ") }
        return footnotes.source.string(text[...])
    }
}
