import Vietnamese

/// The whole bulletin, read, linked and checked: what pages, feeds, data and booklets are made from.
///
/// Everything refers to entries by their index in `entries`.
package struct Site: Sendable {
    package var configuration: SiteConfiguration
    package var registries: Registries
    /// All entries that this build publishes, newest first; entries of one day stand by path.
    package var entries: [Entry]
    /// What each entry's links lead to, parallel to `entries`.
    package var links: [EntryLinks]
    /// The sections in their order, with the entries of each, newest first.
    package var sections: [Section]
    package var tags: [Tag]
    /// Files that entries use, by source path.
    package var media: [MediaFile]
    /// Addresses of the theme's files, by the names that `site.yaml` gives them.
    package var themeFiles: [String: Address]
    /// Files of `content/assets`.
    package var assets: [SourceFile]
    /// The booklets that `content/booklets/` describes, by path.
    package var booklets: [BookletFile] = []
    /// The moment of the build, for what depends on the day.
    package var now: Timestamp
    /// Finds entries by the paths that editors write.
    package var index: LinkIndex
    /// Which decisions later ones have replaced.
    package var succession: DecisionSuccession

    init(
        configuration: SiteConfiguration, registries: Registries, entries: [Entry], links: [EntryLinks],
        sections: [Section], tags: [Tag], media: [MediaFile], themeFiles: [String: Address], assets: [SourceFile],
        now: Timestamp, index: LinkIndex
    ) {
        self.configuration = configuration
        self.registries = registries
        self.entries = entries
        self.links = links
        self.sections = sections
        self.tags = tags
        self.media = media
        self.themeFiles = themeFiles
        self.assets = assets
        self.now = now
        self.index = index
        succession = DecisionSuccession(entries, links)
    }

    /// The day of the build in Vietnam.
    package var today: CivilDate { now.local.date }

    /// Entries on a page of a list.
    package var pageSize: Int { configuration.publish.pageSize }

    /// Whether the site has styles of its own, in `content/assets/custom.css`.
    package var hasOwnStyles: Bool { assets.contains { $0.path == "content/assets/custom.css" } }

    package func section(_ id: Identifier) -> Section? { sections.first { $0.id == id } }
}

/// A section with its entries.
package struct Section: Sendable, Equatable {
    package var id: Identifier
    package var label: String
    package var layout: SectionLayout
    package var description: String?
    /// Indices of its entries, newest first.
    package var entries: [Int]

    /// The section's folder and first page.
    package var address: Address { Address("\(id.text)/index.html") }
}

/// A tag with its entries. Spellings that differ by case or tone placement only are one tag.
package struct Tag: Sendable, Equatable {
    /// The spelling used first.
    package var name: String
    package var slug: String
    package var entries: [Int]

    package var address: Address { Address("tu-khoa/\(slug).html") }
}

/// Width and height of a picture in pixels, as it is seen (orientation applied).
package struct PixelSize: Sendable, Hashable {
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
