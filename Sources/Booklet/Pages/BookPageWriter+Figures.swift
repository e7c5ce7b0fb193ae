import Vietnamese

/// Tables, photos, charts and the heads of official papers.
extension BookPageWriter {
    mutating func write(_ table: BookTable) {
        xml.open("div", [("class", "table")])
        xml.open("table")
        if !table.caption.isEmpty {
            xml.open("caption")
            inlines(table.caption)
            xml.close("caption")
        }
        xml.open("thead")
        xml.open("tr")
        for column in table.columns {
            xml.open(
                column.title.isEmpty ? "td" : "th",
                [("scope", column.title.isEmpty ? nil : "col"), ("class", column.alignment.rawValue)])
            inlines(column.title)
            xml.close(column.title.isEmpty ? "td" : "th")
        }
        xml.close("tr")
        xml.close("thead")
        if !table.rows.isEmpty {
            xml.open("tbody")
            for row in table.rows {
                xml.open("tr")
                for (cell, column) in zip(row, table.columns) {
                    xml.open("td", [("class", column.alignment.rawValue)])
                    inlines(cell)
                    xml.close("td")
                }
                xml.close("tr")
            }
            xml.close("tbody")
        }
        xml.close("table")
        xml.close("div")
    }

    mutating func write(_ figures: [BookFigure]) {
        if figures.count > 1 { xml.open("div", [("class", "gallery")]) }
        for figure in figures {
            xml.open("figure")
            image(figure)
            if figure.caption != nil || figure.credit != nil {
                photoCount += 1
                let number = photoCount
                xml.element("figcaption") { xml in
                    xml.element("strong", text: "Ảnh \(number).")
                    xml.text(" " + (figure.caption ?? ""))
                    if let credit = figure.credit { xml.element("em", text: " (Ảnh: \(credit))") }
                }
            }
            xml.close("figure")
        }
        if figures.count > 1 { xml.close("div") }
    }

    mutating func image(_ figure: BookFigure, style: String? = nil) {
        xml.empty(
            "img",
            [
                ("src", places.picture(figure.file)), ("alt", figure.alt), ("width", "\(figure.width)"),
                ("height", "\(figure.height)"), ("class", style),
            ])
    }

    /// A chart is its table with bars in it: read aloud, printed in grey, or scaled, it keeps its numbers.
    mutating func write(_ chart: BookChart) {
        let top = max(1, chart.bars.map(\.value).max() ?? 1)
        xml.element("table", [("class", "chart")]) { xml in
            xml.element("caption", text: chart.title)
            xml.element("tbody") { xml in
                for bar in chart.bars {
                    xml.element("tr") { xml in
                        xml.element("th", [("scope", "row")], text: bar.label)
                        xml.element("td", [("class", "bar")]) { xml in
                            xml.element("span", [("style", "width:\(bar.value * 100 / top)%")]) { _ in }
                        }
                        xml.element("td", [("class", "end")], text: NumberText.integer(bar.value))
                    }
                }
            }
        }
    }

    mutating func write(_ heads: BookHeads) {
        xml.element("div", [("class", "heads")]) { xml in
            xml.element("div") { xml in
                for line in heads.left { xml.element("p", text: line) }
                if let number = heads.number { xml.element("p", text: number) }
            }
            xml.element("div") { xml in for line in heads.right { xml.element("p", text: line) } }
        }
        xml.element("p", [("class", "form-title")]) { xml in
            xml.element("strong", text: heads.name)
            xml.empty("br")
            xml.element("strong", text: heads.subject)
        }
        if let note = heads.note { xml.element("p", [("class", "form-title")]) { $0.element("em", text: note) } }
    }
}
