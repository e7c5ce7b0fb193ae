import Bulletin

/// One file of the site: where it stands and how it is made.
package struct Output: Sendable {
    /// What a file is for; where folders cannot be exchanged, files are replaced in this order.
    package typealias Kind = PlannedFile.Class

    /// Where the bytes come from.
    package enum Content: Sendable {
        /// Rendered from the site.
        case render(@Sendable (SiteViews) throws -> [UInt8])
        /// A file of the site folder, by its path there.
        case copy(String)
        /// A picture of the site folder, by its path there, without its metadata.
        case picture(String, ImageFormat)
        /// A reduced picture: the file that is already there, else a new one.
        case reduced(ReducedPicture)
        /// The file that is already there is kept as it is.
        case keep
    }

    package var address: Address
    package var kind: Kind
    /// What it was made from, for `bantin explain` and for messages.
    package var origin: Origin
    package var content: Content

    package init(_ address: Address, _ kind: Kind, from origin: Origin, _ content: Content) {
        self.address = address
        self.kind = kind
        self.origin = origin
        self.content = content
    }
}

/// What an output was made from.
package struct Origin: Sendable, Hashable {
    /// The source file relative to the site folder, for pages of one entry and for copied files.
    package var source: String?
    /// The function that makes it and the file that holds it: `entryPage (templates/Pages/EntryPage.swift)`.
    package var template: String

    package init(source: String? = nil, template: String) {
        self.source = source
        self.template = template
    }
}
