/// What a link, picture or attachment of an entry leads to.
package enum LinkTarget: Sendable, Equatable {
    /// An entry of the site, by index, with the anchor without `#`.
    case entry(Int, anchor: String?)
    /// A place on the same page, without `#`.
    case anchor(String)
    /// A file of the site, by its index in `Site.media`.
    case media(Int)
    /// A path of the site that no entry owns: a section, a register, a page that is computed.
    case site(Address, anchor: String?)
    /// An address elsewhere, as written.
    case external(String)
    /// Nothing: reported, and shown as text.
    case broken
}

/// What an entry's links lead to, in the order of the lists that they stand in.
package struct EntryLinks: Sendable, Equatable {
    /// Parallel to `body.references`.
    package var body: [LinkTarget] = []
    /// Index of the cover in `Site.media`.
    package var cover: Int?
    /// Parallel to `frontMatter.photos`.
    package var photos: [Int?] = []
    /// Parallel to `frontMatter.attachments`.
    package var attachments: [Int?] = []
    /// Indices of the entries named in `related`.
    package var related: [Int] = []
    /// By the index of a decision: the decision that it supersedes.
    package var supersedes: [Int: DecisionReference] = [:]

    package init() {}
}

/// A decision of some entry.
package struct DecisionReference: Sendable, Hashable {
    package var entry: Int
    /// Index in the entry's `decisions`.
    package var decision: Int

    package init(entry: Int, decision: Int) {
        self.entry = entry
        self.decision = decision
    }
}
