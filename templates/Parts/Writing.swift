import Bulletin
import HTML
import Vietnamese

/// Parts of which pages have many, written straight into the markup around them.
extension MarkupWriter {
    /// Appends a link, or only its words where it leads nowhere.
    mutating func write(_ link: Link, isFromRoot: Bool = false) {
        if link.address.isEmpty { return text(link.label) }
        literal("<a href=\"")
        if isFromRoot { address(fromRoot: link.address) } else { address(link.address) }
        literal("\">")
        text(link.label)
        literal("</a>")
    }

    /// Appends links with a separator between each two.
    mutating func write(_ links: [Link], separator: StaticString, isFromRoot: Bool = false) {
        for (index, link) in links.enumerated() {
            if index > 0 { literal(separator) }
            write(link, isFromRoot: isFromRoot)
        }
    }

    /// Appends a day for people and for machines.
    mutating func write(_ day: CivilDate) {
        literal("<time datetime=\"")
        text(day.iso)
        literal("\">")
        text(day.short)
        literal("</time>")
    }

    /// Appends a state as words with a colour.
    mutating func write(status key: String, _ label: String) {
        literal("<span class=\"status ")
        text(key)
        literal("\">")
        text(label.capitalizedFirst)
        literal("</span>")
    }

    /// Appends a due date; for an open decision the browser marks it when it has passed.
    mutating func write(due: PartialDate, isOpen: Bool) {
        literal("<span class=\"due")
        if isOpen {
            literal("\" data-due=\"")
            text(due.lastDay.iso)
        }
        literal("\">")
        text(due.label)
        literal("</span>")
    }

    /// Appends a term with its value, where there is one.
    mutating func write(fact term: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        write(fact: term) { $0.text(value) }
    }

    /// Appends a term with what is written as its value.
    mutating func write(fact term: StaticString, _ writeValue: (inout MarkupWriter) -> Void) {
        literal("<div><dt>")
        literal(term)
        literal("</dt><dd>")
        writeValue(&self)
        literal("</dd></div>")
    }
}
