import Bulletin
import Publishing
import Vietnamese

/// Makes a book of a site by the settings of a booklet. Pure: what is read from disk are the pictures' sizes only,
/// which the site knows.
package struct BookMaking {
    let views: SiteViews
    let tree: SourceTree
    let booklet: BookletFile
    /// Whether pictures can be reduced on this machine.
    let reduces: Bool

    private var settings: BookletSettings { booklet.settings }
    private var site: Site { views.site }

    package init(_ views: SiteViews, tree: SourceTree, booklet: BookletFile, reducesPictures: Bool) {
        self.views = views
        self.tree = tree
        self.booklet = booklet
        reduces = reducesPictures
    }

    /// The entries of the booklet in its order, and whether they are printed whole.
    package var entriesWithLength: [(entry: Int, isWhole: Bool)] {
        EntrySelection(site: site, booklet: booklet).chapters.flatMap { chapter in
            chapter.entries.map { ($0, chapter.length == .whole) }
        }
    }

    package func book() -> Book {
        let chapters = EntrySelection(site: site, booklet: booklet).chapters
        let entries = chapters.flatMap(\.entries)
        var ids: [Int: String] = [:]
        for (place, entry) in entries.enumerated() { ids[entry] = "a\(place + 1)" }
        let register = NameRegister(views, entries: entries)
        var articles = ArticleMaking(views: views, register: register, articles: ids, reduces: reduces)
        let made = chapters.enumerated().map { place, chapter in
            section(of: chapter, place: place, &articles)
        }
        var book = frame(entries)
        book.pictures = articles.pictures
        book.cover = cover(&book.pictures)
        let registers = Registers(site)
        let tables = RegisterTables(
            views: views, registers: registers, entries: entries, articles: ids, finder: register.finder(forEntry: -1))
        book.sections = [foreword(), figures(entries, registers)].compactMap { $0 } + made
        book.sections += [appendix(tables)].compactMap { $0 }
        number(&book)
        if !settings.without.contains(.index) {
            (book.people, book.organizations) = register.terms(usedBy: book.usedKeys)
        }
        if !settings.without.contains(.colophon) { book.colophon = colophon(entries) }
        return book
    }

    /// A book with a cover and nothing in it.
    func emptyBook() -> Book {
        var book = frame([])
        book.cover = cover(&book.pictures)
        return book
    }

    private func frame(_ entries: [Int]) -> Book {
        let kind: BookLayout.Kind = settings.profile == .report ? .report : .yearbook
        var layout = BookLayout(kind: kind, size: settings.size)
        layout.isGlued = settings.isGlued
        layout.isLargePrint = settings.isLargePrint
        var book = Book(id: booklet.id, title: settings.fullTitle, layout: layout)
        book.subtitle = settings.subtitle
        book.organization = settings.organization ?? site.configuration.organization
        book.period = settings.periodLabel
        book.date =
            settings.imprint?.date ?? entries.compactMap { site.entries[$0].day }.max() ?? settings.period?.upperBound
        book.imprint = imprint
        return book
    }

    private func section(of chapter: EntrySelection.Chapter, place: Int, _ articles: inout ArticleMaking) -> BookSection
    {
        var section = BookSection(.chapter, id: "c\(place + 1)", title: chapter.title, level: 1)
        for (number, group) in chapter.groups.enumerated() {
            guard let title = group.title else {
                section.sections += group.entries.map { articles.article($0, level: 2, length: chapter.length) }
                continue
            }
            var inner = BookSection(.group, id: "c\(place + 1)g\(number + 1)", title: title, level: 2)
            inner.sections = group.entries.map { articles.article($0, level: 3, length: chapter.length) }
            section.sections.append(inner)
        }
        return section
    }

    /// Reports count their parts in Roman numbers, what stands in each of them in Arabic ones.
    private func number(_ book: inout Book) {
        guard book.layout.kind == .report else { return }
        var count = 0
        for index in book.sections.indices where book.sections[index].id != "loi-noi-dau" {
            count += 1
            book.sections[index].number = NumberText.roman(count).map { "Phần \($0)" }
            for inner in book.sections[index].sections.indices {
                book.sections[index].sections[inner].number = "\(inner + 1)"
            }
        }
    }

    // MARK: Other parts

    /// The registers, one after another in a chapter of their own.
    private func appendix(_ tables: RegisterTables) -> BookSection? {
        let parts: [(BookletPart, () -> BookSection?)] = [
            (.decisions, tables.decisions), (.honours, tables.honours), (.clusters, tables.clusters),
            (.documents, tables.documents),
        ]
        var appendix = BookSection(.chapter, id: "phu-luc", title: "Phụ lục", level: 1)
        appendix.sections = parts.filter { !settings.without.contains($0.0) }.compactMap { $0.1() }
        return appendix.sections.isEmpty ? nil : appendix
    }

    private func cover(_ pictures: inout PictureList) -> BookFigure? {
        guard let written = settings.cover, let file = site.picture(named: written, in: booklet),
            let head = PictureReading(tree: tree).head(of: file),
            let item = pictures.add(file.path, head: head, bytes: file.size, reduces: reduces)
        else { return nil }
        return BookFigure(file: item.file, width: item.size.width, height: item.size.height, alt: "")
    }

    private func foreword() -> BookSection? {
        guard let text = settings.foreword, !text.isEmpty else { return nil }
        let body = MarkdownParser.parse(Array(text.utf8))
        var making = BlockMaking(
            site: site, body: body, targets: Array(repeating: .broken, count: body.references.count),
            article: "loi-noi-dau", levelShift: 0, finder: NameFinder([]), articles: [:], reduces: false,
            pictures: PictureList())
        var section = BookSection(.chapter, id: "loi-noi-dau", title: "Lời nói đầu", level: 1)
        section.blocks = making.blocks()
        return section
    }

    private func figures(_ entries: [Int], _ registers: Registers) -> BookSection? {
        if settings.without.contains(.figures) { return nil }
        return YearFigures(site: site, registers: registers, entries: entries).section(
            title: settings.period.map { "Năm \($0.lowerBound.year) qua những con số" } ?? "Những con số")
    }

    private var imprint: [BookFact] {
        guard let imprint = settings.imprint else { return [] }
        let license = imprint.license.map { text in text + (imprint.date.map { ", cấp ngày \($0.short)" } ?? "") }
        let facts: [(String, String?)] = [
            ("Chịu trách nhiệm xuất bản", imprint.publisher), ("Chịu trách nhiệm nội dung", imprint.editor),
            ("Giấy phép", license), ("Số lượng", imprint.copies.map { "\(NumberText.integer($0)) bản" }),
            ("Khổ", imprint.size), ("In tại", imprint.printer), ("Nộp lưu chiểu", imprint.deposit),
            ("ISBN", imprint.isbn),
        ]
        return facts.compactMap { label, text in text.map { BookFact(label, $0) } }
    }

    private func colophon(_ entries: [Int]) -> [String] {
        var lines = ["Sách gồm \(NumberText.integer(entries.count)) bài, dựng từ \(site.configuration.title)."]
        if let url = site.configuration.url { lines.append(url.text) }
        lines.append("Chữ Noto Serif và Noto Sans (giấy phép SIL OFL 1.1).")
        return lines
    }
}
