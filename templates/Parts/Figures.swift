import HTML

/// A picture with its caption and credit.
package func figure(_ picture: Picture, isLazy: Bool = true) -> HTML {
    """
    <figure>\(image(picture, isLazy: isLazy))\(if: picture.caption != nil || picture.credit != nil, caption(picture))</figure>

    """
}

/// Pictures that belong together.
package func gallery(_ pictures: [Picture]) -> HTML {
    if pictures.isEmpty { return .empty }
    return "<div class=\"gallery\">\n\(each: pictures, { figure($0) })</div>\n"
}

/// The picture alone.
package func image(_ picture: Picture, isLazy: Bool = true) -> HTML {
    let sources = picture.sources.map { SourceSet.Source(url: $0.address, width: $0.width) }
    return """
        <img src="\(picture.address)"\(attribute: "srcset", sources.isEmpty ? nil : SourceSet(sources))\
        \(attribute: "sizes", sources.isEmpty ? nil : "(min-width: 48rem) 44rem, 100vw")\
        \(attribute: "width", picture.width)\(attribute: "height", picture.height) alt="\(picture.alt)"\
        \(attribute: "loading", isLazy ? "lazy" : nil) decoding="async">
        """
}

private func caption(_ picture: Picture) -> HTML {
    """
    <figcaption>\(picture.caption ?? "")\(ifPresent: picture.credit, { " <small>Ảnh: \($0)</small>" })</figcaption>
    """
}

/// A recording that the browser plays.
package func player(address: String, isVideo: Bool, label: String) -> HTML {
    let fallback: HTML = "<a href=\"\(address)\">\(label.isEmpty ? "Tải tệp" : label)</a>"
    let title = label.isEmpty ? nil : label
    if isVideo {
        return """
            <figure><video controls preload="metadata" src="\(address)"\(attribute: "aria-label", title)>\(fallback)</video>\
            \(ifPresent: title, { "<figcaption>\($0)</figcaption>" })</figure>

            """
    }
    return """
        <figure><audio controls preload="none" src="\(address)"\(attribute: "aria-label", title)>\(fallback)</audio>\
        \(ifPresent: title, { "<figcaption>\($0)</figcaption>" })</figure>

        """
}
