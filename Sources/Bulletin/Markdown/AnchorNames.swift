import Vietnamese

/// Gives each heading its own `id`.
struct AnchorNames {
    private let reserved: ReservedIDs
    private var used: Set<String> = []
    /// The number that a repeated name got last.
    private var lastNumbers: [String: Int] = [:]

    init(reserved: ReservedIDs) { self.reserved = reserved }

    /// The `id` of a heading: the slug of its text (``Vietnamese/slug(_:limit:)``), from the second on with `-2`, `-3` …
    ///
    /// A text without letters is `muc` ("section"); a name that the page itself uses gets that word in front.
    mutating func name(for text: String) -> String {
        var base = slug(text)
        if base.isEmpty { base = "muc" }
        while reserved.contains(base) { base = "muc-" + base }
        if used.insert(base).inserted { return base }
        // Behind some names every number is the page's own: `d-2` would be a decision, `table-2` a table.
        let stem = reserved.contains(base + "-2") ? "muc-" + base : base
        var number = lastNumbers[base] ?? 1
        while true {
            number += 1
            let name = "\(stem)-\(number)"
            guard !reserved.contains(name), used.insert(name).inserted else { continue }
            lastNumbers[base] = number
            return name
        }
    }
}
