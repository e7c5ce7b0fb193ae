import Bulletin
import Vietnamese

/// An author or a campaign with its entries, newest first.
struct Topic: Sendable {
    var name: String
    var description: String?
    var address: Address
    var entries: [Int]
}

/// What entries are gathered by, looked up once for all pages: tags, authors and campaigns of each entry, as positions
/// in their lists, in the order in which the entry names them.
struct EntryTopics: Sendable {
    let authors: [Topic]
    let campaigns: [Topic]
    let tagsOfEntry: [[Int]]
    let authorsOfEntry: [[Int]]
    let campaignsOfEntry: [[Int]]

    init(_ site: Site) {
        tagsOfEntry = Self.tags(of: site)
        (authors, authorsOfEntry) = Self.authors(of: site)
        (campaigns, campaignsOfEntry) = Self.campaigns(of: site)
    }

    /// Each spelling is matched once, however many entries have it.
    private static func tags(of site: Site) -> [[Int]] {
        let byKey = Dictionary(
            site.tags.enumerated().map { (matchKey($1.name), $0) }, uniquingKeysWith: { first, _ in first })
        var bySpelling: [String: Int?] = [:]
        return site.entries.map { entry in
            entry.tags.compactMap { name in
                if let known = bySpelling[name] { return known }
                let tag = byKey[matchKey(name)]
                bySpelling[name] = .some(tag)
                return tag
            }
        }
    }

    /// Authors by their names as written; the earliest use of a name gives spelling and address.
    private static func authors(of site: Site) -> ([Topic], [[Int]]) {
        var topics: [Topic] = []
        var byKey: [String: Int] = [:]
        var bySpelling: [String: Int] = [:]
        var slugs = SlugAllocator(fallback: "tac-gia")
        var ofEntry = [[Int]](repeating: [], count: site.entries.count)
        for index in site.entries.indices.reversed() {
            for name in site.entries[index].authors {
                let position = bySpelling[name] ?? byKey[matchKey(name)]
                if let position {
                    if topics[position].entries.last != index { topics[position].entries.append(index) }
                    ofEntry[index].append(position)
                } else {
                    byKey[matchKey(name)] = topics.count
                    ofEntry[index].append(topics.count)
                    let slug = slugs.slug(for: name)
                    topics.append(Topic(name: name, address: Address("tac-gia/\(slug).html"), entries: [index]))
                }
                bySpelling[name] = ofEntry[index].last
            }
        }
        for position in topics.indices { topics[position].entries.reverse() }
        return (topics, ofEntry)
    }

    private static func campaigns(of site: Site) -> ([Topic], [[Int]]) {
        var topics = site.registries.campaigns.map { campaign in
            Topic(
                name: campaign.name, description: campaign.summary,
                address: Address("cuoc-van-dong/\(campaign.id.text).html"), entries: [])
        }
        let byID = Dictionary(
            site.registries.campaigns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ofEntry = site.entries.indices.map { index in
            site.entries[index].campaigns.compactMap { byID[$0] }
        }
        for (index, positions) in ofEntry.enumerated() {
            for position in positions where topics[position].entries.last != index {
                topics[position].entries.append(index)
            }
        }
        return (topics, ofEntry)
    }
}
