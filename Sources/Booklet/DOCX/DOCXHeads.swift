/// What stands above and below the pages of a document.
struct DOCXHeads {
    let book: Book

    private enum Content {
        case nothing
        case title
        /// The title of the chapter on the page.
        case chapter
        case pageNumber
    }

    /// Even pages, odd pages, first page: heads, then feet.
    var files: [(name: String, bytes: [UInt8])] {
        if book.layout.kind != .yearbook {
            // Official pages have their number in the middle of the top margin, the first none.
            return [
                part(1, true, .pageNumber, "center"), part(2, true, .pageNumber, "center"),
                part(3, true, .nothing, "center"), part(1, false, .nothing, "center"),
                part(2, false, .nothing, "center"), part(3, false, .nothing, "center"),
            ]
        }
        return [
            part(1, true, .title, "left"), part(2, true, .chapter, "right"), part(3, true, .nothing, "left"),
            part(1, false, .pageNumber, "right"), part(2, false, .pageNumber, "left"),
            part(3, false, .nothing, "left"),
        ]
    }

    private func part(_ number: Int, _ isHeader: Bool, _ content: Content, _ align: String) -> (String, [UInt8]) {
        var body = DOCXBody(book: book, pictures: BookPictures())
        switch content {
        case .nothing: break
        case .title: body.run(book.title)
        case .chapter: body.field("STYLEREF \"heading 1\"", shown: book.title)
        case .pageNumber: body.field("PAGE", shown: "1")
        }
        var xml = XMLWriter(declaration: true)
        xml.element(
            isHeader ? "w:hdr" : "w:ftr", [("xmlns:w", DOCXNames.main), ("xmlns:r", DOCXNames.relations)]
        ) { xml in
            xml.element("w:p") { xml in
                xml.element("w:pPr") { xml in
                    xml.empty("w:pStyle", [("w:val", isHeader ? "Header" : "Footer")])
                    xml.empty("w:jc", [("w:val", align)])
                }
                xml.append(body.xml)
            }
        }
        return ((isHeader ? "header" : "footer") + "\(number).xml", xml.bytes)
    }
}
