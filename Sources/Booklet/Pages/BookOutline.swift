/// The contents of a book as nested lists of links.
struct BookOutline {
    let book: Book
    let address: (BookSection) -> String

    /// Chapters, groups and articles; then what stands after the sections.
    func write(to xml: inout XMLWriter, after: [(title: String, address: String)]) {
        xml.element("ol") { xml in
            for section in book.sections { write(section, &xml) }
            for item in after {
                xml.element("li") { $0.element("a", [("href", item.address)], text: item.title) }
            }
        }
    }

    private func write(_ section: BookSection, _ xml: inout XMLWriter) {
        xml.element("li") { xml in
            let title = section.number.map { "\($0). \(section.title)" } ?? section.title
            xml.element("a", [("href", address(section))], text: title)
            if !section.sections.isEmpty {
                xml.element("ol") { xml in for inner in section.sections { write(inner, &xml) } }
            }
        }
    }
}

/// The index of a book: every name with links to the sections that have it.
struct BookIndex {
    let book: Book
    let marks: [String: [String]]

    var isEmpty: Bool { lists.allSatisfy { $0.terms.isEmpty } }

    private var lists: [(title: String, terms: [IndexTerm])] {
        [("Tên người", book.people), ("Cơ quan, tổ chức", book.organizations)].map { title, terms in
            (title, terms.filter { marks[$0.key] != nil })
        }
    }

    /// Writes the lists, each below a heading of the element given.
    func write(to xml: inout XMLWriter, heading: StaticString) {
        for list in lists where !list.terms.isEmpty {
            xml.element(heading, text: list.title)
            xml.element("ul", [("class", "index")]) { xml in
                for term in list.terms {
                    xml.element("li") { xml in
                        xml.text(term.label + " ")
                        for (number, address) in (marks[term.key] ?? []).enumerated() {
                            if number > 0 { xml.text(", ") }
                            xml.element("a", [("href", address)], text: "\(number + 1)")
                        }
                    }
                }
            }
        }
    }
}
