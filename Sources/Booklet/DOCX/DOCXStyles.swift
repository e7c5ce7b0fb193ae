/// The styles of a document.
struct DOCXStyles {
    let layout: BookLayout

    private struct Style {
        var id: StaticString
        var name: StaticString
        var base: StaticString? = "Normal"
        /// Half points.
        var size: Int?
        var marks: [StaticString] = []
        var colour: StaticString?
        var font: String?
        var align: StaticString?
        /// Twentieths of a point.
        var before = 0
        var after = 0
        var indent: (left: Int, firstLine: Int)?
        var keepsNext = false
        var beginsPage = false
        /// Headings: the level in the outline, from 0.
        var outline: Int?
        var ruled = false
    }

    private var isOfficial: Bool { layout.kind == .document }
    private var isYearbook: Bool { layout.kind == .yearbook }
    private var isReport: Bool { layout.kind == .report }
    /// Official pages are black on white.
    private var accent: StaticString { layout.kind == .yearbook ? "A3201D" : "000000" }
    private var ruleColour: String { isOfficial ? "000000" : "808080" }
    private var bodySize: Int { isOfficial ? 28 : layout.isLargePrint ? 24 : layout.kind == .report ? 26 : 21 }
    private var headFont: String { layout.kind == .yearbook ? "Arial" : "Times New Roman" }

