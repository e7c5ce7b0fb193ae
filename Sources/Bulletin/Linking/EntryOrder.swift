import Vietnamese

/// The order of entries everywhere: newest first; those of one moment by path, so that the order is total.
enum EntryOrder {
    /// Sorts entries newest first.
    ///
    /// Only indices and small keys are moved: entries are large values.
    static func sorted(_ entries: [Entry]) -> [Entry] {
        var keys: [(moment: Int, index: Int)] = []
        keys.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() {
            keys.append((moment(of: entry), index))
        }
        keys.sort { left, right in
            if left.moment != right.moment { return left.moment > right.moment }
            return entries[right.index].source.utf8.lexicographicallyPrecedes(entries[left.index].source.utf8)
        }
        return keys.map { entries[$0.index] }
    }

    private static func moment(of entry: Entry) -> Int {
        if let date = entry.frontMatter.date { return date.timestamp.seconds }
        return entry.day?.start.seconds ?? Int.min
    }
}
