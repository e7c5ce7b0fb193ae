/// A picture ready to be shown.
package struct Picture: Sendable, Equatable {
    /// Address of the file for browsers that choose none of the sources.
    package var address: String
    /// Reduced files by width in pixels, narrowest first; empty where the picture is shown as it is.
    package var sources: [(address: String, width: Int)]
    /// Size in pixels, so that the page does not jump.
    package var width: Int?
    package var height: Int?
    /// What is seen, for those who do not see it; empty for a decorative picture.
    package var alt: String
    package var caption: String?
    package var credit: String?

    package init(
        address: String, sources: [(address: String, width: Int)] = [], width: Int? = nil, height: Int? = nil,
        alt: String, caption: String? = nil, credit: String? = nil
    ) {
        self.address = address
        self.sources = sources
        self.width = width
        self.height = height
        self.alt = alt
        self.caption = caption
        self.credit = credit
    }

    package static func == (left: Picture, right: Picture) -> Bool {
        left.address == right.address && left.sources.elementsEqual(right.sources, by: ==) && left.width == right.width
            && left.height == right.height && left.alt == right.alt && left.caption == right.caption
            && left.credit == right.credit
    }
}
