import Vietnamese

/// Writes the text of a document: paragraphs, tables, pictures.
struct DOCXBody {
    let book: Book
    let pictures: BookPictures
    var xml = XMLWriter()
    var relations = DOCXRelations()
    var numbering = DOCXNumbering()
    var footnotes = DOCXFootnotes()
    /// Whether the text being written is that of a footnote, whose links belong to another part.
    var isInFootnote = false
    /// Whether the next paragraph begins a note, with its number.
    var beginsNote = false
    private var bookmarks = 0
    /// How many pictures there are so far, and how many of them have a caption.
    var drawings = 0
    var photos = 0
    let labels: [String: String]

    init(book: Book, pictures: BookPictures) {
        self.book = book
        self.pictures = pictures
        let terms = book.people + book.organizations
        labels = Dictionary(terms.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func write() {
        if book.layout.kind == .document {
            for section in book.sections { blocks(section.blocks) }
            return
        }
        front()
        let foreword = book.sections.first.flatMap { $0.id == "loi-noi-dau" ? $0 : nil }
        if let foreword { write(foreword) }
        contents()
        for section in book.sections.dropFirst(foreword == nil ? 0 : 1) { write(section) }
        index()
        for (number, line) in book.colophon.enumerated() {
            paragraph(number == 0 ? "ColophonFirst" : "Colophon") { $0.run(line) }
        }
    }

    // MARK: Parts

    private mutating func front() {
        if let cover = book.cover { picture(cover, style: "Normal") }
        if let organization = book.organization { paragraph("CoverBody") { $0.run(organization.uppercased()) } }
        let title = book.title
        paragraph("Title") { $0.run(title) }
        for line in [book.subtitle, book.period].compactMap({ $0 }) { paragraph("Subtitle") { $0.run(line) } }
        if !book.imprint.isEmpty { pageBreak() }
        facts(book.imprint)
    }

    private mutating func write(_ section: BookSection) {
        let title = section.number.map { "\($0). \(section.title)" } ?? section.title
        heading(section.level, [.text(title)], bookmark: section.id)
        if let meta = section.meta { paragraph("Meta") { $0.run(meta) } }
        blocks(section.blocks)
        for inner in section.sections { write(inner) }
    }

    private static let contentsMark = "muc-luc"
    private static let indexMark = "bang-tra"

    /// The table of contents: a field with its entries as they are now; Word fills in the pages.
    private mutating func contents() {
        heading(1, [.text("Mục lục")], bookmark: Self.contentsMark)
        var lines: [BookSection] = []
        func collect(_ section: BookSection) {
            lines.append(section)
            for inner in section.sections { collect(inner) }
        }
        for section in book.sections { collect(section) }
        if !book.people.isEmpty || !book.organizations.isEmpty {
            lines.append(BookSection(.chapter, id: Self.indexMark, title: "Bảng tra tên", level: 1))
        }
        for (number, line) in lines.enumerated() {
            paragraph("TOC\(min(line.level, 3))") { body in
                if number == 0 { body.fieldStart("TOC \\f C \\h \\z", isDirty: true) }
                let title = line.number.map { "\($0). \(line.title)" } ?? line.title
                body.xml.open("w:hyperlink", [("w:anchor", line.id)])
                body.run(title)
                body.xml.element("w:r") { $0.empty("w:tab") }
                body.field("PAGEREF \(line.id) \\h", shown: "")
                body.xml.close("w:hyperlink")
                if number == lines.count - 1 { body.fieldEnd() }
            }
        }
    }

    private mutating func index() {
        let terms = book.people + book.organizations
        if terms.isEmpty { return }
        heading(1, [.text("Bảng tra tên")], bookmark: Self.indexMark)
        for (number, term) in terms.enumerated() {
            paragraph("Index1") { body in
                if number == 0 { body.fieldStart("INDEX \\c \"2\" \\z \"1066\"", isDirty: true) }
                body.run(term.label)
                if number == terms.count - 1 { body.fieldEnd() }
            }
        }
    }

    // MARK: Blocks

    mutating func blocks(_ blocks: [BookBlock], style: String = "BodyText", indent: Int = 0) {
        for (place, block) in blocks.enumerated() {
            // Signatures never stand on a page without text.
            if case .paragraph(let line) = block, place + 1 < blocks.count, case .signatures = blocks[place + 1] {
                paragraph("Closing") { $0.inlines(line) }
            } else {
                write(block, style, indent)
            }
        }
    }

    private mutating func write(_ block: BookBlock, _ style: String, _ indent: Int) {
        switch block {
        case .paragraph(let line): paragraph(style, indent: indent) { $0.inlines(line) }
        case .lead(let line): paragraph("Lead") { $0.inlines(line) }
        case .byline(let text): paragraph("Byline") { $0.run(text) }
        case .heading(let level, let line): heading(level, line, bookmark: nil)
        case .quotation(let blocks): self.blocks(blocks, style: "Quote", indent: indent)
        case .list(let start, let items): list(start, items, indent)
        case .code(let text):
            paragraph("Code") { body in
                for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                    if number > 0 { body.lineBreak() }
                    body.run(String(line))
                }
            }
        case .rule: paragraph("Rule") { _ in }
        case .table(let table): write(table)
        case .figures(let figures): for figure in figures { picture(figure, style: "Picture") }
        case .facts(let facts): self.facts(facts)
        case .chart(let chart):
            write(
                BookTable(
                    caption: [.text(chart.title)],
                    columns: [BookTable.Column("Nội dung", share: 4), BookTable.Column("Số lượng", .end, share: 1)],
                    rows: chart.bars.map { [[.text($0.label)], [.text(NumberText.integer($0.value))]] }))
        case .heads(let heads): write(heads)
        case .signatures(let signers): write(signers)
        case .recipients(let lines):
            paragraph("RecipientsTitle") { $0.run("Nơi nhận:", ["w:b", "w:i"]) }
            for line in lines { paragraph("Recipients") { $0.run("- " + line) } }
        }
    }

    /// Facts stay on one page.
    private mutating func facts(_ facts: [BookFact]) {
        for (number, fact) in facts.enumerated() {
            paragraph(number == facts.count - 1 ? "FactLast" : "Fact") { body in
                body.run(fact.label + ": ", ["w:b"])
                body.inlines(fact.text)
            }
        }
    }

    private mutating func pageBreak() {
        paragraph("Normal") { $0.xml.element("w:r") { $0.empty("w:br", [("w:type", "page")]) } }
    }

    private mutating func list(_ start: Int?, _ items: [[BookBlock]], _ indent: Int) {
        let number = numbering.add(start: start)
        for (place, item) in items.enumerated() {
            var isFirst = true
            let isLast = indent == 0 && place == items.count - 1 && item.count == 1
            for block in item {
                if isFirst, case .paragraph(let line) = block {
                    paragraph(isLast ? "ListLast" : "ListParagraph", number: number, indent: indent) {
                        $0.inlines(line)
                    }
                } else {
                    write(block, "ListParagraph", indent + 1)
                }
                isFirst = false
            }
        }
    }

    /// A paragraph; in a list it has the number of the list, and `indent` says how deep it is in lists.
    ///
    /// `narrowing` draws in both sides by so many millimetres.
    mutating func paragraph(
        _ style: String, number: Int? = nil, indent: Int = 0, narrowing: Double = 0, beginsPage: Bool = false,
        _ content: (inout DOCXBody) -> Void
    ) {
        xml.open("w:p")
        xml.element("w:pPr") { xml in
            xml.empty("w:pStyle", [("w:val", style)])
            if beginsPage { xml.empty("w:pageBreakBefore") }
            if let number {
                xml.element("w:numPr") { xml in
                    xml.empty("w:ilvl", [("w:val", "\(min(indent, 8))")])
                    xml.empty("w:numId", [("w:val", "\(number)")])
                }
            } else if narrowing > 0 {
                let sides = Twips.text(narrowing)
                xml.empty("w:ind", [("w:left", sides), ("w:right", sides), ("w:firstLine", "0")])
            } else if indent > 0 {
                xml.empty("w:ind", [("w:left", "\(indent * 360)"), ("w:firstLine", "0")])
            }
        }
        if beginsNote {
            beginsNote = false
            noteNumber()
        }
        content(&self)
        xml.close("w:p")
    }

    private mutating func heading(_ level: Int, _ line: [BookInline], bookmark: String?) {
        // The parts of a report follow one another; what stands before and after them has pages of its own.
        let text = line.plainText
        let beginsPage =
            book.layout.kind == .report && level == 1 && (!text.hasPrefix("Phần ") || text.hasPrefix("Phần I. "))
        paragraph("Heading\(min(max(level, 1), 6))", beginsPage: beginsPage) { body in
            if let bookmark {
                body.bookmark(bookmark) { $0.inlines(line) }
                // What the table of contents gathers: titles of the book's parts, not headings inside of articles.
                if bookmark != Self.contentsMark { body.contentsEntry(line, level: level) }
            } else {
                body.inlines(line)
            }
        }
    }

    mutating func bookmark(_ name: String, _ content: (inout DOCXBody) -> Void) {
        bookmarks += 1
        let id = "\(bookmarks)"
        xml.empty("w:bookmarkStart", [("w:id", id), ("w:name", name)])
        content(&self)
        xml.empty("w:bookmarkEnd", [("w:id", id)])
    }
}
