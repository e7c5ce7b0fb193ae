import Bulletin
import Publishing
import Templates
import Vietnamese

/// Makes the articles of a book.
struct ArticleMaking {
    let views: SiteViews
    let register: NameRegister
    let articles: [Int: String]
    let reduces: Bool
    var pictures = PictureList()

    init(views: SiteViews, register: NameRegister, articles: [Int: String], reduces: Bool) {
        self.views = views
        self.register = register
        self.articles = articles
        self.reduces = reduces
    }

    /// The article of an entry.
    mutating func article(_ index: Int, level: Int, length: ArticleLength) -> BookSection {
        let entry = views.site.entries[index]
        let id = articles[index] ?? "e\(index)"
        var section = BookSection(.article, id: id, title: entry.title, level: level)
        section.source = entry.source
        section.meta = meta(of: entry)
        var making = BlockMaking(
            site: views.site, body: entry.body, targets: views.site.links[index].body, article: id,
            levelShift: level - 1, finder: register.finder(forEntry: index), articles: articles, reduces: reduces,
            pictures: pictures)
        section.blocks =
            entry.kind == .minutes && length == .whole
            ? minutes(index, &making) : article(index, length, &making)
        pictures = making.pictures
        return section
    }

    /// Day, section and number of the document.
    private func meta(of entry: Entry) -> String {
        let parts = [
            entry.day.map(\.short), entry.kind == .minutes ? "Biên bản" : nil,
            views.site.section(entry.section)?.label, entry.frontMatter.document?.number.map { "Số \($0)" },
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    // MARK: Articles

    func article(_ index: Int, _ length: ArticleLength, _ making: inout BlockMaking) -> [BookBlock] {
        let entry = views.site.entries[index]
        let front = entry.frontMatter
        var blocks: [BookBlock] = []
        if length == .summary {
            blocks.append(.paragraph(making.marked(entry.lead)))
            if let cover = cover(index, &making) { blocks.append(.figures([cover])) }
            return blocks + byline(front)
        }
        if let summary = front.summary { blocks.append(.lead(making.marked(summary))) }
        if let cover = cover(index, &making) { blocks.append(.figures([cover])) }
        if let document = front.document { blocks.append(.facts(facts(of: document, &making))) }
        blocks += making.blocks()
        blocks += records(index, &making)
        blocks += photos(index, &making)
        return blocks + byline(front)
    }

    private func cover(_ index: Int, _ making: inout BlockMaking) -> BookFigure? {
        guard let cover = views.site.entries[index].frontMatter.cover, let media = views.site.links[index].cover
        else { return nil }
        return making.figure(media, of: cover)
    }

    private func photos(_ index: Int, _ making: inout BlockMaking) -> [BookBlock] {
        let photos = zip(views.site.entries[index].frontMatter.photos, views.site.links[index].photos)
        let figures = photos.compactMap { photo, media in media.flatMap { making.figure($0, of: photo) } }
        return figures.isEmpty ? [] : [.figures(figures)]
    }

    private func byline(_ front: FrontMatter) -> [BookBlock] {
        var parts: [String] = []
        if !front.authors.isEmpty { parts.append(front.authors.joined(separator: ", ")) }
        if let source = front.source { parts.append("Nguồn: \(source.name)") }
        return parts.isEmpty ? [] : [.byline(parts.joined(separator: ". "))]
    }

    private func facts(of document: OfficialDocument, _ making: inout BlockMaking) -> [BookFact] {
        let view = views.documentView(document)
        let facts: [(String, String?)] = [
            ("Số, ký hiệu", document.number), ("Loại văn bản", document.kind?.capitalizedFirst),
            ("Ngày ban hành", document.issued?.short), ("Ngày hiệu lực", document.effective?.short),
            ("Cơ quan ban hành", view.issuer), ("Người ký", view.signer),
            ("Hiệu lực", document.status?.label.capitalizedFirst), ("Thay thế", document.replaces),
        ]
        return facts.compactMap { label, text in text.map { BookFact(label, making.marked($0)) } }
    }
}
