/// Packs the entries of all syllables, in the order of their keys, into shards of about one size.
struct SyllableShards {
    /// The bits of each shard.
    private(set) var shards: [[UInt8]] = []
    /// The first key of each shard, cut to what tells it from the last key of the shard before.
    private(set) var borders: [[UInt8]] = []
    /// In how many documents a key stands.
    private(set) var frequencies: [[UInt8]: Int] = [:]
    private(set) var spellingSets: SpellingSets

    private let documentCount: Int
    private let targetBytes: Int
    private var keys: [[UInt8]] = []
    private var entries: [UInt8] = []
    private var lastKey: [UInt8] = []

    init(documentCount: Int, targetBytes: Int, spellingSets: SpellingSets) {
        self.documentCount = documentCount
        self.spellingSets = spellingSets
        self.targetBytes = targetBytes
    }

    mutating func add(_ entry: SyllableEntry) {
        var writer = BitWriter()
        entry.write(to: &writer, documentCount: documentCount, sets: &spellingSets)
        let bytes = writer.bytes
        if !keys.isEmpty, entries.count + bytes.count > targetBytes { flush() }
        if keys.isEmpty { borders.append(border(from: lastKey, to: entry.key)) }
        keys.append(entry.key)
        frequencies[entry.key] = entry.documents.count
        entries.append(contentsOf: bytes)
        lastKey = entry.key
    }

    mutating func finish() {
        if !keys.isEmpty { flush() }
        spellingSets.finish()
    }

    private mutating func flush() {
        var writer = BitWriter()
        writer.writeGamma(keys.count)
        var previous: [UInt8] = []
        for key in keys {
            let shared = zip(previous, key).prefix { $0 == $1 }.count
            writer.writeGamma(shared)
            writer.writeGamma(key.count - shared)
            for byte in key[shared...] { writer.write(UInt32(byte), bits: 8) }
            previous = key
        }
        writer.align()
        writer.append(aligned: entries)
        shards.append(writer.bytes)
        keys = []
        entries = []
    }

    private func border(from last: [UInt8], to key: [UInt8]) -> [UInt8] {
        let shared = zip(last, key).prefix { $0 == $1 }.count
        var length = min(shared + 1, key.count)
        // Not inside a character.
        while length < key.count, key[length] & 0xC0 == 0x80 { length += 1 }
        return Array(key[..<length])
    }
}
