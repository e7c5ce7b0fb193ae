/// The places on an entry's page that links may name.
enum EntryAnchors {
    static func contains(_ anchor: String, in entry: Entry) -> Bool {
        if entry.body.anchors.contains(anchor) { return true }
        return entry.frontMatter.decisions.indices.contains { entry.decisionAnchor($0) == anchor }
    }

    static func all(in entry: Entry) -> [String] {
        entry.frontMatter.decisions.indices.map { entry.decisionAnchor($0) } + entry.body.anchors
    }
}
