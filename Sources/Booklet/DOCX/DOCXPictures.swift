// Pictures in the text of a document, and their captions.
extension DOCXBody {
    mutating func picture(_ figure: BookFigure, style: String) {
        let (widest, tallest) = (
            book.layout.textWidth, book.layout.height * (book.layout.kind == .report ? 0.27 : 0.42)
        )
        paragraph(style) { $0.drawing(figure, widest: widest, tallest: tallest) }
        guard figure.caption != nil || figure.credit != nil else { return }
        photos += 1
        let number = photos
        paragraph("Caption") { body in
            body.run("Ảnh ", ["w:b"])
            body.field("SEQ Ảnh \\* ARABIC", shown: "\(number)")
            body.run(". ", ["w:b"])
            body.run(figure.caption ?? "")
            if let credit = figure.credit { body.run(" (Ảnh: \(credit))", ["w:i"]) }
        }
    }

    /// A picture in a line. Of drawings of lines, which older programs do not show, a picture of points stands there, or
    /// their description.
    mutating func drawing(_ figure: BookFigure, widest: Double, tallest: Double) {
        var figure = figure
        if pictures.drawn[figure.file] != nil { figure.file = DOCXWriter.drawnName(figure.file) }
        guard !figure.file.hasSuffix(".svg"), isThere(figure.file), !isInFootnote else {
            return run(figure.alt.isEmpty ? "" : "[\(figure.alt)]", ["w:i"])
        }
        drawings += 1
        let natural = Double(figure.width) / 150 * 25.4
        var width = min(widest, natural)
        width = min(width, tallest * Double(figure.width) / Double(figure.height))
        let height = width * Double(figure.height) / Double(figure.width)
        let relation = relations.picture(figure.file)
        let size = [("cx", width), ("cy", height)].map { ($0.0, "\(Int($0.1 * 36000))") }
        let number = "\(drawings)"
        xml.element("w:r") { xml in
            xml.element("w:drawing") { xml in
                xml.element("wp:inline", [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]) { xml in
                    xml.empty("wp:extent", [("cx", size[0].1), ("cy", size[1].1)])
                    xml.empty("wp:docPr", [("id", number), ("name", "Ảnh \(number)"), ("descr", figure.alt)])
                    xml.element("a:graphic") { xml in
                        xml.element("a:graphicData", [("uri", DOCXNames.picture)]) { xml in
                            Self.picture(&xml, figure, relation, number, size)
                        }
                    }
                }
            }
        }
    }

    private func isThere(_ file: String) -> Bool {
        pictures[file] != nil || pictures.drawn.keys.contains { DOCXWriter.drawnName($0) == file }
    }

    private static func picture(
        _ xml: inout XMLWriter, _ figure: BookFigure, _ relation: String, _ number: String, _ size: [(String, String)]
    ) {
        xml.element("pic:pic") { xml in
            xml.element("pic:nvPicPr") { xml in
                xml.empty("pic:cNvPr", [("id", number), ("name", figure.file), ("descr", figure.alt)])
                xml.empty("pic:cNvPicPr")
            }
            xml.element("pic:blipFill") { xml in
                xml.empty("a:blip", [("r:embed", relation)])
                xml.element("a:stretch") { $0.empty("a:fillRect") }
            }
            xml.element("pic:spPr") { xml in
                xml.element("a:xfrm") { xml in
                    xml.empty("a:off", [("x", "0"), ("y", "0")])
                    xml.empty("a:ext", [("cx", size[0].1), ("cy", size[1].1)])
                }
                xml.element("a:prstGeom", [("prst", "rect")]) { $0.empty("a:avLst") }
            }
        }
    }
}
