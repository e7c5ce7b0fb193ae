/// What follows each syllable most often: the index of words that are still being typed. `mặt tr` finds `trận` here.
struct ContinuationParts {
    /// Of all that begin with the same two letters, so many are kept.
    private static let kept = 3

    /// Lines of key and followers, the most frequent first, parted by spaces.
    private(set) var parts: [[UInt8]] = []
    /// The first key of each part.
    private(set) var borders: [[UInt8]] = []

    init(_ continuations: [Int: [(next: Int, documents: Int)]], _ vocabulary: Vocabulary) {
        var text = FieldText()
        let keys = continuations.keys.map { (key: Array(vocabulary.key($0)), number: $0) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        for (key, number) in keys {
            let followers = ContinuationParts.followers(continuations[number] ?? [], vocabulary)
            guard !followers.isEmpty else { continue }
            if text.bytes.isEmpty { borders.append(key) }
            text.addLine([String(decoding: key, as: UTF8.self), followers.joined(separator: " ")])
            if text.bytes.count >= PartSizes.continuations {
                parts.append(text.bytes)
                text = FieldText()
            }
        }
        if !text.bytes.isEmpty { parts.append(text.bytes) }
    }

    private static func followers(
        _ all: [(next: Int, documents: Int)], _ vocabulary: Vocabulary
    ) -> [String] {
        let sorted = all.map { (key: Array(vocabulary.key($0.next)), documents: $0.documents) }
            .filter { $0.key.count > 2 && !isDigit($0.key[0]) }
            .sorted { a, b in
                a.documents != b.documents ? a.documents > b.documents : a.key.lexicographicallyPrecedes(b.key)
            }
        var taken: [[UInt8]: Int] = [:]
        return sorted.compactMap { follower in
            let start = Array(follower.key.prefix(2))
            taken[start, default: 0] += 1
            return (taken[start] ?? 0) <= kept ? String(decoding: follower.key, as: UTF8.self) : nil
        }
    }
}
