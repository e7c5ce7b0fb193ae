/// Words in ASCII that are looked up by their bytes, without a string for each.
struct ByteWords: Sendable {
    let words: [[UInt8]]
    /// Open addressing: places in `words`, or -1.
    private let slots: [Int16]

    /// At most some thousands of words.
    init(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        var slots = [Int16](repeating: -1, count: 4096)
        for (place, word) in words.enumerated() {
            var slot = word.withUnsafeBufferPointer { Self.hash($0[...]) } & 4095
            while slots[slot] >= 0 { slot = (slot + 1) & 4095 }
            slots[slot] = Int16(place)
        }
        self.words = words
        self.slots = slots
    }

    /// The place of a word among the words; nil where it is none of them.
    func place(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var slot = Self.hash(word) & 4095
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if words[place].elementsEqual(word) { return place }
            slot = (slot + 1) & 4095
        }
        return nil
    }

    /// Which of the words are among others, by their places.
    func marks(_ others: String) -> [Bool] {
        let others = ByteWords(others)
        return words.map { word in word.withUnsafeBufferPointer { others.place(of: $0[...]) != nil } }
    }

    /// FNV-1a.
    private static func hash(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ hash >> 15)
    }
}
