import Search

/// A book as one HTML file that needs nothing else: read on a phone, printed from any browser.
struct SingleFile {
    let book: Book
    let pictures: BookPictures

    var bytes: [UInt8] {
        let addresses = Dictionary(
            pictures.files.map { ($0.name, Self.dataAddress($0.name, $0.bytes)) },
            uniquingKeysWith: { first, _ in first })
        var writer = BookPageWriter(
            places: BookPageWriter.Places(picture: { addresses[$0] ?? "" }, isEPUB: false))
        for section in book.sections { writer.write(section) }
        let index = BookIndex(book: book, marks: writer.marks)
        var xml = XMLWriter()
        xml.raw("<!DOCTYPE html>\n")
        xml.element("html", [("lang", "vi")]) { xml in
            head(&xml)
            xml.element("body") { xml in
                cover(&xml, addresses)
                contents(&xml, hasIndex: !index.isEmpty)
                xml.open("main")
                xml.append(writer.xml)
                if !index.isEmpty {
                    xml.element("section", [("id", "bang-tra"), ("class", "chapter")]) { xml in
                        xml.element("h2", text: "Bảng tra tên")
                        index.write(to: &xml, heading: "h3")
                    }
                }
                xml.close("main")
                xml.element("footer") { xml in for line in book.colophon { xml.element("p", text: line) } }
            }
        }
        xml.raw("\n")
        return xml.bytes
    }

    private func head(_ xml: inout XMLWriter) {
        xml.element("head") { xml in
            xml.empty("meta", [("charset", "utf-8")])
            xml.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
            xml.element("title", text: book.title)
            if let organization = book.organization {
                xml.empty("meta", [("name", "author"), ("content", organization)])
            }
            xml.open("style")
            xml.raw(BookStyle.shared)
            xml.raw(BookStyle.single)
            let layout = book.layout
            let margins = layout.margins
            xml.text(
                "@page { size: \(layout.width)mm \(layout.height)mm; margin: \(margins.top)mm \(margins.outside)mm \(margins.bottom)mm \(margins.inside)mm; }"
            )
            xml.close("style")
        }
    }

    private func cover(_ xml: inout XMLWriter, _ addresses: [String: String]) {
        xml.element("header", [("class", "cover")]) { xml in
            if let cover = book.cover {
                xml.empty(
                    "img",
                    [
                        ("src", addresses[cover.file] ?? ""), ("alt", ""), ("width", "\(cover.width)"),
                        ("height", "\(cover.height)"),
                    ])
            }
            if let organization = book.organization { xml.element("p", [("class", "body")], text: organization) }
            xml.element("h1", text: book.title)
            if let subtitle = book.subtitle { xml.element("p", text: subtitle) }
            if let period = book.period { xml.element("p", text: period) }
            if !book.imprint.isEmpty {
                var facts = BookPageWriter(places: BookPageWriter.Places(picture: { $0 }, isEPUB: false))
                facts.blocks([.facts(book.imprint)])
                xml.append(facts.xml)
            }
        }
    }

    private func contents(_ xml: inout XMLWriter, hasIndex: Bool) {
        xml.element("nav", [("aria-label", "Mục lục"), ("class", "contents")]) { xml in
            xml.element("h2", text: "Mục lục")
            BookOutline(book: book, address: { "#" + $0.id }).write(
                to: &xml, after: hasIndex ? [("Bảng tra tên", "#bang-tra")] : [])
        }
    }

    private static func dataAddress(_ name: String, _ bytes: [UInt8]) -> String {
        "data:\(MediaType.of(name));base64," + String(decoding: Base64.encode(bytes), as: UTF8.self)
    }
}

/// The media types of the files in books.
enum MediaType {
    static func of(_ name: String) -> String {
        if name.hasSuffix(".svg") { return "image/svg+xml" }
        if name.hasSuffix(".png") { return "image/png" }
        return name.hasSuffix(".css") ? "text/css" : name.hasSuffix(".xhtml") ? "application/xhtml+xml" : "image/jpeg"
    }
}
