/// What follows each syllable most often: the index of words that are still being typed. `mặt tr` finds `trận` here.
struct ContinuationParts {
    /// Of all that begin with the same two letters, so many are kept.
    private static let kept: UInt8 = 3

    /// Lines of key and followers, the most frequent first, parted by spaces.
    private(set) var parts: [[UInt8]] = []
    /// The first key of each part.
    private(set) var borders: [[UInt8]] = []

    init(_ continuations: Continuations, _ vocabulary: Vocabulary, _ order: KeyOrder) {
        var text = FieldText()
        // How many were taken, by their first two bytes.
        var taken = [UInt8](repeating: 0, count: 1 << 16)
        for number in order.keys {
            var followers: [String] = []
            var starts: [Int] = []
            for next in continuations.followers(of: number, order) {
                let key = vocabulary.key(next)
                guard key.count > 2, let first = key.first, !isDigit(first) else { continue }
                let start = Int(first) << 8 | Int(key[key.startIndex + 1])
                guard taken[start] < ContinuationParts.kept else { continue }
                taken[start] += 1
                starts.append(start)
                followers.append(String(decoding: key, as: UTF8.self))
            }
            for start in starts { taken[start] = 0 }
            guard !followers.isEmpty else { continue }
            let key = Array(vocabulary.key(number))
            if text.bytes.isEmpty { borders.append(key) }
            text.addLine([String(decoding: key, as: UTF8.self), followers.joined(separator: " ")])
            if text.bytes.count >= PartSizes.continuations {
                parts.append(text.bytes)
                text = FieldText()
            }
        }
        if !text.bytes.isEmpty { parts.append(text.bytes) }
    }
}

/// By the number of a key, the keys that follow it, and in how many documents.
struct Continuations {
    /// Documents, counted down from `mostDocuments`, then the key.
    private var followers: [[UInt64]]

    init(keyCount: Int) { followers = [[UInt64]](repeating: [], count: keyCount) }

    mutating func add(_ next: Int, after key: Int, documents: Int) {
        followers[key].append(UInt64(SegmentTexts.mostDocuments - documents) << 32 | UInt64(next))
    }

    /// Keys, the most frequent first; of equals, by their bytes.
    func followers(of key: Int, _ order: KeyOrder) -> [Int] {
        followers[key].map { row in
            row & ~0xFFFF_FFFF | UInt64(order.ranks[Int(row & 0xFFFF_FFFF)])
        }.sorted().map { order.keys[Int($0 & 0xFFFF_FFFF)] }
    }
}
