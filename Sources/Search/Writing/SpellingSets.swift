/// The large sets of documents that have a certain spelling of a syllable, in parts of their own: a query needs them only
/// if it has marks, and then one of the many that a frequent syllable may have.
struct SpellingSets {
    /// Where a set begins.
    struct Place {
        let part: Int
        /// In bytes.
        let offset: Int
    }

    /// The bits of each part.
    private(set) var parts: [[UInt8]] = []
    private var open: [UInt8] = []
    private let partBytes: Int
    /// Smaller ones stay with their syllable.
    private let leastBytes: Int

    init(documentCount: Int, leastBytes: Int?) {
        partBytes = PartSizes.bytes(PartSizes.spellings, documents: documentCount)
        self.leastBytes = leastBytes ?? PartSizes.bytes(PartSizes.leastSpelling, documents: documentCount)
    }

    /// Takes a set in; nil if it is too small. `universe`: the documents of the syllable.
    mutating func add(_ members: [UInt32], universe: Int) -> Place? {
        guard SetCode.mostBits(count: members.count, universe: universe) > leastBytes * 8 else { return nil }
        var writer = BitWriter()
        writer.writeSet(members, universe: universe)
        writer.align()
        let bytes = writer.bytes
        if !open.isEmpty, open.count + bytes.count > partBytes { finish() }
        let place = Place(part: parts.count, offset: open.count)
        open.append(contentsOf: bytes)
        return place
    }

    mutating func finish() {
        if !open.isEmpty { parts.append(open) }
        open = []
    }
}
