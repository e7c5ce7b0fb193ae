/// Lines of text: runs, links, notes, entries of the index.
extension DOCXBody {
    /// A piece of text with the marks given, `w:b` for bold.
    mutating func run(_ text: String, _ marks: [StaticString] = [], style: String? = nil) {
        if text.isEmpty { return }
        xml.element("w:r") { xml in
            if !marks.isEmpty || style != nil {
                xml.element("w:rPr") { xml in
                    if let style { xml.empty("w:rStyle", [("w:val", style)]) }
                    for mark in marks { xml.empty(mark) }
                }
            }
            xml.element("w:t", [("xml:space", "preserve")], text: text)
        }
    }

    mutating func lineBreak() { xml.element("w:r") { $0.empty("w:br") } }

    mutating func inlines(_ line: [BookInline]) { inlines(line, [], nil) }

    private mutating func inlines(_ line: [BookInline], _ marks: [StaticString], _ style: String?) {
        for inline in line { write(inline, marks, style) }
    }

    private mutating func write(_ inline: BookInline, _ marks: [StaticString], _ style: String?) {
        switch inline {
        case .text(let text): run(text, marks, style: style)
        case .emphasis(let inner): inlines(inner, marks + ["w:i"], style)
        case .strong(let inner): inlines(inner, ["w:b"] + marks, style)
        case .code(let text): run(text, marks, style: style ?? "CodeText")
        case .lineBreak: lineBreak()
        case .link(.web(let address), let inner):
            guard let address = WebLink.encoded(address) else { return inlines(inner, marks, style) }
            let id = isInFootnote ? footnotes.relations.link(address) : relations.link(address)
            xml.open("w:hyperlink", [("r:id", id)])
            inlines(inner, marks, "Hyperlink")
            xml.close("w:hyperlink")
        case .link(.section(let id), let inner):
            xml.open("w:hyperlink", [("w:anchor", id)])
            inlines(inner, marks, style)
            xml.close("w:hyperlink")
        case .image(let figure): drawing(figure, widest: 20, tallest: 6)
        case .term(let key, let text):
            run(text, marks, style: style)
            if let label = labels[key], !isInFootnote { indexEntry(label) }
        case .note(let name, let blocks): note(name, blocks)
        }
    }

    /// A hidden mark from which Word makes the index.
    private mutating func indexEntry(_ label: String) {
        let text = label.replacing("\"", with: "”").replacing(":", with: "\\:")
        fieldCharacter("begin")
        instruction("XE \"\(text)\"")
        fieldCharacter("end")
    }

    /// A hidden mark from which Word makes the table of contents.
    mutating func contentsEntry(_ line: [BookInline], level: Int) {
        let text = line.plainText.replacing("\"", with: "”").replacing(":", with: "\\:")
        fieldCharacter("begin")
        instruction("TC \"\(text)\" \\f C \\l \(min(level, 3))")
        fieldCharacter("end")
    }

    private mutating func note(_ name: String, _ blocks: [BookBlock]?) {
        // Footnotes have no footnotes.
        guard !isInFootnote else { return }
        let bookmarkName = "fn_" + name.replacing("-", with: "_")
        guard let blocks else {
            return field("NOTEREF \(bookmarkName) \\f \\h", shown: footnotes.number(of: name).map { "\($0)" } ?? "")
        }
        let number = footnotes.reserve(name)
        var inner = self
        inner.xml = XMLWriter()
        inner.isInFootnote = true
        inner.beginsNote = true
        inner.blocks(blocks, style: "FootnoteText")
        let content = inner.xml
        footnotes = inner.footnotes
        numbering = inner.numbering
        footnotes.set(number, content)
        bookmark(bookmarkName) { body in
            body.xml.element("w:r") { xml in
                xml.element("w:rPr") { $0.empty("w:rStyle", [("w:val", "FootnoteReference")]) }
                xml.empty("w:footnoteReference", [("w:id", "\(number)")])
            }
        }
    }

    /// The number before a note's text.
    mutating func noteNumber() {
        xml.element("w:r") { xml in
            xml.element("w:rPr") { $0.empty("w:rStyle", [("w:val", "FootnoteReference")]) }
            xml.empty("w:footnoteRef")
        }
        run(" ")
    }

    // MARK: Fields

    /// A field with what it shows until Word works it out anew.
    mutating func field(_ code: String, shown: String) {
        fieldStart(code, isDirty: false)
        run(shown)
        fieldEnd()
    }

    mutating func fieldStart(_ code: String, isDirty: Bool) {
        xml.element("w:r") {
            $0.empty("w:fldChar", [("w:fldCharType", "begin"), ("w:dirty", isDirty ? "true" : nil)])
        }
        instruction(code)
        fieldCharacter("separate")
    }

    mutating func fieldEnd() { fieldCharacter("end") }

    private mutating func fieldCharacter(_ type: String) {
        xml.element("w:r") { $0.empty("w:fldChar", [("w:fldCharType", type)]) }
    }

    private mutating func instruction(_ code: String) {
        xml.element("w:r") { $0.element("w:instrText", [("xml:space", "preserve")], text: " \(code) ") }
    }
}

/// The notes of a document.
struct DOCXFootnotes {
    private var notes: [XMLWriter] = []
    private var numbers: [String: Int] = [:]
    var relations = DOCXRelations()

    /// The number of a note by its name.
    func number(of name: String) -> Int? { numbers[name] }

    mutating func reserve(_ name: String) -> Int {
        notes.append(XMLWriter())
        numbers[name] = notes.count
        return notes.count
    }

    mutating func set(_ number: Int, _ content: XMLWriter) { notes[number - 1] = content }

    var bytes: [UInt8] {
        var xml = XMLWriter(declaration: true)
        xml.element("w:footnotes", [("xmlns:w", DOCXNames.main), ("xmlns:r", DOCXNames.relations)]) { xml in
            for (id, type) in [("-1", "separator"), ("0", "continuationSeparator")] {
                xml.element("w:footnote", [("w:type", type), ("w:id", id)]) { xml in
                    xml.element("w:p") { xml in
                        xml.element("w:r") { id == "0" ? $0.empty("w:continuationSeparator") : $0.empty("w:separator") }
                    }
                }
            }
            for (index, note) in notes.enumerated() {
                xml.element("w:footnote", [("w:id", "\(index + 1)")]) { xml in
                    xml.append(note)
                    if note.bytes.isEmpty { xml.element("w:p") { _ in } }
                }
            }
        }
        return xml.bytes
    }
}