    private var paragraphStyles: [Style] {
        let body = bodySize
        var styles: [Style] = [
            Style(
                id: "BodyText", name: "Body Text", align: "both", after: isOfficial ? 120 : 40,
                indent: (0, isOfficial ? 720 : 300)),
            Style(id: "Lead", name: "Lead", marks: ["w:i"], align: "both", after: 120),
            Style(id: "Byline", name: "Byline", marks: ["w:b"], align: "right", before: 80, after: 160),
            Style(
                id: "Meta", name: "Meta", size: isReport ? 22 : 16, colour: "5A5A60", font: headFont, after: 120,
                keepsNext: true),
            Style(id: "Colophon", name: "Colophon", size: 16, colour: "5A5A60", font: headFont, align: "center"),
            Style(
                id: "ColophonFirst", name: "Colophon First", base: "Colophon", size: 16, colour: "5A5A60",
                font: headFont, align: "center", before: 600),
            Style(
                id: "Title", name: "Title", size: 52, marks: ["w:b"], colour: accent, font: headFont,
                align: isReport ? "center" : nil, before: isReport ? 4000 : 240,
                after: 240),
            Style(
                id: "Subtitle", name: "Subtitle", size: 26, font: headFont, align: isReport ? "center" : nil, after: 160
            ),
            Style(
                id: "CoverBody", name: "Cover Body", size: isReport ? 28 : 19, marks: ["w:b"],
                colour: isReport ? nil : "5A5A60", font: headFont, align: isReport ? "center" : nil, before: 200),
            Style(id: "Quote", name: "Quote", marks: ["w:i"], align: "both", after: 80, indent: (360, 0)),
            Style(id: "ListParagraph", name: "List Paragraph", align: "both", after: 40),
            Style(id: "ListLast", name: "List Last", base: "ListParagraph", align: "both", after: 120),
            Style(id: "Code", name: "Code", size: 18, font: "Courier New", before: 80, after: 80),
            Style(id: "Rule", name: "Rule", after: 160, ruled: true),
            Style(id: "Picture", name: "Picture", align: "center", before: 120, after: 40, keepsNext: true),
            Style(
                id: "Caption", name: "caption", size: isReport ? 22 : 17, colour: "5A5A60", font: headFont,
                align: "center",
                after: 160),
            Style(id: "Fact", name: "Fact", after: 40, indent: (240, 0), keepsNext: true),
            Style(id: "FactLast", name: "Fact Last", after: 160, indent: (240, 0)),
            Style(id: "TableText", name: "Table Text", size: isOfficial ? 24 : isReport ? 22 : 17, font: headFont),
            Style(id: "TableCenter", name: "Table Center", base: "TableText", align: "center"),
            Style(id: "TableNumber", name: "Table Number", base: "TableText", align: "right"),
            Style(
                id: "TableCaption", name: "Table Caption", size: 18, marks: ["w:b"], font: headFont, before: 160,
                after: 60,
                keepsNext: true),
            Style(id: "TableEnd", name: "Table End", size: 8),
            Style(id: "TableLead", name: "Table Lead", size: 8, keepsNext: true),
            Style(
                id: "Closing", name: "Closing Sentence", base: "BodyText", align: "both", after: 120,
                indent: (0, isOfficial ? 720 : 300), keepsNext: true),
            Style(id: "FootnoteText", name: "footnote text", size: isOfficial ? 22 : 17),
            Style(
                id: "Header", name: "header", size: isYearbook ? 16 : 26, colour: isYearbook ? "5A5A60" : nil,
                font: headFont),
            Style(id: "Footer", name: "footer", size: 17, font: headFont),
            Style(id: "Index1", name: "index 1", size: 18, indent: (240, -240)),
            Style(id: "Head", name: "Head", size: 24, align: "center"),
            Style(id: "Signer", name: "Signer", size: 28, align: "center"),
            Style(id: "Motto", name: "Motto", base: "Head", size: 26, align: "center"),
            Style(id: "HeadRule", name: "Head Rule", size: 4, after: 80, ruled: true),
            Style(id: "FormRule", name: "Form Rule", size: 4, after: 240, ruled: true),
            Style(id: "FormTitle", name: "Form Title", size: 28, marks: ["w:b"], align: "center", before: 360),
            Style(id: "FormSubject", name: "Form Subject", size: 28, marks: ["w:b"], align: "center"),
            Style(id: "Recipients", name: "Recipients", size: 22),
            Style(id: "RecipientsTitle", name: "Recipients Title", size: 24, before: 240, keepsNext: true),
        ]
        let headings =
            isOfficial
            ? [28, 28, 28, 28, 28, 28] : isReport ? [30, 28, 26, 26, 26, 26] : [40, 28, 24, body, body, body]
        let ids: [StaticString] = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"]
        let names: [StaticString] = ["heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6"]
        for level in 0..<6 {
            var style = Style(
                id: ids[level], name: names[level], size: headings[level], marks: ["w:b"],
                colour: isYearbook && level > 0 ? accent : nil, font: headFont, before: level == 0 ? 0 : 240,
                after: level == 0 ? 360 : 100, keepsNext: true, beginsPage: level == 0 && isYearbook, outline: level)
            if isReport && level == 0 {
                style.align = "center"
                style.marks.append("w:caps")
                style.before = 480
            }
            if isOfficial {
                style.indent = (0, 720)
                if level > 1 { style.marks.append("w:i") }
            }
            styles.append(style)
        }
        let contents: [StaticString] = ["TOC1", "TOC2", "TOC3"]
        let contentNames: [StaticString] = ["toc 1", "toc 2", "toc 3"]
        for level in 0..<3 {
            styles.append(
                Style(
                    id: contents[level], name: contentNames[level], size: isReport ? 24 : 19,
                    marks: level == 0 ? ["w:b"] : [],
                    after: 60, indent: (level * 240, 0)))
        }
        return styles
    }

