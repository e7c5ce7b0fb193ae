extension MarkdownBody {
    /// The text as blocks.
    ///
    /// The renderer writes HTML of a small closed vocabulary, well-formed and the only form in which a body is kept;
    /// reading it back gives what the page shows, tables, captions and numbers of notes included, without a second way
    /// from Markdown to text.
    package var content: BodyContent {
        var reader = BodyReader(self)
        return reader.read()
    }
}

/// Reads the renderer's HTML.
///
/// Recursion is as deep as quotations and lists are nested, which ``MarkdownLimits`` bounds.
private struct BodyReader {
    private let body: MarkdownBody
    private var markup: BodyMarkup
    private var content = BodyContent()
    /// Notes called so far.
    private var called: Set<Int> = []

    init(_ body: MarkdownBody) {
        self.body = body
        markup = BodyMarkup(html: body.html, holes: body.holes)
    }

    mutating func read() -> BodyContent {
        content.blocks = blocks(until: "")
        return content
    }

    // MARK: Blocks

    /// The blocks up to the end tag of `element`. Lines of text between them, as in tight lists, are paragraphs.
    private mutating func blocks(until element: String) -> [BodyBlock] {
        var blocks: [BodyBlock] = []
        var line: [BodyInline] = []
        func endLine(_ line: inout [BodyInline], _ blocks: inout [BodyBlock]) {
            let text = line.trimmed
            if !text.isEmpty { blocks.append(.paragraph(text)) }
            line = []
        }
        while let piece = markup.next() {
            if case .end(let name) = piece, name == element { break }
            if let hole = Self.standing(piece) {
                endLine(&line, &blocks)
                blocks.append(hole)
            } else if case .start(let tag) = piece, Self.isBlock(tag.name) {
                endLine(&line, &blocks)
                if let block = block(tag) { blocks.append(block) }
            } else if let inline = inline(piece) {
                line.append(inline)
            }
        }
        endLine(&line, &blocks)
        return blocks
    }

    private static func isBlock(_ name: String) -> Bool {
        switch name {
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "pre", "hr", "div", "section": true
        default: false
        }
    }

    /// Pictures and recordings that stand between blocks.
    private static func standing(_ piece: BodyMarkup.Piece) -> BodyBlock? {
        guard case .hole(let hole) = piece else { return nil }
        return switch hole {
        case .figure(let reference): .pictures([reference])
        case .gallery(let references): .pictures(Array(references))
        case .player(let reference): .recording(reference)
        case .link, .image: nil
        }
    }

    private mutating func block(_ tag: BodyMarkup.Tag) -> BodyBlock? {
        switch tag.name {
        case "p":
            let line = inlines(until: "p").trimmed
            return line.isEmpty ? nil : .paragraph(line)
        case "blockquote": return .quotation(blocks(until: "blockquote"))
        case "ul": return .list(start: nil, items: items(until: "ul"))
        case "ol": return .list(start: tag["start"].flatMap { Int($0) } ?? 1, items: items(until: "ol"))
        case "pre": return .code(code())
        case "hr": return .rule
        case "div": return .table(table())
        case "section":
            readNotes()
            return nil
        default:
            let level = tag.name.utf8.last.map { Int($0) - 48 } ?? 2
            return .heading(level: level, id: tag["id"] ?? "", inlines(until: tag.name).trimmed)
        }
    }

    private mutating func items(until element: String) -> [[BodyBlock]] {
        var items: [[BodyBlock]] = []
        while let piece = markup.next() {
            if case .end(let name) = piece, name == element { break }
            if case .start(let tag) = piece, tag.name == "li" { items.append(blocks(until: "li")) }
        }
        return items
    }

    private mutating func code() -> String {
        var text = ""
        while let piece = markup.next() {
            if case .end("pre") = piece { break }
            if case .text(let piece) = piece { text += piece }
        }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    private mutating func readNotes() {
        while let piece = markup.next() {
            if case .end("section") = piece { break }
            if case .start(let tag) = piece, tag.name == "li" { content.notes.append(blocks(until: "li")) }
        }
    }

    // MARK: Tables

    private mutating func table() -> BodyTable {
        var table = BodyTable(alignments: [], head: [], rows: [])
        var isHead = true
        while let piece = markup.next() {
            if case .end("div") = piece { break }
            guard case .start(let tag) = piece else { continue }
            switch tag.name {
            case "caption": table.caption = inlines(until: "caption").trimmed
            case "tbody": isHead = false
            case "tr":
                let (cells, alignments) = row()
                if isHead {
                    table.head = cells
                    table.alignments = alignments
                } else {
                    table.rows.append(cells)
                }
            default: break
            }
        }
        return table
    }

    private mutating func row() -> (cells: [[BodyInline]], alignments: [BodyTable.Alignment]) {
        var cells: [[BodyInline]] = []
        var alignments: [BodyTable.Alignment] = []
        while let piece = markup.next() {
            if case .end("tr") = piece { break }
            guard case .start(let tag) = piece, tag.name == "th" || tag.name == "td" else { continue }
            cells.append(inlines(until: tag.name).trimmed)
            alignments.append(tag["class"].flatMap { BodyTable.Alignment(rawValue: $0) } ?? .unstated)
        }
        return (cells, alignments)
    }

    // MARK: Lines

    private mutating func inlines(until element: String) -> [BodyInline] {
        var line: [BodyInline] = []
        while let piece = markup.next() {
            if case .end(let name) = piece, name == element { break }
            if let inline = inline(piece) { line.append(inline) }
        }
        return line
    }

    private mutating func inline(_ piece: BodyMarkup.Piece) -> BodyInline? {
        switch piece {
        case .text(let text): return .text(Self.withoutLineEnds(text))
        case .hole(.image(let reference)): return .image(reference)
        case .hole, .end: return nil
        case .start(let tag):
            switch tag.name {
            case "em": return .emphasis(inlines(until: "em"))
            case "strong": return .strong(inlines(until: "strong"))
            case "code": return .code(inlines(until: "code").plainText)
            case "abbr": return .abbreviation(inlines(until: "abbr").plainText, meaning: tag["title"] ?? "")
            case "br": return .lineBreak
            case "sup": return note()
            case "a": return link(tag)
            default: return nil
            }
        }
    }

    private mutating func link(_ tag: BodyMarkup.Tag) -> BodyInline? {
        let inner = inlines(until: "a")
        // The way back from a note, which only a screen needs.
        if tag["role"] == "doc-backlink" { return nil }
        guard let reference = tag.link else { return nil }
        return .link(reference, inner)
    }

    private mutating func note() -> BodyInline? {
        var number: Int?
        while let piece = markup.next() {
            if case .end("sup") = piece { break }
            if case .start(let tag) = piece, let target = tag["href"] { number = Int(target.dropFirst("#fn-".count)) }
        }
        return number.map { .note($0, isFirst: called.insert($0).inserted) }
    }

    private static func withoutLineEnds(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
        return String(decoding: text.utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}

extension [BodyInline] {
    /// Without white space at its ends.
    fileprivate var trimmed: [BodyInline] {
        var line = self
        while case .text(let text)? = line.first {
            let rest = text.drop { $0 == " " || $0 == "\n" }
            line[0] = .text(String(rest))
            if !rest.isEmpty { break }
            line.removeFirst()
        }
        while case .text(var text)? = line.last {
            while text.last == " " || text.last == "\n" { text.removeLast() }
            line[line.count - 1] = .text(text)
            if !text.isEmpty { break }
            line.removeLast()
        }
        return line
    }
}
