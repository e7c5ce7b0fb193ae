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
            for name in entries[index].frontMatter.tags {
                let key = matchKey(name)
                if let known = byKey[key] {
                    if tags[known].entries.last != index { tags[known].entries.append(index) }
                } else {
                    byKey[key] = tags.count
                    tags.append(Tag(name: name, slug: slug(name), entries: [index]))
                }
            }
        }
        var taken: Set<String> = []
        for position in tags.indices {
            tags[position].slug = uniqueSlug(tags[position].slug, among: &taken)
            tags[position].entries.reverse()
        }
        let keys = tags.map { CollationKey($0.name) }
        return tags.indices.sorted { keys[$0] < keys[$1] }.map { tags[$0] }
    }

    /// The slug itself, or with the first free number; `tag` where nothing of the name is left.
    private static func uniqueSlug(_ wanted: String, among taken: inout Set<String>) -> String {
        let base = wanted.isEmpty ? "tag" : wanted
        var candidate = base
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(base)-\(number)"
            number += 1
        }
        return candidate
    }
}