    var bytes: [UInt8] {
        var xml = XMLWriter(declaration: true)
        xml.element("w:styles", [("xmlns:w", DOCXNames.main)]) { xml in
            xml.element("w:docDefaults") { xml in
                xml.element("w:rPrDefault") { xml in
                    xml.element("w:rPr") { xml in
                        font("Times New Roman", &xml)
                        xml.empty("w:sz", [("w:val", "\(bodySize)")])
                        xml.empty("w:szCs", [("w:val", "\(bodySize)")])
                        xml.empty("w:lang", [("w:val", "vi-VN"), ("w:eastAsia", "vi-VN"), ("w:bidi", "vi-VN")])
                    }
                }
                xml.element("w:pPrDefault") { xml in
                    xml.element("w:pPr") {
                        $0.empty("w:spacing", [("w:after", "0"), ("w:line", "288"), ("w:lineRule", "auto")])
                    }
                }
            }
            xml.element("w:style", [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")]) {
                $0.empty("w:name", [("w:val", "Normal")])
            }
            for style in paragraphStyles { write(style, &xml) }
            characterStyles(&xml)
            tableStyle(&xml)
        }
        return xml.bytes
    }

    private func font(_ name: String, _ xml: inout XMLWriter) {
        xml.empty("w:rFonts", [("w:ascii", name), ("w:hAnsi", name), ("w:eastAsia", name), ("w:cs", name)])
    }

    private func write(_ style: Style, _ xml: inout XMLWriter) {
        xml.element("w:style", [("w:type", "paragraph"), ("w:styleId", "\(style.id)")]) { xml in
            xml.empty("w:name", [("w:val", "\(style.name)")])
            if let base = style.base { xml.empty("w:basedOn", [("w:val", "\(base)")]) }
            xml.empty("w:qFormat")
            xml.element("w:pPr") { xml in
                if style.keepsNext { xml.empty("w:keepNext") }
                if style.beginsPage { xml.empty("w:pageBreakBefore") }
                if style.ruled {
                    xml.element("w:pBdr") {
                        $0.empty(
                            "w:bottom", [("w:val", "single"), ("w:sz", "4"), ("w:space", "1"), ("w:color", ruleColour)])
                    }
                }
                if "\(style.id)".hasPrefix("TOC") {
                    xml.element("w:tabs") {
                        $0.empty(
                            "w:tab",
                            [("w:val", "right"), ("w:leader", "dot"), ("w:pos", Twips.text(layout.textWidth))])
                    }
                }
                if style.before + style.after > 0 {
                    xml.empty("w:spacing", [("w:before", "\(style.before)"), ("w:after", "\(style.after)")])
                }
                if let indent = style.indent {
                    xml.empty(
                        "w:ind",
                        [
                            ("w:left", "\(indent.left)"),
                            (indent.firstLine < 0 ? "w:hanging" : "w:firstLine", "\(abs(indent.firstLine))"),
                        ])
                }
                if let align = style.align { xml.empty("w:jc", [("w:val", "\(align)")]) }
                if let outline = style.outline { xml.empty("w:outlineLvl", [("w:val", "\(outline)")]) }
            }
            xml.element("w:rPr") { xml in
                if let name = style.font { font(name, &xml) }
                for mark in style.marks { xml.empty(mark) }
                if let colour = style.colour { xml.empty("w:color", [("w:val", "\(colour)")]) }
                if let size = style.size {
                    xml.empty("w:sz", [("w:val", "\(size)")])
                    xml.empty("w:szCs", [("w:val", "\(size)")])
                }
            }
        }
    }

    private func characterStyles(_ xml: inout XMLWriter) {
        func style(_ id: String, _ name: String, _ marks: (inout XMLWriter) -> Void) {
            xml.element("w:style", [("w:type", "character"), ("w:styleId", id)]) { xml in
                xml.empty("w:name", [("w:val", name)])
                xml.element("w:rPr", [], marks)
            }
        }
        style("FootnoteReference", "footnote reference") { $0.empty("w:vertAlign", [("w:val", "superscript")]) }
        style("Hyperlink", "Hyperlink") { xml in
            if !isYearbook { return }
            xml.empty("w:color", [("w:val", "A3201D")])
            xml.empty("w:u", [("w:val", "single")])
        }
        style("CodeText", "Code Text") { xml in font("Courier New", &xml) }
    }

    private func tableStyle(_ xml: inout XMLWriter) {
        xml.element("w:style", [("w:type", "table"), ("w:styleId", "BookTable")]) { xml in
            xml.empty("w:name", [("w:val", "Book Table")])
            xml.element("w:tblPr") { xml in
                xml.element("w:tblBorders") { xml in
                    let edges: [StaticString] = ["w:top", "w:bottom", "w:insideH"]
                    for edge in edges {
                        xml.empty(edge, [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "BFB6AA")])
                    }
                }
                xml.element("w:tblCellMar") { xml in
                    xml.empty("w:top", [("w:w", "40"), ("w:type", "dxa")])
                    xml.empty("w:left", [("w:w", "70"), ("w:type", "dxa")])
                    xml.empty("w:bottom", [("w:w", "40"), ("w:type", "dxa")])
                    xml.empty("w:right", [("w:w", "70"), ("w:type", "dxa")])
                }
            }
        }
    }
}
