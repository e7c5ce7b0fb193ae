/// The elements of a bucket of pairs by pair, of those that at least two documents share. One value reads one bucket after
/// another, so that its arrays are made once.
struct PairGroups {
    private struct Group {
        /// What lies above the document and the mark of its elements.
        let keys: UInt64
        var lastDocument: UInt64
        var documents = 1
        var count = 1
        /// Where its elements begin, and while these are put there, where the next one goes.
        var start = 0
    }

    private var groups: [Group] = []
    private var sorted: [UInt64] = []
    /// Number of a group plus one, or 0 for a free place; the count is a power of two.
    private var slots: [UInt32] = []
    private var groupOf: [UInt32] = []

    /// `elements`: by ascending document; see `PairBuckets`.
    mutating func read(_ elements: ArraySlice<UInt64>) {
        groups.removeAll(keepingCapacity: true)
        count(elements)
        var total = 0
        for number in groups.indices where groups[number].documents > 1 {
            groups[number].start = total
            total += groups[number].count
        }
        if sorted.count < total { sorted.append(contentsOf: repeatElement(0, count: total - sorted.count)) }
        for (offset, element) in elements.enumerated() {
            let number = Int(groupOf[offset])
            // Most pairs stand in one document only.
            guard groups[number].documents > 1 else { continue }
            sorted[groups[number].start] = element
            groups[number].start += 1
        }
        groups.removeAll { $0.documents < 2 }
    }

    /// Finds the group of each element.
    private mutating func count(_ elements: ArraySlice<UInt64>) {
        var capacity = 1024
        while capacity < elements.count * 2 { capacity *= 2 }
        slots = [UInt32](repeating: 0, count: capacity)
        groupOf.removeAll(keepingCapacity: true)
        for element in elements {
            let keys = element >> 28
            let document = element >> 8 & 0xFFFFF
            var place = Int(truncatingIfNeeded: keys &* 0x9E37_79B9_7F4A_7C15 >> 32) & (capacity - 1)
            while slots[place] != 0, groups[Int(slots[place]) - 1].keys != keys { place = (place + 1) & (capacity - 1) }
            if slots[place] == 0 {
                groups.append(Group(keys: keys, lastDocument: document))
                slots[place] = UInt32(groups.count)
                groupOf.append(UInt32(groups.count - 1))
                continue
            }
            let number = Int(slots[place]) - 1
            groupOf.append(UInt32(number))
            groups[number].count += 1
            if groups[number].lastDocument != document {
                groups[number].lastDocument = document
                groups[number].documents += 1
            }
        }
    }

    /// Numbers of the groups.
    var indices: Range<Int> { groups.indices }

    /// The keys of the first and of the second syllable.
    func keys(of number: Int) -> (first: Int, second: Int) {
        (Int(groups[number].keys >> 18), Int(groups[number].keys & 0x3FFFF))
    }

    /// In how many documents the pair stands.
    func documents(of number: Int) -> Int { groups[number].documents }

    /// Its elements, by ascending document.
    func elements(of number: Int) -> ArraySlice<UInt64> {
        sorted[groups[number].start - groups[number].count..<groups[number].start]
    }
}
