import HTML

/// How wide pictures are shown, for the browser to choose a source by.
enum PictureSizes {
    /// In a text.
    static let text = "(min-width: 48rem) 46rem, 100vw"
    /// At the head of an entry, or as the lead story.
    static let lead = "(min-width: 64rem) 46rem, 100vw"
    /// In a grid of cards.
    static let card = "(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 100vw"
    /// Beside a line of a list.
    static let thumbnail = "(min-width: 40rem) 15rem, 30vw"
}

/// A picture with its caption and credit.
package func figure(_ picture: Picture, isLazy: Bool = true, sizes: String = PictureSizes.text) -> HTML {
    """
    <figure>\(image(picture, isLazy: isLazy, sizes: sizes))\(if: picture.caption != nil || picture.credit != nil, caption(picture))</figure>

    """
}

/// Pictures that belong together, each small and cut to one shape; a click shows it whole and large.
package func gallery(_ pictures: [Picture]) -> HTML {
    if pictures.isEmpty { return .empty }
    return "<div class=\"gallery\">\n\(each: pictures, galleryFigure)</div>\n"
}

private func galleryFigure(_ picture: Picture) -> HTML {
    let label = picture.alt.isEmpty ? "Xem ảnh lớn" : "Xem ảnh lớn: \(picture.alt)"
    return """
        <figure><a href="\(picture.address)" aria-label="\(label)">\(image(picture, sizes: PictureSizes.card))</a>\
        \(if: picture.caption != nil || picture.credit != nil, caption(picture))</figure>

        """
}

/// The picture alone.
package func image(_ picture: Picture, isLazy: Bool = true, sizes: String = PictureSizes.text) -> HTML {
    """
    <img src="\(picture.address)"\(attribute: "srcset", sourceSet(of: picture))\
    \(attribute: "sizes", picture.sources.isEmpty ? nil : sizes)\
    \(attribute: "width", picture.width)\(attribute: "height", picture.height) alt="\(picture.alt)"\
    \(attribute: "loading", isLazy ? "lazy" : nil) decoding="async">
    """
}

func sourceSet(of picture: Picture) -> SourceSet? {
    if picture.sources.isEmpty { return nil }
    return SourceSet(picture.sources.map { SourceSet.Source(url: $0.address, width: $0.width) })
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
