/// Tables, and what stands beside each other: official heads and signatures.
extension DOCXBody {
    mutating func write(_ table: BookTable) {
        if !table.caption.isEmpty { paragraph("TableCaption") { $0.inlines(table.caption) } }
        let shares = table.shares
        let sum = shares.reduce(0, +)
        let widths = shares.map { Twips.text(book.layout.textWidth * $0 / sum) }
        start(widths, style: "BookTable")
        row(table.columns.map(\.title), table.columns, widths, isHeader: true)
        for cells in table.rows { row(cells, table.columns, widths, isHeader: false) }
        xml.close("w:tbl")
        paragraph("TableEnd") { _ in }
    }

    private mutating func start(_ widths: [String], style: String?) {
        xml.open("w:tbl")
        xml.element("w:tblPr") { xml in
            if let style { xml.empty("w:tblStyle", [("w:val", style)]) }
            xml.empty("w:tblW", [("w:w", "5000"), ("w:type", "pct")])
            xml.empty("w:tblLayout", [("w:type", "fixed")])
            xml.empty("w:tblLook", [("w:firstRow", style == nil ? "0" : "1"), ("w:noVBand", "1")])
        }
        xml.element("w:tblGrid") { xml in for width in widths { xml.empty("w:gridCol", [("w:w", width)]) } }
    }

    private mutating func row(
        _ cells: [[BookInline]], _ columns: [BookTable.Column], _ widths: [String], isHeader: Bool
    ) {
        xml.open("w:tr")
        xml.element("w:trPr") { xml in
            xml.empty("w:cantSplit")
            if isHeader { xml.empty("w:tblHeader") }
        }
        for ((cell, column), width) in zip(zip(cells, columns), widths) {
            let style = ["start": "TableText", "center": "TableCenter", "end": "TableNumber"][column.alignment.rawValue]
            self.cell(width) { body in
                body.paragraph(style ?? "TableText") { body in
                    body.inlines(isHeader ? [.strong(cell)] : cell)
                }
            }
        }
        xml.close("w:tr")
    }

    private mutating func cell(_ width: String, _ content: (inout DOCXBody) -> Void) {
        xml.open("w:tc")
        xml.element("w:tcPr") { $0.empty("w:tcW", [("w:w", width), ("w:type", "dxa")]) }
        content(&self)
        xml.close("w:tc")
    }

    private mutating func columns(_ shares: [Double], _ contents: [(inout DOCXBody) -> Void]) {
        let sum = shares.reduce(0, +)
        let widths = shares.map { Twips.text(book.layout.textWidth * $0 / sum) }
        start(widths, style: nil)
        xml.open("w:tr")
        for (width, content) in zip(widths, contents) { cell(width, content) }
        xml.close("w:tr")
        xml.close("w:tbl")
    }

    mutating func write(_ heads: BookHeads) {
        columns(
            Self.headShares,
            [
                { body in
                    for (number, line) in heads.left.enumerated() {
                        let isIssuer = number == heads.left.count - 1 && line != "*"
                        body.paragraph("Head") { $0.run(line, isIssuer ? ["w:b"] : []) }
                        if isIssuer { body.headRule(below: line, share: 0.4, column: 0) }
                    }
                    if let number = heads.number { body.paragraph("Head") { $0.run(number) } }
                },
                { body in
                    for (number, line) in heads.right.enumerated() {
                        body.paragraph(number == 0 ? "Head" : "Motto") { $0.run(line, ["w:b"]) }
                    }
                    if let last = heads.right.last { body.headRule(below: last, share: 1, column: 1) }
                },
            ])
        paragraph("FormTitle") { $0.run(heads.name) }
        paragraph("FormSubject") { $0.run(heads.subject) }
        paragraph("FormRule", narrowing: (book.layout.textWidth - 30) / 2) { _ in }
        if let note = heads.note { paragraph("Head") { $0.run(note, ["w:i"]) } }
    }

    private static let headShares: [Double] = [41, 59]

    /// A rule in the middle of a column, as long as a share of the line above it.
    private mutating func headRule(below line: String, share: Double, column: Int) {
        let sum = Self.headShares.reduce(0, +)
        let room = book.layout.textWidth * Self.headShares[column] / sum - 4
        // Bold letters of 12 points: capitals are 3 mm wide, small ones 2.2 mm, roughly.
        let isCapital = line.uppercased() == line
        let long = min(room, Double(line.count) * (isCapital ? 3 : 2.25)) * share
        paragraph("HeadRule", narrowing: (room - long) / 2) { _ in }
    }

    mutating func write(_ signers: [BookSigner]) {
        paragraph("TableLead") { _ in }
        columns(
            signers.map { _ in 1 },
            signers.map { signer in
                { body in
                    body.paragraph("Signer") { $0.run(signer.office, ["w:b"]) }
                    // Room for the signature.
                    for _ in 0..<4 { body.paragraph("Signer") { _ in } }
                    for name in signer.names { body.paragraph("Signer") { $0.run(name, ["w:b"]) } }
                    if signer.names.isEmpty { body.paragraph("Signer") { _ in } }
                }
            })
        paragraph("TableEnd") { _ in }
    }
}

/// The numbering of lists: each ordered list begins anew.
struct DOCXNumbering {
    private var starts: [Int?] = []

    /// Adds a list; returns its number.
    mutating func add(start: Int?) -> Int {
        starts.append(start)
        return starts.count
    }

    var bytes: [UInt8] {
        var xml = XMLWriter(declaration: true)
        xml.element("w:numbering", [("xmlns:w", DOCXNames.main)]) { xml in
            for (id, isOrdered) in [("0", false), ("1", true)] {
                xml.element("w:abstractNum", [("w:abstractNumId", id)]) { xml in
                    xml.empty("w:multiLevelType", [("w:val", "hybridMultilevel")])
                    for level in 0..<9 { Self.level(level, isOrdered: isOrdered, &xml) }
                }
            }
            for (index, start) in starts.enumerated() {
                xml.element("w:num", [("w:numId", "\(index + 1)")]) { xml in
                    xml.empty("w:abstractNumId", [("w:val", start == nil ? "0" : "1")])
                    guard let start else { return }
                    for level in 0..<9 {
                        xml.element("w:lvlOverride", [("w:ilvl", "\(level)")]) {
                            $0.empty("w:startOverride", [("w:val", "\(start)")])
                        }
                    }
                }
            }
        }
        return xml.bytes
    }

    private static func level(_ level: Int, isOrdered: Bool, _ xml: inout XMLWriter) {
        xml.element("w:lvl", [("w:ilvl", "\(level)")]) { xml in
            xml.empty("w:start", [("w:val", "1")])
            xml.empty("w:numFmt", [("w:val", isOrdered ? "decimal" : "bullet")])
            xml.empty("w:lvlText", [("w:val", isOrdered ? "%\(level + 1)." : level % 2 == 0 ? "•" : "–")])
            xml.empty("w:lvlJc", [("w:val", "left")])
            xml.element("w:pPr") {
                $0.empty("w:ind", [("w:left", "\((level + 1) * 360)"), ("w:hanging", "360")])
            }
        }
    }
}
