/// The `id`s of a page that its body must not use: those of decisions, notes and tables. Templates have ids with
/// underscores, which no heading ever gets.
package struct ReservedIDs: Sendable {
    /// Whole names.
    package var names: Set<String>
    /// Names that are one of these followed by digits or hyphens only: `d` stands for `d1`, `d2`, …
    private let numbered: [String]

    /// `d1`, `d2` … are the decisions of minutes.
    package init(names: Set<String> = [], numbered: [String] = ["d"]) {
        self.names = names
        self.numbered = numbered + Self.ofNotesAndTables
    }

    func contains(_ id: String) -> Bool {
        if names.contains(id) { return true }
        return numbered.contains { prefix in
            id.hasPrefix(prefix) && id.utf8.count > prefix.utf8.count
                && id.utf8.dropFirst(prefix.utf8.count).allSatisfy {
                    $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                }
        }
    }

    /// What the renderer itself writes.
    private static let ofNotesAndTables = ["fn-", "fnref-", "table-"]
}
