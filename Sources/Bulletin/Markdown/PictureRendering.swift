/// Pictures, videos and sound.
extension MarkdownRenderer {
    /// Renders a paragraph that holds pictures and nothing else, and the paragraphs of that kind right after it: one
    /// picture is a figure, several are a gallery. Returns the index of what comes next; nil for other paragraphs.
    mutating func renderPictures(of document: MarkdownDocument, at index: Int) -> Int? {
        var next = index
        var gallery = body.references.count..<body.references.count
        while let images = images(in: document, paragraph: next) {
            beginLeaf(document.tokens.list[next], of: document)
            for image in images { addPicture(document.tokens.list[image], at: image, of: document, to: &gallery) }
            next = Int(document.tokens.list[next].partner) + 1
        }
        endGallery(gallery)
        return next == index ? nil : next
    }

    /// Adds a picture to the gallery; anything else ends the gallery and stands alone.
    private mutating func addPicture(
        _ token: MarkdownToken, at index: Int, of document: MarkdownDocument, to gallery: inout Range<Int>
    ) {
        let alt = plainText(of: document, in: index + 1..<Int(token.partner))
        let kind = pictureKind(token, of: document)
        let reference = addReference(kind, token, alt: alt, of: document)
        if kind == .image {
            gallery = gallery.lowerBound..<reference + 1
        } else {
            endGallery(gallery)
            appendStandingHole(.player(reference))
            gallery = reference + 1..<reference + 1
        }
    }

    /// The indices of a paragraph's image tokens, if it has such and no other content, and all can be shown.
    private func images(in document: MarkdownDocument, paragraph index: Int) -> [Int]? {
        let list = document.tokens.list
        guard index < list.count, list[index].kind == .paragraph, !list[index].isEnd else { return nil }
        let end = Int(list[index].partner)
        var images: [Int] = []
        var inline = index + 1
        while inline < end {
            let token = list[inline]
            switch token.kind {
            case .image where isShown(token, of: document):
                images.append(inline)
                inline = Int(token.partner) + 1
            case .text where document.tokens.text(of: token).allSatisfy({ $0 <= UInt8(ascii: " ") }):
                inline += 1
            case .lineBreak:
                inline += 1
            default:
                return nil
            }
        }
        return images.isEmpty ? nil : images
    }

    private mutating func endGallery(_ references: Range<Int>) {
        switch references.count {
        case 0: break
        case 1: appendStandingHole(.figure(references.lowerBound))
        default: appendStandingHole(.gallery(references))
        }
    }

    /// Makes a hole between blocks, and text for the search of what it shows.
    private mutating func appendStandingHole(_ content: MarkdownBody.Hole.Content) {
        startLine()
        body.holes.append(MarkdownBody.Hole(offset: body.html.count, content: content))
        body.html.append("\n")
        let shown =
            switch content {
            case .figure(let reference), .player(let reference), .image(let reference), .link(let reference):
                reference..<reference + 1
            case .gallery(let references): references
            }
        let none = body.textSegments.count..<body.textSegments.count
        for reference in shown {
            body.textBlocks.append(
                MarkdownBody.TextBlock(kind: .caption, anchor: headings.anchor, segments: none, reference: reference))
        }
    }

    /// Renders a picture in a line of text. A video or recording there is a link to it.
    mutating func renderInlinePicture(of document: MarkdownDocument, at index: Int) {
        let token = document.tokens.list[index]
        let alt = plainText(of: document, in: index + 1..<Int(token.partner))
        guard isUsable(token, of: document) else {
            appendTextSegment { html in html.appendEscaped(alt.utf8) }
            return
        }
        let isPicture = !options.additions || isShown(token, of: document)
        let kind = options.additions ? pictureKind(token, of: document) : .image
        let reference = addReference(isPicture ? kind : .link, token, alt: alt, of: document)
        if isPicture, kind == .image {
            body.holes.append(MarkdownBody.Hole(offset: body.html.count, content: .image(reference)))
            return
        }
        if !isPicture {
            notice(.imageIsLink, body.references[reference].destination, at: token, of: document)
        }
        appendAsLink(reference, alt: alt)
    }

    private mutating func appendAsLink(_ reference: Int, alt: String) {
        if openLinks.isEmpty { appendLinkTag(reference) }
        let destination = body.references[reference].destination
        appendTextSegment { html in html.appendEscaped((alt.isEmpty ? destination : alt).utf8) }
        if openLinks.isEmpty { body.html.append("</a>") }
    }

    /// Whether an image can be shown: a file of the site, or a picture file elsewhere. The address of a video page
    /// can not.
    private func isShown(_ token: MarkdownToken, of document: MarkdownDocument) -> Bool {
        let address = document.tokens.text(of: token)
        guard AddressScheme.isSafe(address) else { return false }
        guard AddressScheme.isExternal(address) else { return true }
        switch fileExtension(of: address) {
        case "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "mp4", "webm", "mp3", "m4a", "ogg": return true
        default: return false
        }
    }

    private func pictureKind(
        _ token: MarkdownToken, of document: MarkdownDocument
    ) -> MarkdownBody.Reference.Kind {
        MarkdownBody.Reference.Kind(shownAt: document.tokens.text(of: token))
    }
}
