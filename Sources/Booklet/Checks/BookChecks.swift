import Bulletin
import Publishing
import Vietnamese

/// What stands in the way of a book that everybody can read, with the article's file and line.
///
/// Under PDF/UA and PDF/A Typst stops at a picture without description, at a heading that skips a level and at a
/// character that no font has, and names no article. So all of it is looked for before.
struct BookChecks {
    let site: Site
    let tree: SourceTree
    let booklet: BookletFile
    let book: Book
    /// The entries in the book by their articles.
    let entries: [(entry: Int, isWhole: Bool)]
    /// Errors are warnings in a draft.
    let isDraft: Bool

    private var severity: Diagnostic.Severity { isDraft ? .warning : .error }

    var diagnostics: [Diagnostic] {
        var findings = undated + empty
        for (index, isWhole) in entries {
            findings += pictures(of: index, isWhole: isWhole)
            if isWhole { findings += headings(of: index) }
        }
        findings += book.sections.flatMap(\.articles).flatMap { characters(of: $0) }
        findings += characters(ofFrame: book)
        return FindingLocator(tree: tree).diagnostics(for: findings + smallPictures)
    }

    // MARK: Pictures

    private func pictures(of index: Int, isWhole: Bool) -> [Finding] {
        let entry = site.entries[index]
        let front = entry.frontMatter
        var findings: [Finding] = []
        func check(_ picture: Illustration, _ field: String) {
            guard !picture.isDecorative, (picture.alt ?? picture.caption ?? "").isEmpty else { return }
            findings.append(missingDescription(picture.file, entry, .field(field)))
        }
        if let cover = front.cover { check(cover, "cover.file") }
        guard isWhole else { return findings }
        for (index, photo) in front.photos.enumerated() {
            check(photo, "photos[\(entry.writtenPlace(of: index, in: .photos))].file")
        }
        for reference in entry.body.references where reference.kind == .image && reference.alt.isEmpty {
            let place = SourceLocation(
                path: entry.source, line: reference.location.line, column: reference.location.column)
            findings.append(missingDescription(reference.destination, entry, .location(place)))
        }
        return findings
    }

    private func missingDescription(_ file: String, _ entry: Entry, _ place: Finding.Place) -> Finding {
        Finding(
            severity, "booklet-picture-alt",
            Message(
                vi: "ảnh \(file) chưa có mô tả nên không in được theo chuẩn PDF/UA",
                en: "picture \(file) has no description, which PDF/UA demands"),
            in: entry.source, at: place,
            hint: Hint(
                Message(
                    vi: "thêm mô tả (alt), hoặc ghi trang trí: có nếu ảnh chỉ để trang trí",
                    en: "add alt, or decorative: true where it only decorates")))
    }

    /// Photos with fewer than 200 dots an inch at the size at which they are printed.
    private var smallPictures: [Finding] {
        let widest = book.layout.textWidth
        let tallest = book.layout.height * 0.42
        var findings: [Finding] = []
        for article in book.articles {
            guard let source = article.source else { continue }
            for case .figures(let figures) in article.blocks {
                for figure in figures where !figure.file.hasSuffix(".svg") {
                    let room = figures.count > 1 ? widest / 2 : widest
                    let width = min(room, tallest * Double(figure.width) / Double(figure.height))
                    let needed = Int((width / 25.4 * 200).rounded(.up))
                    guard figure.width < needed, let item = book.pictures.items.first(where: { $0.file == figure.file })
                    else { continue }
                    let name = item.source.split(separator: "/").last.map(String.init) ?? item.source
                    findings.append(
                        Finding(
                            .warning, "booklet-picture-small",
                            Message(
                                vi: "ảnh \(name) rộng \(figure.width) điểm, in rõ cần ít nhất \(needed) điểm (200 dpi)",
                                en: "picture \(name) is \(figure.width) pixels wide; print at 200 dpi takes \(needed)"),
                            in: source, at: .words(name)))
                }
            }
        }
        return findings
    }

    // MARK: Text

