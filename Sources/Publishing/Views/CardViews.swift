import Bulletin
import Templates
import Vietnamese

extension SiteViews {
    /// What of an entry a list shows, besides its title and day.
    struct CardParts: OptionSet {
        let rawValue: Int
        static let picture = CardParts(rawValue: 1)
        static let lead = CardParts(rawValue: 2)
        static let section = CardParts(rawValue: 4)
        static let all: CardParts = [.picture, .lead, .section]
    }

    /// An entry as lists show it.
    func card(
        _ index: Int, root: String, _ parts: CardParts = .all, document: DocumentView? = nil
    ) -> EntryCard {
        let entry = site.entries[index]
        return EntryCard(
            title: entry.title, address: root + entry.address.path, kind: entry.kind, day: entry.day,
            section: parts.contains(.section) ? sectionLink(ofEntry: index, root: root) : nil,
            lead: parts.contains(.lead) ? excerpts[index] : "",
            picture: parts.contains(.picture) ? cover(index, root: root) : nil, document: document)
    }

    /// An entry as the tables of documents show it.
    func documentCard(_ index: Int, root: String) -> EntryCard {
        card(index, root: root, [], document: site.entries[index].frontMatter.document.map(documentView))
    }

    package func documentView(_ document: OfficialDocument) -> DocumentView {
        DocumentView(
            document: document, issuer: document.issuer.map(names.label), signer: document.signer.map(names.label))
    }

    /// The cover of an entry.
    func cover(_ index: Int, root: String) -> Picture? {
        guard let media = site.links[index].cover, let cover = site.entries[index].frontMatter.cover else { return nil }
        return picture(media, of: cover, root: root)
    }

    /// A picture of the front matter.
    func picture(_ media: Int, of illustration: Illustration, root: String) -> Picture {
        picture(
            media, alt: illustration.isDecorative ? "" : illustration.alt ?? illustration.caption ?? "",
            caption: illustration.caption, credit: illustration.credit, root: root)
    }

    /// A file of the site as a picture.
    func picture(_ media: Int, alt: String, caption: String?, credit: String? = nil, root: String) -> Picture {
        let file = site.media[media]
        let reduction = pictures.reductions[media]
        return Picture(
            address: root + (reduction?.fallback.address ?? file.address).path,
            sources: reduction?.forPages.map { (root + $0.address.path, $0.width) } ?? [],
            width: file.dimensions?.width, height: file.dimensions?.height,
            alt: alt, caption: caption, credit: credit)
    }

    /// A picture as social networks and search engines take it, beside a link: of a format that all of them read, so no
    /// drawing, and WebP only where the editors' own file is WebP.
    func cardPicture(_ media: Int) -> (address: Address, size: PixelSize?)? {
        let file = site.media[media]
        guard let head = file.head, head.format != .svg else { return nil }
        guard let reduction = pictures.reductions[media] else { return (file.address, head.size) }
        guard let card = reduction.forCards else { return nil }
        return (card.address, card.size(of: head.size))
    }
}

/// Cuts texts for lists.
enum Excerpt {
    /// Longest lead in a list, in characters: about two lines on a desk and four on a phone.
    static let limit = 220

    static func short(_ text: String) -> String {
        guard text.utf8.count > limit else { return text }
        return truncated(text, to: limit)
    }
}
