import Bulletin
import Templates
import Vietnamese

extension SiteViews {
    /// An entry as lists show it.
    func card(_ index: Int, root: String, withPicture: Bool = true) -> EntryCard {
        let entry = site.entries[index]
        let section = sectionOfEntry[index].map { position in
            Link(site.sections[position].label, to: root + site.sections[position].address.path)
        }
        return EntryCard(
            title: entry.title, address: root + entry.address.path, kind: entry.kind, day: entry.day, section: section,
            lead: Excerpt.short(entry.lead), picture: withPicture ? cover(index, root: root) : nil,
            number: entry.frontMatter.document?.number)
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
        return Picture(
            address: root + file.address.path, width: file.dimensions?.width, height: file.dimensions?.height,
            alt: alt, caption: caption, credit: credit)
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
