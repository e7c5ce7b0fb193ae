import Vietnamese

/// A book as EPUB 3.3: one file an article, so that readers on small devices open it at once.
struct EPUBWriter {
    let book: Book
    let pictures: BookPictures

    /// A content document of the book.
    private struct Page {
        var name: String
        var title: String
        var bytes: [UInt8]
    }

    var bytes: [UInt8] {
        var archive = ZIPWriter()
        archive.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
        archive.add("META-INF/container.xml", Self.container)
        let (pages, hasIndex) = pages()
        archive.add("EPUB/package.opf", package(pages.map(\.name)))
        archive.add("EPUB/nav.xhtml", navigation(hasIndex: hasIndex))
        for page in pages { archive.add("EPUB/" + page.name, page.bytes) }
        var style = XMLWriter()
        style.raw(BookStyle.shared)
        archive.add("EPUB/style.css", style.bytes)
        for (name, bytes) in pictures.files { archive.add("EPUB/pictures/" + name, bytes) }
        return archive.finish()
    }

    private static let container: [UInt8] = {
        var xml = XMLWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.element(
            "container", [("version", "1.0"), ("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")]
        ) { xml in
            xml.element("rootfiles") {
                $0.empty(
                    "rootfile",
                    [("full-path", "EPUB/package.opf"), ("media-type", "application/oebps-package+xml")])
            }
        }
        return xml.bytes
    }()

    // MARK: Pages

    /// Which sections open in the same file: a heading with nothing below it goes with what follows.
    private var files: [String: String] {
        var files: [String: String] = [:]
        var waiting: [String] = []
        func place(_ section: BookSection) {
            waiting.append(section.id)
            if !section.blocks.isEmpty || section.sections.isEmpty {
                for id in waiting { files[id] = section.id + ".xhtml" }
                waiting = []
            }
            for inner in section.sections { place(inner) }
        }
        for section in book.sections { place(section) }
        return files
    }

    private func pages() -> (pages: [Page], hasIndex: Bool) {
        let files = files
        var writer = BookPageWriter(
            places: BookPageWriter.Places(files: files, picture: { "pictures/" + $0 }, isEPUB: true))
        var pages = [Page(name: "cover.xhtml", title: book.title, bytes: cover)]
        func flush(_ title: String) {
            pages.append(Page(name: writer.file, title: title, bytes: Self.document(title, body: writer.xml)))
            writer.xml = XMLWriter()
        }
        func write(_ section: BookSection) {
            writer.file = files[section.id] ?? section.id + ".xhtml"
            let ends = writer.file == section.id + ".xhtml"
            writer.open(section)
            writer.close(section)
            if ends { flush(section.title) }
            for inner in section.sections { write(inner) }
        }
        for section in book.sections { write(section) }
        let index = BookIndex(book: book, marks: writer.marks)
        if !index.isEmpty {
            var xml = XMLWriter()
            xml.element("section", [("epub:type", "index"), ("id", "bang-tra")]) { xml in
                xml.element("h1", text: "Bảng tra tên")
                index.write(to: &xml, heading: "h2")
            }
            pages.append(
                Page(name: "index.xhtml", title: "Bảng tra tên", bytes: Self.document("Bảng tra tên", body: xml)))
        }
        return (pages, !index.isEmpty)
    }

    private var cover: [UInt8] {
        var xml = XMLWriter()
        xml.element("section", [("epub:type", "cover"), ("class", "cover")]) { xml in
            if let cover = book.cover {
                xml.element("figure") {
                    $0.empty("img", [("src", "pictures/" + cover.file), ("alt", "Ảnh bìa")])
                }
            }
            xml.element("h1", text: book.title)
            for line in [book.subtitle, book.period, book.organization].compactMap({ $0 }) {
                xml.element("p", text: line)
            }
            if !book.imprint.isEmpty {
                var facts = BookPageWriter(places: BookPageWriter.Places(picture: { $0 }, isEPUB: true))
                facts.blocks([.facts(book.imprint)])
                xml.append(facts.xml)
            }
            for line in book.colophon { xml.element("p", [("class", "meta")], text: line) }
        }
        return Self.document(book.title, body: xml)
    }

