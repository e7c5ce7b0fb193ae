/// Writes the parts of a book as XHTML, for the e-book and for the single file.
struct BookPageWriter {
    /// Where things are.
    struct Places {
        /// The file of each section, by its `id`; empty where all stand in one file.
        var files: [String: String] = [:]
        /// The address of a picture.
        var picture: (String) -> String
        /// Whether notes and parts are marked for reading systems of e-books.
        var isEPUB: Bool
    }

    let places: Places
    var xml = XMLWriter()
    /// The file that is being written.
    var file = ""
    /// For every name of the index, where it stands: once a section.
    private(set) var marks: [String: [String]] = [:]
    private var section = ""
    private var notes: [(name: String, number: Int, blocks: [BookBlock])] = []
    private var noteNumbers: [String: Int] = [:]
    private var noteCount = 0
    /// How many photos with a caption were written: they are numbered through the book.
    var photoCount = 0

    init(places: Places) { self.places = places }

    /// Writes a section with those inside of it.
    mutating func write(_ item: BookSection) {
        open(item)
        for inner in item.sections { write(inner) }
        close(item)
    }

    /// Writes what a section itself holds, and leaves it open.
    mutating func open(_ item: BookSection) {
        section = item.id
        if item.kind == .article { noteCount = 0 }
        let kind = places.isEPUB && item.kind == .chapter ? "chapter" : nil
        xml.open(
            item.kind == .article ? "article" : "section",
            [("id", item.id), ("class", item.kind.rawValue), ("epub:type", kind)])
        let title = item.number.map { "\($0). \(item.title)" } ?? item.title
        heading(level: item.level) { $0.xml.text(title) }
        if let meta = item.meta { xml.element("p", [("class", "meta")], text: meta) }
        blocks(item.blocks)
        writeNotes()
    }

    mutating func close(_ item: BookSection) { xml.close(item.kind == .article ? "article" : "section") }

    private mutating func heading(level: Int, _ content: (inout BookPageWriter) -> Void) {
        // The book's own title is the only heading of the first level in the single file.
        let level = min(places.isEPUB ? level : level + 1, 6)
        let names: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]
        let name = names[max(level, 1) - 1]
        xml.open(name)
        content(&self)
        xml.close(name)
        xml.raw("\n")
    }

    private mutating func writeNotes() {
        // Notes may call notes.
        while !notes.isEmpty {
            let note = notes.removeFirst()
            xml.open(
                "aside",
                [
                    ("id", "fn-" + note.name), ("class", "footnote"), ("role", "doc-footnote"),
                    ("epub:type", places.isEPUB ? "footnote" : nil),
                ])
            xml.element("p", [("class", "note-number")]) { xml in
                xml.element("a", [("href", "#fnref-" + note.name), ("aria-label", "Trở lại chỗ gọi chú thích")]) {
                    $0.text("\(note.number)")
                }
            }
            blocks(note.blocks)
            xml.close("aside")
        }
    }

    // MARK: Blocks

    mutating func blocks(_ blocks: [BookBlock]) {
        for block in blocks {
            write(block)
            xml.raw("\n")
        }
    }

    private mutating func paragraph(_ line: [BookInline], style: String? = nil) {
        xml.open("p", [("class", style)])
        inlines(line)
        xml.close("p")
    }

    private mutating func write(_ block: BookBlock) {
        switch block {
        case .paragraph(let line): paragraph(line)
        case .lead(let line): paragraph(line, style: "lead")
        case .byline(let text): xml.element("p", [("class", "byline")], text: text)
        case .heading(let level, let line): heading(level: level) { $0.inlines(line) }
        case .quotation(let blocks):
            xml.open("blockquote")
            self.blocks(blocks)
            xml.close("blockquote")
        case .list(let start, let items): list(start, items)
        case .code(let text): xml.element("pre") { $0.element("code", text: text) }
        case .rule: xml.empty("hr")
        case .table(let table): write(table)
        case .figures(let figures): write(figures)
        case .facts(let facts):
            xml.open("dl", [("class", "facts")])
            for fact in facts {
                xml.element("dt", text: fact.label)
                xml.open("dd")
                inlines(fact.text)
                xml.close("dd")
            }
            xml.close("dl")
        case .chart(let chart): write(chart)
        case .heads(let heads): write(heads)
        case .signatures(let signers):
            xml.open("div", [("class", "signatures")])
            for signer in signers {
                xml.element("div") { xml in
                    xml.element("p") { $0.element("strong", text: signer.office) }
                    for name in signer.names { xml.element("p", [("class", "signed")], text: name) }
                }
            }
            xml.close("div")
        case .recipients(let lines):
            xml.element("div", [("class", "recipients")]) { xml in
                xml.element("p") { $0.element("strong", text: "Nơi nhận:") }
                xml.element("ul") { xml in for line in lines { xml.element("li", text: line) } }
            }
        }
    }

    private mutating func list(_ start: Int?, _ items: [[BookBlock]]) {
        let name: StaticString = start == nil ? "ul" : "ol"
        xml.open(name, [("start", start.flatMap { $0 == 1 ? nil : "\($0)" })])
        for item in items {
            xml.open("li")
            if item.count == 1, case .paragraph(let line) = item[0] { inlines(line) } else { blocks(item) }
            xml.close("li")
        }
        xml.close(name)
    }

    // MARK: Lines

    mutating func inlines(_ line: [BookInline]) {
        for inline in line { write(inline) }
    }

    private mutating func wrapped(_ name: StaticString, _ inner: [BookInline]) {
        xml.open(name)
        inlines(inner)
        xml.close(name)
    }

    private mutating func write(_ inline: BookInline) {
        switch inline {
        case .text(let text): xml.text(text)
        case .emphasis(let inner): wrapped("em", inner)
        case .strong(let inner): wrapped("strong", inner)
        case .code(let text): xml.element("code", text: text)
        case .lineBreak: xml.empty("br")
        case .link(.web(let address), let inner):
            guard let address = WebLink.encoded(address) else { return inlines(inner) }
            xml.open("a", [("href", address)])
            inlines(inner)
            xml.close("a")
        case .link(.section(let id), let inner):
            xml.open("a", [("href", address(of: id, anchor: id))])
            inlines(inner)
            xml.close("a")
        case .image(let figure): image(figure, style: "inline")
        case .term(let key, let text): term(key, text)
        case .note(let name, let blocks): call(name, blocks)
        }
    }

    func address(of section: String, anchor: String) -> String { (places.files[section] ?? "") + "#" + anchor }

    private mutating func term(_ key: String, _ text: String) {
        let id = "\(key)-\(section)"
        let address = file + "#" + id
        guard marks[key]?.last != address else { return xml.text(text) }
        marks[key, default: []].append(address)
        xml.element("span", [("id", id)], text: text)
    }

    private mutating func call(_ name: String, _ blocks: [BookBlock]?) {
        var isFirst = false
        if let blocks {
            noteCount += 1
            noteNumbers[name] = noteCount
            notes.append((name, noteCount, blocks))
            isFirst = true
        }
        guard let number = noteNumbers[name] else { return }
        let type = places.isEPUB ? "noteref" : nil
        xml.element("sup") { xml in
            xml.element(
                "a",
                [
                    ("id", isFirst ? "fnref-" + name : nil), ("href", "#fn-" + name), ("role", "doc-noteref"),
                    ("epub:type", type),
                ], text: "\(number)")
        }
    }
}
