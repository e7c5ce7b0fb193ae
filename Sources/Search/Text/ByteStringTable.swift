/// Numbers byte strings from 0 on, in the order of their first appearance. Open addressing, linear probing.
struct ByteStringTable {
    private var arena: [UInt8] = []
    private var starts: [Int] = [0]
    private var hashes: [UInt32] = []
    /// Number plus one, or 0 for a free place; the count is a power of two.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)

    var count: Int { hashes.count }

    subscript(number: Int) -> ArraySlice<UInt8> { arena[starts[number]..<starts[number + 1]] }

    func hash(of number: Int) -> UInt32 { hashes[number] }

    /// The number of the bytes `text[range]`, new or old. `hash` is their FNV-1a.
    mutating func number(of text: [UInt8], _ range: Range<Int>, hash: UInt32) -> (number: Int, isNew: Bool) {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, equals(number, text, range) { return (number, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        arena.append(contentsOf: text[range])
        starts.append(arena.count)
        hashes.append(hash)
        slots[slot] = UInt32(hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return (hashes.count - 1, true)
    }

    mutating func number(of text: [UInt8]) -> (number: Int, isNew: Bool) {
        number(of: text, 0..<text.count, hash: fnv1a(text))
    }

    /// The number of a string that is there already.
    func find(_ text: [UInt8]) -> Int? {
        let hash = fnv1a(text)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, equals(number, text, 0..<text.count) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private func equals(_ number: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == range.count else { return false }
        for offset in 0..<range.count where arena[start + offset] != text[range.lowerBound + offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }
}
