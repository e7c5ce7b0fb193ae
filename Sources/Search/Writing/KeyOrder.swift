/// The keys of a vocabulary in the order of their bytes.
struct KeyOrder {
    /// Numbers of keys.
    let keys: [Int]
    /// Of each key, by its number, its place in that order.
    let ranks: [UInt32]

    init(_ vocabulary: Vocabulary) {
        // The first eight bytes settle nearly all.
        let rows = (0..<vocabulary.keyCount).map { number in
            (start: KeyOrder.start(of: vocabulary.key(number)), number: number)
        }
        keys = rows.sorted { a, b in
            a.start != b.start
                ? a.start < b.start
                : vocabulary.key(a.number).lexicographicallyPrecedes(vocabulary.key(b.number))
        }.map(\.number)
        var ranks = [UInt32](repeating: 0, count: keys.count)
        for (rank, number) in keys.enumerated() { ranks[number] = UInt32(rank) }
        self.ranks = ranks
    }

    /// As a number that rises with them; what is missing counts as zero.
    private static func start(of key: ArraySlice<UInt8>) -> UInt64 {
        var start: UInt64 = 0
        for offset in 0..<8 {
            let place = key.startIndex + offset
            start = start << 8 | (place < key.endIndex ? UInt64(key[place]) : 0)
        }
        return start
    }
}