    private func headings(of index: Int) -> [Finding] {
        let entry = site.entries[index]
        return entry.body.notices.filter { $0.kind == .headingLevelSkipped }.map { notice in
            Finding(
                severity, "booklet-heading",
                Message(
                    vi: "đề mục “\(notice.subject)” nhảy cấp nên không in được theo chuẩn PDF/UA",
                    en: "the heading “\(notice.subject)” skips a level, which PDF/UA forbids"),
                in: entry.source,
                at: .location(
                    SourceLocation(path: entry.source, line: notice.location.line, column: notice.location.column)))
        }
    }

    private func characters(of article: BookSection) -> [Finding] {
        guard let source = article.source else { return [] }
        return unknownCharacters(in: article.allBlocks, [article.title, article.meta ?? ""])
            .map { character($0, in: source) }
    }

    private func characters(ofFrame book: Book) -> [Finding] {
        let own = book.sections.filter { $0.articles.isEmpty && $0.id == "loi-noi-dau" }.flatMap(\.allBlocks)
        let texts = [book.title, book.subtitle, book.organization].compactMap { $0 } + book.sections.map(\.title)
        return unknownCharacters(in: own + [.facts(book.imprint)], texts).map { character($0, in: booklet.source) }
    }

    private func character(_ scalar: Unicode.Scalar, in source: String) -> Finding {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return Finding(
            severity, "booklet-character",
            Message(
                vi: "không phông chữ nào của sách có ký tự “\(String(scalar))” (U+\(code))",
                en: "no font of the book has the character “\(String(scalar))” (U+\(code))"),
            in: source, at: .words(String(scalar)),
            hint: Hint(
                Message(
                    vi: "thay bằng chữ, hoặc thêm --draft để in thử", en: "put it in words, or add --draft for a proof")
            ))
    }

    /// In the order of their first use, each once.
    private func unknownCharacters(in blocks: [BookBlock], _ texts: [String]) -> [Unicode.Scalar] {
        var seen: Set<Unicode.Scalar> = []
        var unknown: [Unicode.Scalar] = []
        func look(_ text: String) {
            for scalar in text.unicodeScalars where scalar.value > 0x7E && seen.insert(scalar).inserted {
                if !FontCoverage.has(scalar) { unknown.append(scalar) }
            }
        }
        for text in texts { look(text) }
        for block in blocks {
            block.forEachLine { line in
                for inline in line {
                    switch inline {
                    case .text(let text), .code(let text), .term(_, let text): look(text)
                    default: break
                    }
                }
            }
        }
        return unknown
    }

    // MARK: Entries

    /// A booklet of a year or of sections that have no entry: most often a slip of the pen.
    private var empty: [Finding] {
        guard entries.isEmpty else { return [] }
        let years = Set(site.entries.compactMap(\.day?.year)).sorted().map { "\($0)" }.joined(separator: ", ")
        return [
            Finding(
                .warning, "booklet-empty",
                Message(vi: "ấn phẩm không có bài nào", en: "the booklet has no entry"), in: booklet.source,
                hint: Hint(
                    years.isEmpty
                        ? Message(vi: "trang tin chưa có bài nào có ngày", en: "no entry of the site has a date yet")
                        : Message(
                            vi: "xem lại năm, kỳ và chuyên mục; các năm có bài: \(years)",
                            en: "look at its year, period and sections; years that have entries: \(years)")))
        ]
    }

    /// Entries that no period can take, because they have no day.
    private var undated: [Finding] {
        guard booklet.settings.period != nil else { return [] }
        let sections = Set(booklet.settings.sections + booklet.settings.chapters.flatMap(\.sections))
        return site.entries.filter { entry in
            entry.day == nil && entry.kind != .page && (sections.isEmpty || sections.contains(entry.section))
        }.map { entry in
            Finding(
                severity, "booklet-undated",
                Message(
                    vi: "bài không có ngày nên không biết có thuộc sách này không",
                    en: "the entry has no date, so nobody can tell whether it belongs into the book"),
                in: entry.source, hint: Hint(Message(vi: "thêm dòng date", en: "add a date")))
        }
    }
}
