import Vietnamese

/// A book as WordprocessingML (ECMA-376, part 1), written directly.
struct DOCXWriter {
    let book: Book
    let pictures: BookPictures

    var bytes: [UInt8] {
        var body = DOCXBody(book: book, pictures: pictures)
        body.write()
        var archive = ZIPWriter()
        archive.add("[Content_Types].xml", contentTypes)
        archive.add("_rels/.rels", Self.rootRelations)
        archive.add("docProps/core.xml", properties)
        archive.add("word/document.xml", document(body))
        archive.add("word/_rels/document.xml.rels", body.relations.bytes(own: Self.ownRelations))
        archive.add("word/styles.xml", DOCXStyles(layout: book.layout).bytes)
        archive.add("word/settings.xml", settings)
        archive.add("word/numbering.xml", body.numbering.bytes)
        archive.add("word/footnotes.xml", body.footnotes.bytes)
        archive.add("word/_rels/footnotes.xml.rels", body.footnotes.relations.bytes(own: []))
        for (name, content) in DOCXHeads(book: book).files { archive.add("word/" + name, content) }
        for picture in pictures.files where !picture.name.hasSuffix(".svg") {
            archive.add("word/media/" + picture.name, picture.bytes)
        }
        for picture in pictures.files {
            guard let drawn = pictures.drawn[picture.name] else { continue }
            archive.add("word/media/" + Self.drawnName(picture.name), drawn)
        }
        return archive.finish()
    }

    /// The name of the picture that stands for a drawing, `p3.svg`.
    static func drawnName(_ name: String) -> String { name.hasSuffix(".svg") ? String(name.dropLast(3)) + "png" : name }

    /// The parts that every document has, with the identifiers of their relations.
    private static let ownRelations: [(id: String, type: String, target: String)] = [
        ("rStyles", "styles", "styles.xml"), ("rSettings", "settings", "settings.xml"),
        ("rNumbering", "numbering", "numbering.xml"), ("rFootnotes", "footnotes", "footnotes.xml"),
        ("rEven", "header", "header1.xml"), ("rOdd", "header", "header2.xml"), ("rFirst", "header", "header3.xml"),
        ("rFoot", "footer", "footer1.xml"), ("rFootEven", "footer", "footer2.xml"),
        ("rFootFirst", "footer", "footer3.xml"),
    ]

    private static let rootRelations: [UInt8] = {
        var relations = DOCXRelations()
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        relations.add(id: "r1", type: office, target: "word/document.xml")
        relations.add(id: "r2", type: core, target: "docProps/core.xml")
        return relations.bytes(own: [])
    }()

    private var contentTypes: [UInt8] {
        var xml = XMLWriter(declaration: true)
        xml.element("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]) { xml in
            for (ending, type) in [
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
                ("jpg", "image/jpeg"), ("png", "image/png"),
            ] {
                xml.empty("Default", [("Extension", ending), ("ContentType", type)])
            }
            let main = "application/vnd.openxmlformats-officedocument.wordprocessingml."
            var parts = [("document", "document.main"), ("styles", "styles"), ("settings", "settings")]
            parts += [("numbering", "numbering"), ("footnotes", "footnotes")]
            parts += (1...3).flatMap { [("header\($0)", "header"), ("footer\($0)", "footer")] }
            for (name, type) in parts {
                xml.empty("Override", [("PartName", "/word/\(name).xml"), ("ContentType", main + type + "+xml")])
            }
            xml.empty(
                "Override",
                [
                    ("PartName", "/docProps/core.xml"),
                    ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"),
                ])
        }
        return xml.bytes
    }

    private var properties: [UInt8] {
        var xml = XMLWriter(declaration: true)
        let day = (book.date?.iso ?? "2000-01-01") + "T00:00:00Z"
        xml.element(
            "cp:coreProperties",
            [
                ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), ("xmlns:dcterms", "http://purl.org/dc/terms/"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ]
        ) { xml in
            xml.element("dc:title", text: book.title)
            if let organization = book.organization { xml.element("dc:creator", text: organization) }
            xml.element("dc:language", text: "vi-VN")
            xml.element("dcterms:created", [("xsi:type", "dcterms:W3CDTF")], text: day)
            xml.element("dcterms:modified", [("xsi:type", "dcterms:W3CDTF")], text: day)
        }
        return xml.bytes
    }

