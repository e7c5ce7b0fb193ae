import Bulletin
import Publishing

/// Turns the text of one entry into blocks of a book: links led to where a book can lead, pictures looked up, names
/// marked for the index.
struct BlockMaking {
    let site: Site
    let body: MarkdownBody
    let targets: [LinkTarget]
    /// Makes the names of notes unique: the `id` of the article.
    let article: String
    /// What is added to the levels of headings.
    var levelShift: Int
    let finder: NameFinder
    /// The article of each entry that is in the book.
    let articles: [Int: String]
    let reduces: Bool
    var pictures: PictureList
    private var notes: [[BodyBlock]] = []

    init(
        site: Site, body: MarkdownBody, targets: [LinkTarget], article: String, levelShift: Int, finder: NameFinder,
        articles: [Int: String], reduces: Bool, pictures: PictureList
    ) {
        self.site = site
        self.body = body
        self.targets = targets
        self.article = article
        self.levelShift = levelShift
        self.finder = finder
        self.articles = articles
        self.reduces = reduces
        self.pictures = pictures
    }

    /// The whole text.
    mutating func blocks() -> [BookBlock] {
        let content = body.content
        notes = content.notes
        return content.blocks.flatMap { blocks(of: $0) }
    }

    private mutating func blocks(of block: BodyBlock) -> [BookBlock] {
        switch block {
        case .paragraph(let line): return [.paragraph(inlines(line))]
        case .heading(let level, _, let line):
            return line.isEmpty ? [] : [.heading(level: min(level + levelShift, 6), inlines(line))]
        case .quotation(let blocks): return [.quotation(blocks.flatMap { self.blocks(of: $0) })]
        case .list(let start, let items):
            return [.list(start: start, items: items.map { $0.flatMap { self.blocks(of: $0) } })]
        case .code(let text): return [.code(text)]
        case .rule: return [.rule]
        case .table(let table): return [.table(self.table(table))]
        case .pictures(let references):
            let figures = references.compactMap { figure($0) }
            return figures.isEmpty ? [] : [.figures(figures)]
        case .recording(let reference): return [recording(reference)]
        }
    }

    private mutating func table(_ table: BodyTable) -> BookTable {
        let columns = zip(table.head, table.alignments).map { title, alignment in
            let alignment: BookTable.Column.Alignment =
                switch alignment {
                case .right: .end
                case .center: .center
                case .left, .unstated: .start
                }
            return BookTable.Column(inlines(title), alignment)
        }
        return BookTable(
            caption: inlines(table.caption), columns: columns, rows: table.rows.map { $0.map { inlines($0) } })
    }

    /// Paper plays no films: what is left of one is its title and where it is.
    private func recording(_ reference: Int) -> BookBlock {
        let about = body.references[reference]
        let label = [about.title, about.alt, about.destination].first { !$0.isEmpty } ?? ""
        let kind = about.kind == .video ? "Phim" : "Ghi âm"
        return .paragraph([.emphasis([.text("\(kind): \(label)")])])
    }

    // MARK: Lines

    mutating func inlines(_ line: [BodyInline]) -> [BookInline] {
        var result: [BookInline] = []
        for inline in line {
            // No line begins with the space that stood before the break.
            if result.last == .lineBreak, case .text(let text) = inline {
                result += marked(String(text.drop { $0 == " " }))
            } else {
                result += inlines(of: inline)
            }
        }
        return result
    }

    private mutating func inlines(of inline: BodyInline) -> [BookInline] {
        switch inline {
        case .text(let text): return marked(text)
        case .emphasis(let inner): return [.emphasis(inlines(inner))]
        case .strong(let inner): return [.strong(inlines(inner))]
        case .code(let text): return [.code(text)]
        case .lineBreak: return [.lineBreak]
        case .abbreviation(let text, _): return marked(text)
        case .image(let reference):
            return figure(reference).map { [.image($0)] } ?? [.text(body.references[reference].alt)]
        case .link(let reference, let inner):
            guard let link = link(targets[reference]) else { return inlines(inner) }
            return [.link(link, inlines(inner))]
        case .note(let number, let isFirst):
            let blocks = isFirst && notes.indices.contains(number - 1) ? notes[number - 1] : nil
            return [.note(name: "\(article)-\(number)", blocks: blocks.map { $0.flatMap { self.blocks(of: $0) } })]
        }
    }

    func marked(_ text: String) -> [BookInline] { finder.marked(text) }

    private func link(_ target: LinkTarget) -> BookLink? {
        switch target {
        case .external(let address): return .web(address)
        case .entry(let entry, let anchor):
            if let article = articles[entry] { return .section(article) }
            return web(site.entries[entry].address, anchor)
        case .site(let address, let anchor): return web(address, anchor)
        case .media(let media):
            return site.media[media].isOffered ? web(site.media[media].address, nil) : nil
        case .anchor, .broken: return nil
        }
    }

    /// A page of the site, where the site has a public address.
    private func web(_ address: Address, _ anchor: String?) -> BookLink? {
        guard let base = site.configuration.url?.text else { return nil }
        let fragment = anchor.map { "#" + $0 } ?? ""
        return .web((base.hasSuffix("/") ? base : base + "/") + address.path + fragment)
    }

    // MARK: Pictures

    private mutating func figure(_ reference: Int) -> BookFigure? {
        guard case .media(let media) = targets[reference] else { return nil }
        let about = body.references[reference]
        return figure(media, alt: about.alt, caption: about.title.isEmpty ? nil : about.title, credit: nil)
    }

    /// A picture of the front matter.
    mutating func figure(_ media: Int, of illustration: Illustration) -> BookFigure? {
        let alt = illustration.isDecorative ? "" : illustration.alt ?? illustration.caption ?? ""
        return figure(media, alt: alt, caption: illustration.caption, credit: illustration.credit)
    }

    private mutating func figure(_ media: Int, alt: String, caption: String?, credit: String?) -> BookFigure? {
        let file = site.media[media]
        guard let item = pictures.add(file.source, head: file.head, bytes: file.size, reduces: reduces) else {
            return nil
        }
        return BookFigure(
            file: item.file, width: item.size.width, height: item.size.height, alt: alt, caption: caption,
            credit: credit)
    }
}
