import Vietnamese

/// Gathers the tags of all entries.
enum TagList {
    /// Tags by collation of their names. One tag has one match key: `hòa giải` and `hoà giải` are the same.
    ///
    /// Where two tags have one slug, the one used first in time keeps the plain slug and the other gets `-2`.
    static func make(entries: [Entry]) -> [Tag] {
        var byKey: [String: Int] = [:]
        var tags: [Tag] = []
        // Oldest first, so that the earliest use gives name and slug, and old addresses stay.
        for index in entries.indices.reversed() {
            for name in entries[index].tags {
                let key = matchKey(name)
                if let known = byKey[key] {
                    if tags[known].entries.last != index { tags[known].entries.append(index) }
                } else {
                    byKey[key] = tags.count
                    tags.append(Tag(name: name, slug: "", entries: [index]))
                }
            }
        }
        var slugs = SlugAllocator(fallback: "tag", reserved: [])
        for position in tags.indices {
            tags[position].slug = slugs.slug(for: tags[position].name)
            tags[position].entries.reverse()
        }
        let keys = tags.map { CollationKey($0.name) }
        return tags.indices.sorted { keys[$0] < keys[$1] }.map { tags[$0] }
    }
}