    private var settings: [UInt8] {
        var xml = XMLWriter(declaration: true)
        xml.element("w:settings", [("xmlns:w", DOCXNames.main)]) { xml in
            if book.layout.isMirrored { xml.empty("w:mirrorMargins") }
            if book.layout.kind == .yearbook { xml.empty("w:evenAndOddHeaders") }
            xml.element("w:footnotePr") { xml in
                xml.empty("w:footnote", [("w:id", "-1")])
                xml.empty("w:footnote", [("w:id", "0")])
            }
            xml.element("w:compat") {
                $0.empty(
                    "w:compatSetting",
                    [
                        ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"),
                        ("w:val", "15"),
                    ])
            }
            xml.empty("w:themeFontLang", [("w:val", "vi-VN")])
        }
        return xml.bytes
    }

    private func document(_ body: DOCXBody) -> [UInt8] {
        var xml = XMLWriter(declaration: true)
        xml.element(
            "w:document",
            [
                ("xmlns:w", DOCXNames.main), ("xmlns:r", DOCXNames.relations), ("xmlns:wp", DOCXNames.drawing),
                ("xmlns:a", DOCXNames.art), ("xmlns:pic", DOCXNames.picture),
            ]
        ) { xml in
            xml.element("w:body") { xml in
                xml.append(body.xml)
                section(&xml)
            }
        }
        return xml.bytes
    }

    /// The page: size, margins, heads and feet.
    private func section(_ xml: inout XMLWriter) {
        let layout = book.layout
        let margins = layout.margins
        xml.element("w:sectPr") { xml in
            let heads: [(StaticString, String, String)] = [
                ("w:headerReference", "even", "rEven"), ("w:headerReference", "default", "rOdd"),
                ("w:headerReference", "first", "rFirst"), ("w:footerReference", "even", "rFootEven"),
                ("w:footerReference", "default", "rFoot"), ("w:footerReference", "first", "rFootFirst"),
            ]
            for (name, type, id) in heads { xml.empty(name, [("w:type", type), ("r:id", id)]) }
            xml.empty("w:pgSz", [("w:w", Twips.text(layout.width)), ("w:h", Twips.text(layout.height))])
            xml.empty(
                "w:pgMar",
                [
                    ("w:top", Twips.text(margins.top)), ("w:right", Twips.text(margins.outside)),
                    ("w:bottom", Twips.text(margins.bottom)), ("w:left", Twips.text(margins.inside)),
                    ("w:header", Twips.text(10)), ("w:footer", Twips.text(9)), ("w:gutter", "0"),
                ])
            xml.empty("w:titlePg")
        }
    }
}

/// Name spaces of the format.
enum DOCXNames {
    static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    static let art = "http://schemas.openxmlformats.org/drawingml/2006/main"
    static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
}

/// The twentieths of a point in which the format measures.
enum Twips {
    static func text(_ millimetres: Double) -> String { "\(Int((millimetres * 1440 / 25.4).rounded()))" }
}

/// What a part of a document refers to outside of itself.
struct DOCXRelations {
    private var items: [(id: String, type: String, target: String, isExternal: Bool)] = []
    private var links: [String: String] = [:]

    mutating func add(id: String, type: String, target: String) { items.append((id, type, target, false)) }

    /// The relation to an address of the web.
    mutating func link(_ address: String) -> String {
        if let known = links[address] { return known }
        let id = "rLink\(links.count + 1)"
        links[address] = id
        items.append((id, DOCXNames.relations + "/hyperlink", address, true))
        return id
    }

    mutating func picture(_ name: String) -> String {
        let id = "rPicture-" + name.filter { $0 != "." }
        if !items.contains(where: { $0.id == id }) {
            items.append((id, DOCXNames.relations + "/image", "media/" + name, false))
        }
        return id
    }

    func bytes(own: [(id: String, type: String, target: String)]) -> [UInt8] {
        var xml = XMLWriter(declaration: true)
        xml.element(
            "Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]
        ) { xml in
            for item in own {
                xml.empty(
                    "Relationship",
                    [("Id", item.id), ("Type", DOCXNames.relations + "/" + item.type), ("Target", item.target)])
            }
            for item in items {
                xml.empty(
                    "Relationship",
                    [
                        ("Id", item.id), ("Type", item.type), ("Target", item.target),
                        ("TargetMode", item.isExternal ? "External" : nil),
                    ])
            }
        }
        return xml.bytes
    }
}