    private static func document(_ title: String, body: XMLWriter) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
        xml.element(
            "html",
            [
                ("xmlns", "http://www.w3.org/1999/xhtml"), ("xmlns:epub", "http://www.idpf.org/2007/ops"),
                ("xml:lang", "vi"), ("lang", "vi"),
            ]
        ) { xml in
            xml.element("head") { xml in
                xml.element("title", text: title)
                xml.empty("link", [("rel", "stylesheet"), ("type", "text/css"), ("href", "style.css")])
            }
            xml.element("body") { $0.append(body) }
        }
        return xml.bytes
    }

    // MARK: Navigation

    private func navigation(hasIndex: Bool) -> [UInt8] {
        let files = files
        var xml = XMLWriter()
        xml.element("nav", [("epub:type", "toc"), ("id", "toc"), ("role", "doc-toc")]) { xml in
            xml.element("h1", text: "Mục lục")
            BookOutline(book: book, address: { (files[$0.id] ?? "") + "#" + $0.id }).write(
                to: &xml, after: hasIndex ? [("Bảng tra tên", "index.xhtml")] : [])
        }
        let start = book.sections.first { !$0.sections.isEmpty } ?? book.sections.first
        xml.element("nav", [("epub:type", "landmarks"), ("id", "landmarks"), ("hidden", "hidden")]) { xml in
            xml.element("h2", text: "Các phần")
            xml.element("ol") { xml in
                var parts: [(String, String, String)] = [("cover", "cover.xhtml", "Bìa"), ("toc", "#toc", "Mục lục")]
                if let start { parts.append(("bodymatter", (files[start.id] ?? "") + "#" + start.id, "Nội dung")) }
                if hasIndex { parts.append(("index", "index.xhtml", "Bảng tra tên")) }
                for (type, address, title) in parts {
                    xml.element("li") { $0.element("a", [("epub:type", type), ("href", address)], text: title) }
                }
            }
        }
        return Self.document("Mục lục", body: xml)
    }

    // MARK: Package

    private func package(_ pages: [String]) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.element(
            "package",
            [
                ("xmlns", "http://www.idpf.org/2007/opf"), ("version", "3.0"), ("unique-identifier", "id"),
                ("xml:lang", "vi"),
            ]
        ) { xml in
            metadata(&xml)
            xml.element("manifest") { xml in
                func item(_ id: String, _ file: String, _ type: String, _ properties: String? = nil) {
                    xml.empty(
                        "item", [("id", id), ("href", file), ("media-type", type), ("properties", properties)])
                }
                item("nav", "nav.xhtml", "application/xhtml+xml", "nav")
                item("style", "style.css", "text/css")
                for (number, page) in pages.enumerated() { item("p\(number)", page, "application/xhtml+xml") }
                for (number, picture) in pictures.files.enumerated() {
                    item(
                        "i\(number)", "pictures/" + picture.name, MediaType.of(picture.name),
                        picture.name == book.cover?.file ? "cover-image" : nil)
                }
            }
            xml.element("spine") { xml in
                xml.empty("itemref", [("idref", "p0")])
                xml.empty("itemref", [("idref", "nav")])
                for number in pages.indices.dropFirst() { xml.empty("itemref", [("idref", "p\(number)")]) }
            }
        }
        return xml.bytes
    }

    private func metadata(_ xml: inout XMLWriter) {
        let day = book.date?.iso ?? "2000-01-01"
        let pictured = !pictures.files.isEmpty
        xml.element("metadata", [("xmlns:dc", "http://purl.org/dc/elements/1.1/")]) { xml in
            xml.element(
                "dc:identifier", [("id", "id")],
                text: "urn:uuid:" + NameUUID.text(of: (book.organization ?? "") + "/" + book.id))
            xml.element("dc:title", text: book.title)
            xml.element("dc:language", text: "vi")
            if let organization = book.organization {
                xml.element("dc:creator", text: organization)
                xml.element("dc:publisher", text: organization)
            }
            xml.element("dc:date", text: day)
            func meta(_ property: String, _ value: String) {
                xml.element("meta", [("property", property)], text: value)
            }
            meta("dcterms:modified", day + "T00:00:00Z")
            meta("schema:accessMode", "textual")
            if pictured { meta("schema:accessMode", "visual") }
            meta("schema:accessModeSufficient", "textual")
            for feature in ["tableOfContents", "readingOrder", "structuralNavigation", "index"]
                + (pictured ? ["alternativeText"] : [])
            {
                meta("schema:accessibilityFeature", feature)
            }
            meta("schema:accessibilityHazard", "none")
            meta(
                "schema:accessibilitySummary",
                "Sách có mục lục, cấu trúc đề mục, bảng có hàng tiêu đề và mô tả cho ảnh.")
        }
    }
}
