/// Makes the front matter of a new entry: what its kind needs to be filled in, the rest as comments.
package enum EntryScaffold {
    /// The text of a new file, with fences and an empty body.
    /// - Parameters:
    ///   - kind: what the entry is
    ///   - title: its title, as typed
    ///   - date: its date as written in front matter, `2026-01-31`; nil for pages, which have none
    /// - Returns: the whole file
    package static func text(kind: EntryKind, title: String, date: String?) -> String {
        var values: [String: String] = ["title": YAMLQuoting.scalar(title)]
        if kind != .news { values["kind"] = kind.rawValue }
        if let date {
            values["date"] = date
            for path in eventPaths(of: kind) { values[path] = date }
        }
        return "---\n"
            + FieldComments.text(of: FrontMatter.table, keys: Set(keys(offeredFor: kind)), values: values)
            + "---\n\n"
    }

    /// The moments that a new entry of a kind must have.
    private static func eventPaths(of kind: EntryKind) -> [String] { kind == .minutes ? ["event.start"] : [] }

    /// The fields that a new entry of a kind shows.
    package static func keys(offeredFor kind: EntryKind) -> [String] {
        let common = [
            "kind", "title", "date", "updated", "publish_at", "expires_at", "draft", "slug", "public", "summary",
            "aliases", "related", "attachments", "tags",
        ]
        let article = ["section", "featured_until", "authors", "source", "campaigns", "cover", "photos", "legacy"]
        let meeting = [
            "event", "participants", "decisions", "awards", "documents", "models", "supervision",
        ]
        switch kind {
        case .news: return common + article + meeting
        case .minutes: return common + ["section", "agenda", "elections", "scores"] + meeting
        case .notice: return common + ["section", "event", "schedule"]
        case .document: return common + ["section", "document", "documents"]
        case .page: return common.filter { !["date", "expires_at"].contains($0) } + ["cover", "photos"]
        }
    }
}
