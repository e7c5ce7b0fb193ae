import HTML

/// A link, or only its words where it leads nowhere.
func link(_ link: Link) -> HTML {
    link.address.isEmpty ? HTML(text: link.label) : "<a href=\"\(link.address)\">\(link.label)</a>"
}

/// Links with commas between them.
func linkList(_ links: [Link]) -> HTML {
    "\(each: links, separator: ", ", link)"
}

/// Attributes of a link inside a text: ` href="…"`, and for other sites ` rel="noopener"`.
package func linkAttributes(to address: String, isExternal: Bool) -> ArraySlice<UInt8> {
    let tag: HTML = "<a\(attribute: "href", address)\(attribute: "rel", isExternal ? "noopener" : nil)>"
    return tag.bytes.dropFirst("<a".utf8.count).dropLast()
}
